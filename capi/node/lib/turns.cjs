'use strict';
// Who goes when. Asynchronous calls of one session run one after another, in the order in which they were made; those of
// different sessions beside each other, but for two cases: a workspace in memory has one connection for all of its
// sessions, and a call that asks JavaScript something holds the workspace while it waits for the answer. Calls that had
// to wait for these in the library would block threads of the worker pool, and with them the files and name lookups of
// the whole process. So they wait here.

const { busy } = require('./error.cjs');

/** A list that is emptied from its front. */
class Queue {
  #items = [];
  #first = 0;

  get length() {
    return this.#items.length - this.#first;
  }
  get head() {
    return this.#items[this.#first];
  }
  push(item) {
    this.#items.push(item);
  }
  shift() {
    const item = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    if (this.#first > 1000 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }
}

/** The turns of a workspace. */
class Turns {
  #together;
  #running = 0;
  #alone = false;
  #waiting = new Queue();
  #onIdle = [];
  /** Whether its workspace takes no new calls; those that were made are still done. */
  isClosed = false;
  /** Whether the workspace is being closed, or is: its handles are not to be touched. */
  isOver = false;

  /** @param together whether calls of several sessions may run beside each other */
  constructor(together) {
    this.#together = together;
  }

  get isIdle() {
    return this.#running === 0 && this.#waiting.length === 0;
  }

  /** Resolves once nothing is running or waiting. */
  idle() {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.#onIdle.push(resolve));
  }

  /** Starts something, alone where it asks JavaScript, as soon as it may; it calls the function it is given at its end. */
  take(alone, start) {
    this.#waiting.push({ alone, start });
    this.#next();
  }

  /** Throws E_BUSY where something that is done at once would wait for this very thread. */
  check() {
    if (this.#alone) throw busy('A call that asks JavaScript is running on the workspace; await it first.');
  }

  /** Does something at once, on the JavaScript thread, as far as `check` lets it. */
  now(alone, work) {
    this.check();
    if (!alone) return work();
    if (this.#running > 0) throw busy('An asynchronous call is running on the workspace; await it first.');
    this.#begin(true);
    try {
      return work();
    } finally {
      this.#end(true);
    }
  }

  #begin(alone) {
    this.#running += 1;
    if (alone) this.#alone = true;
  }

  #end(alone) {
    this.#running -= 1;
    if (alone) this.#alone = false;
    this.#next();
    if (this.isIdle) for (const resolve of this.#onIdle.splice(0)) resolve();
  }

  #next() {
    while (this.#waiting.length > 0) {
      const { alone } = this.#waiting.head;
      if (this.#alone || (this.#running > 0 && (alone || !this.#together))) return;
      const { start } = this.#waiting.shift();
      this.#begin(alone);
      start(() => this.#end(alone));
    }
  }
}

/** The calls of one session, in their order, within the turns of its workspace. */
class Line {
  #turns;
  #calls = new Queue();
  #isRunning = false;
  #onEmpty = [];

  constructor(turns) {
    this.#turns = turns;
  }

  get isWorkspaceClosed() {
    return this.#turns.isClosed;
  }
  get isWorkspaceOver() {
    return this.#turns.isOver;
  }
  get isEmpty() {
    return !this.#isRunning && this.#calls.length === 0;
  }

  /** Resolves once no call is running or waiting. */
  empty() {
    return this.isEmpty ? Promise.resolve() : new Promise((resolve) => this.#onEmpty.push(resolve));
  }

  /** Adds a call; its `run` calls the function it is given once it is done. One whose `isDropped` is true is passed over. */
  add(call) {
    this.#calls.push(call);
    if (!this.#isRunning) this.#next();
  }

  /** Throws E_BUSY where nothing may be done at once: calls that were made before are still to be done, or as in Turns. */
  check() {
    if (this.#isRunning) throw busy('Asynchronous calls of the session are still to be done; await them first.');
    this.#turns.check();
  }

  /** Does something at once, as far as `check` lets it. */
  now(alone, work) {
    this.check();
    return this.#turns.now(alone, work);
  }

  #next() {
    this.#isRunning = true;
    while (this.#calls.length > 0 && this.#calls.head.isDropped) this.#calls.shift();
    const call = this.#calls.shift();
    if (call === undefined) {
      this.#isRunning = false;
      for (const resolve of this.#onEmpty.splice(0)) resolve();
      return;
    }
    this.#turns.take(call.alone, (release) => {
      // The session's next call is in the queue before this turn ends: so the workspace is never idle between them.
      const done = () => {
        this.#next();
        release();
      };
      if (call.isDropped) done();
      else call.run(done);
    });
  }
}

module.exports = { Line, Turns };
