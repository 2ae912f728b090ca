'use strict';
// Lists: read page by page through a cursor, as far as somebody reads.

const { encode } = require('./request.cjs');

/** What both kinds keep: whose list it is, and what was asked. */
class Asked {
  calls;
  operation;
  request;
  options;

  constructor(calls, operation, request, options) {
    Object.assign(this, { calls, operation, request, options });
  }

  page(isNow, place, text) {
    return this.calls.page(isNow, place, this.operation, text, this.options);
  }
}

class Listing {
  #asked;

  constructor(calls, operation, request, options) {
    this.#asked = new Asked(calls, operation, request, options);
  }

  async page() {
    const { calls, operation, request, options } = this.#asked;
    return JSON.parse(await calls.text(false, operation, encode(request), options));
  }

  async *pages() {
    const text = encode(this.#asked.request);
    const place = {};
    for (let isDone = false; !isDone; ) {
      let body;
      [body, isDone] = await this.#asked.page(false, place, text);
      yield JSON.parse(body).items;
    }
  }

  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages()) yield* page;
  }

  async toArray() {
    const pages = [];
    for await (const page of this.pages()) pages.push(page);
    return pages.length === 1 ? pages[0] : pages.flat();
  }
}

class SyncListing {
  #asked;

  constructor(calls, operation, request, options) {
    this.#asked = new Asked(calls, operation, request, options);
  }

  page() {
    const { calls, operation, request, options } = this.#asked;
    return JSON.parse(calls.text(true, operation, encode(request), options));
  }

  *pages() {
    const text = encode(this.#asked.request);
    const place = {};
    for (let isDone = false; !isDone; ) {
      let body;
      [body, isDone] = this.#asked.page(true, place, text);
      yield JSON.parse(body).items;
    }
  }

  *[Symbol.iterator]() {
    for (const page of this.pages()) yield* page;
  }

  toArray() {
    const pages = [...this.pages()];
    return pages.length === 1 ? pages[0] : pages.flat();
  }
}

module.exports = { Listing, SyncListing };
