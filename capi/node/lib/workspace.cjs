'use strict';

const native = require('./native.cjs');
const { Calls, askingOf, runInTurn, runNow } = require('./calls.cjs');
const { bodyOf, closed } = require('./error.cjs');
const { checkText, encode } = require('./request.cjs');
const { Session } = require('./session.cjs');
const { Line, Turns } = require('./turns.cjs');

const levels = ['error', 'warning', 'information'];

class Workspace {
  #handle;
  #turns;

  constructor(handle, isInMemory) {
    this.#handle = handle;
    this.#turns = new Turns(!isInMemory);
  }

  get isClosed() {
    return this.#turns.isClosed;
  }

  async begin(options) {
    const text = encode(options);
    return this.#begun(await this.#later({}, (how) => native.beginSession(how(), this.#handle, text)));
  }

  beginSync(options) {
    const text = encode(options);
    return this.#begun(this.#now({}, (how) => native.beginSession(how(), this.#handle, text)));
  }

  async backup(path, options = {}) {
    checkText(path, '');
    // The library can be stopped between two steps alone, where it tells its progress.
    const heard = options.signal === undefined ? options : { progress: () => true, ...options };
    bodyOf(await this.#later(heard, (how) => this.#checked(native.backUp(how(), this.#handle, path))));
  }

  backupSync(path, options = {}) {
    checkText(path, '');
    this.#now(options, (how) => bodyOf(native.backUp(how(), this.#handle, path)));
  }

  async close() {
    const turns = this.#turns;
    if (turns.isClosed) return;
    turns.isClosed = true;
    await turns.idle();
    turns.isOver = true;
    const answer = await native.closeWorkspace(true, this.#handle);
    turns.isClosed = turns.isOver = typeof answer === 'string';
    bodyOf(answer);
  }

  closeSync() {
    const turns = this.#turns;
    if (turns.isClosed) return;
    new Line(turns).now(true, () => bodyOf(native.closeWorkspace(undefined, this.#handle)));
    turns.isClosed = turns.isOver = true;
  }

  #begun([answer, handle]) {
    return new Session(new Calls(handle, new Line(this.#turns)), Object.freeze(JSON.parse(bodyOf(answer))));
  }

  // The failure of an asynchronous backup has to be thrown inside its turn, where the signal is looked at.
  async #checked(answer) {
    return bodyOf(await answer);
  }

  async #later(options, work) {
    if (this.isClosed) throw closed('workspace');
    return runInTurn(new Line(this.#turns), { asking: askingOf(options), signal: options.signal }, work);
  }

  #now(options, work) {
    if (this.isClosed) throw closed('workspace');
    return runNow(new Line(this.#turns), askingOf(options), work);
  }
}

if (Symbol.asyncDispose !== undefined) Workspace.prototype[Symbol.asyncDispose] = Workspace.prototype.close;
if (Symbol.dispose !== undefined) Workspace.prototype[Symbol.dispose] = Workspace.prototype.closeSync;

function openWith(how, location, { log, ...options } = {}) {
  if (typeof location !== 'string') throw new TypeError('The location of a workspace is a path, or ":memory:".');
  checkText(location, '');
  if (log !== undefined && typeof log !== 'function') throw new TypeError('`log` is a function.');
  const listener = log === undefined ? undefined : (level, message) => log(levels[level] ?? 'information', message);
  return native.openWorkspace(how, location, encode(options), listener);
}

const opened = (location, [answer, handle]) => {
  bodyOf(answer);
  return new Workspace(handle, location === ':memory:');
};

async function open(location, options) {
  return opened(location, await openWith(true, location, options));
}

function openSync(location, options) {
  return opened(location, openWith(undefined, location, options));
}

module.exports = { open, openSync };
