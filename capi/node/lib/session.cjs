'use strict';

const { Listing, SyncListing } = require('./listing.cjs');
const { encode } = require('./request.cjs');
const operations = require('./operations.cjs');

const kept = new WeakMap(); // of each session, what it shares with its twin

/** Makes a method asynchronous in its refusals too: what it throws becomes a rejection. */
const later = (work) => {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
};

class Session {
  constructor(calls, actor) {
    kept.set(this, calls);
    this.actor = actor;
    Object.freeze(this);
  }

  get isClosed() {
    return kept.get(this).isClosed;
  }

  get sync() {
    return twinOf(this);
  }

  call(operation, request, options) {
    return later(() => kept.get(this).text(false, operation, encode(request), options)).then(JSON.parse);
  }

  callText(operation, request, options) {
    return later(() => kept.get(this).text(false, operation, request, options));
  }

  list(operation, request, options) {
    return new Listing(kept.get(this), operation, request, options);
  }

  importFile(request, source, options) {
    return later(() => kept.get(this).importFile(false, encode(request), source, options)).then(JSON.parse);
  }

  exportFile(operation, request, path, options) {
    return later(() => kept.get(this).exportFile(false, operation, encode(request), path, options)).then(JSON.parse);
  }

  exportBytes(operation, request, write, options) {
    return later(() => kept.get(this).exportBytes(false, operation, encode(request), write, options)).then(JSON.parse);
  }

  interrupt() {
    kept.get(this).interrupt();
  }

  close() {
    return kept.get(this).close();
  }
}

class SyncSession {
  constructor(calls, actor) {
    kept.set(this, calls);
    this.actor = actor;
    Object.freeze(this);
  }

  get isClosed() {
    return kept.get(this).isClosed;
  }

  call(operation, request, options) {
    const calls = kept.get(this);
    const text = encode(request);
    return JSON.parse(
      options === undefined ? calls.textAtOnce(operation, text) : calls.text(true, operation, text, options),
    );
  }

  callText(operation, request, options) {
    return kept.get(this).text(true, operation, request, options);
  }

  list(operation, request, options) {
    return new SyncListing(kept.get(this), operation, request, options);
  }

  importFile(request, source, options) {
    return JSON.parse(kept.get(this).importFile(true, encode(request), source, options));
  }

  exportFile(operation, request, path, options) {
    return JSON.parse(kept.get(this).exportFile(true, operation, encode(request), path, options));
  }

  exportBytes(operation, request, write, options) {
    return JSON.parse(kept.get(this).exportBytes(true, operation, encode(request), write, options));
  }

  close() {
    kept.get(this).closeNow();
  }
}

const twins = new WeakMap();

function twinOf(session) {
  let twin = twins.get(session);
  if (twin === undefined) {
    twin = new SyncSession(kept.get(session), session.actor);
    twins.set(session, twin);
  }
  return twin;
}

// The operations of a noun stand under its name: session.contact.log. Made when they are first asked for.
for (const prototype of [Session.prototype, SyncSession.prototype]) {
  for (const [name, Noun] of Object.entries(operations.nouns)) {
    const made = new WeakMap();
    const get = function get() {
      let noun = made.get(this);
      if (noun === undefined) {
        noun = new Noun(this);
        made.set(this, noun);
      }
      return noun;
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
