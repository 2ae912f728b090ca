'use strict';
// How a session's calls are made: what the asynchronous session, its synchronous twin and their lists have in common.

const native = require('./native.cjs');
const { Asking, iteratorOf } = require('./asking.cjs');
const { MukanaError, bodyOf, closed } = require('./error.cjs');
const { checkText } = require('./request.cjs');

// An interrupt that comes just before the library begins a call is lost; so it is repeated.
const INTERRUPT_AGAIN_MS = 20;

const wasStopped = (error) =>
  error instanceof MukanaError && (error.status === 'E_INTERRUPTED' || error.status === 'E_CALLBACK');

/**
 * Does something asynchronously, in its turn, with a signal that may stop it. `work` is given a function that says how the
 * addon is to do it (see addon/job.hpp), to be called right before the addon.
 */
function runInTurn(line, { asking, signal, interrupt }, work) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let again;
    const call = { alone: asking !== undefined, isDropped: false, run };
    const onAbort = () => {
      if (again !== undefined) return;
      if (!isRunning) {
        call.isDropped = true;
        settle(reject, signal.reason);
        return;
      }
      asking?.stop();
      interrupt?.();
      again = setInterval(() => interrupt?.(), INTERRUPT_AGAIN_MS);
    };
    let isRunning = false;

    function settle(how, value) {
      clearInterval(again);
      signal?.removeEventListener('abort', onAbort);
      asking?.end();
      how(value);
    }

    // The turn ends before the caller hears of it, who may go on with a synchronous call.
    async function run(done) {
      isRunning = true;
      try {
        const result = await work(() => (asking === undefined ? true : asking.converse()));
        done();
        settle(resolve, result);
      } catch (error) {
        done();
        if (asking?.failure !== undefined) settle(reject, asking.failure.error);
        else settle(reject, signal?.aborted && wasStopped(error) ? signal.reason : error);
      }
    }

    signal?.addEventListener('abort', onAbort);
    line.add(call);
  });
}

/** Does something at once, on the JavaScript thread. */
function runNow(line, asking, work) {
  if (asking === undefined) return line.now(false, () => work(() => undefined));
  try {
    return line.now(true, () => work(() => asking.answer));
  } catch (error) {
    throw asking.failure !== undefined ? asking.failure.error : error;
  } finally {
    asking.end();
  }
}

function askingOf({ progress }, more) {
  if (progress === undefined && more === undefined) return undefined;
  for (const [name, given] of Object.entries({ progress, write: more?.write })) {
    if (given !== undefined && typeof given !== 'function') throw new TypeError(`\`${name}\` is a function.`);
  }
  return new Asking({ progress, ...more });
}

/** A session as its facades share it. */
class Calls {
  #handle;
  #line;
  #isClosed = false; // takes no new calls; those that were made are still done
  #isEnded = false; // the handle is not to be touched

  constructor(handle, line) {
    this.#handle = handle;
    this.#line = line;
  }

  get isClosed() {
    return this.#isClosed || this.#line.isWorkspaceClosed;
  }

  /** An operation; answers the JSON text of its response, or a promise of it. */
  text(isNow, operation, request, options = {}) {
    return this.#do(isNow, askingOf(options), options, (how) =>
      after(native.call(how(), this.#handle, operation, request), bodyOf),
    );
  }

  /** The shortest way of a synchronous call. */
  textAtOnce(operation, request) {
    if (this.isClosed) throw closed('session');
    this.#line.check();
    return bodyOf(native.callNow(this.#handle, operation, request));
  }

  importFile(isNow, request, source, options = {}) {
    const asking = askingOf(options, { iterator: iteratorOf(source, !isNow) });
    return this.#do(isNow, asking, options, (how) => after(native.importFile(how(), this.#handle, request), bodyOf));
  }

  exportFile(isNow, operation, request, path, options = {}) {
    checkText(path, '');
    return this.#do(isNow, askingOf(options), options, (how) =>
      after(native.exportFile(how(), this.#handle, operation, request, path), bodyOf),
    );
  }

  exportBytes(isNow, operation, request, write, options = {}) {
    if (write === undefined) throw new TypeError('`write` is a function.');
    return this.#do(isNow, askingOf(options, { write }), options, (how) =>
      after(native.exportBytes(how(), this.#handle, operation, request), bodyOf),
    );
  }

  /** The next page of a list: [JSON text, whether it was the last]. `place` keeps the cursor between two pages. */
  page(isNow, place, operation, request, options = {}) {
    return this.#do(isNow, askingOf(options), options, (how) => {
      // Opening looks at the request alone, so it is done on the way.
      if (place.cursor === undefined) {
        const [answer, cursor] = native.openCursor(undefined, this.#handle, operation, request);
        bodyOf(answer);
        place.cursor = cursor;
      }
      return after(native.nextPage(how(), place.cursor), ([answer, isDone]) => [bodyOf(answer), isDone]);
    });
  }

  interrupt() {
    if (!this.#isEnded && !this.#line.isWorkspaceOver) native.interrupt(this.#handle);
  }

  async close() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#line.empty();
    this.#isEnded = true;
    this.#ended(await native.endSession(true, this.#handle));
  }

  closeNow() {
    if (this.#isClosed) return;
    this.#line.now(false, () => this.#ended(native.endSession(undefined, this.#handle)));
    this.#isClosed = this.#isEnded = true;
  }

  // Its workspace may have been closed before, and the session with it.
  #ended(answer) {
    if (answer.status !== 'E_CLOSED') bodyOf(answer);
  }

  #do(isNow, asking, options, work) {
    if (this.isClosed) throw closed('session');
    if (isNow) return runNow(this.#line, asking, work);
    return runInTurn(this.#line, { asking, signal: options.signal, interrupt: () => this.interrupt() }, work);
  }
}

/** `then` of a promise, or of what is there already. */
const after = (value, next) => (value instanceof Promise ? value.then(next) : next(value));

module.exports = { Calls, askingOf, runInTurn, runNow };
