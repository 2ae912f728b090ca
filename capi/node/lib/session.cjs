'use strict';

const { Listing, SyncListing } = require('./listing.cjs');
const { checkText, encode } = require('./request.cjs');
const operations = require('./operations.cjs');

/** Makes a method asynchronous in its refusals too: what it throws becomes a rejection. */
const later = (work) => {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
};

/** JSON that is passed on. Node would put another character where half a surrogate pair stands. */
const asItIs = (text) => {
  if (typeof text !== 'string') throw new TypeError('JSON is passed on as a string.');
  checkText(text, '');
  return text;
};

let callsOf; // how a session's calls are made, which it shares with its twin
let twinOf; // the synchronous one of a session
let nounOf; // what stands under a noun of a session

/** What both kinds of sessions keep to themselves. */
class Acting {
  #calls;
  #twin;
  #nouns = new Map();

  constructor(calls, actor) {
    this.#calls = calls;
    this.actor = actor;
    Object.freeze(this);
  }

  get isClosed() {
    return this.#calls.isClosed;
  }

  static {
    callsOf = (session) => session.#calls;
    twinOf = (session) => (session.#twin ??= new SyncSession(session.#calls, session.actor));
    nounOf = (session, name, Noun) => {
      let noun = session.#nouns.get(name);
      if (noun === undefined) session.#nouns.set(name, (noun = new Noun(session)));
      return noun;
    };
  }
}

class Session extends Acting {
  get sync() {
    return twinOf(this);
  }

  call(operation, request, options) {
    return later(() => callsOf(this).text(false, operation, encode(request), options)).then(JSON.parse);
  }

  callText(operation, request, options) {
    return later(() => callsOf(this).text(false, operation, asItIs(request), options));
  }

  list(operation, request, options) {
    return new Listing(callsOf(this), operation, request, options);
  }

  importFile(request, source, options) {
    return later(() => callsOf(this).importFile(false, encode(request), source, options)).then(JSON.parse);
  }

  exportFile(operation, request, path, options) {
    return later(() => callsOf(this).exportFile(false, operation, encode(request), path, options)).then(JSON.parse);
  }

  exportBytes(operation, request, write, options) {
    return later(() => callsOf(this).exportBytes(false, operation, encode(request), write, options)).then(JSON.parse);
  }

  interrupt() {
    callsOf(this).interrupt();
  }

  close() {
    return callsOf(this).close();
  }
}

class SyncSession extends Acting {
  call(operation, request, options) {
    const calls = callsOf(this);
    const text = encode(request);
    return JSON.parse(
      options === undefined ? calls.textAtOnce(operation, text) : calls.text(true, operation, text, options),
    );
  }

  callText(operation, request, options) {
    return callsOf(this).text(true, operation, asItIs(request), options);
  }

  list(operation, request, options) {
    return new SyncListing(callsOf(this), operation, request, options);
  }

  importFile(request, source, options) {
    return JSON.parse(callsOf(this).importFile(true, encode(request), source, options));
  }

  exportFile(operation, request, path, options) {
    return JSON.parse(callsOf(this).exportFile(true, operation, encode(request), path, options));
  }

  exportBytes(operation, request, write, options) {
    return JSON.parse(callsOf(this).exportBytes(true, operation, encode(request), write, options));
  }

  close() {
    callsOf(this).closeNow();
  }
}

// The operations of a noun stand under its name: session.contact.log. Made when they are first asked for.
for (const prototype of [Session.prototype, SyncSession.prototype]) {
  for (const [name, Noun] of Object.entries(operations.nouns)) {
    const get = function get() {
      return nounOf(this, name, Noun);
    };
    Object.defineProperty(prototype, name, { get, configurable: true });
  }
  for (const [name, operation] of Object.entries(operations.plain)) {
    const method = function method(request, options) {
      return this.call(operation, request, options);
    };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  }
}

// `using` and `await using`, where this Node has them.
if (Symbol.asyncDispose !== undefined) Session.prototype[Symbol.asyncDispose] = Session.prototype.close;
if (Symbol.dispose !== undefined) SyncSession.prototype[Symbol.dispose] = SyncSession.prototype.close;

module.exports = { Session };
