'use strict';
// What the functions that the caller gave (progress, a file's source, what takes an export) answer to a running call.
// Nothing is thrown into the library: what was thrown is kept, the answer is "stop", and the call then fails with it.

const native = require('./native.cjs');
const { checkText } = require('./request.cjs');

// As in addon/asker.hpp.
const PROGRESS = 0;
const READ = 1;

const isThenable = (value) => value !== null && typeof value === 'object' && typeof value.then === 'function';

/** A chunk of a file as bytes. */
function bytesOf(chunk) {
  if (typeof chunk === 'string') {
    checkText(chunk, '');
    return Buffer.from(chunk, 'utf8');
  }
  if (chunk instanceof Uint8Array) return chunk.constructor === Uint8Array || Buffer.isBuffer(chunk) ? chunk : new Uint8Array(chunk);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  throw new TypeError('A file comes in pieces of bytes (Uint8Array, Buffer, ArrayBuffer) or of text.');
}

/** The iterator of a source: bytes, or what gives them piece by piece. */
function iteratorOf(source, allowAsync) {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return [source][Symbol.iterator]();
  if (allowAsync && source !== null && typeof source === 'object') {
    if (typeof source[Symbol.asyncIterator] === 'function') return source[Symbol.asyncIterator]();
    if (typeof source.stream === 'function') return iteratorOf(source.stream(), true);
  }
  if (source !== null && typeof source === 'object' && typeof source[Symbol.iterator] === 'function') {
    return source[Symbol.iterator]();
  }
  throw new TypeError(
    allowAsync
      ? 'A source is bytes (Buffer, Uint8Array), a stream, a Blob or an iterable of pieces; for text use import.run.'
      : 'The source of a synchronous import is bytes (Buffer, Uint8Array) or an iterable of pieces.',
  );
}

class Asking {
  #progress;
  #iterator;
  #isAtEnd = false;
  #write;
  #conversation;
  /** {error} once a function has thrown. */
  failure;

  constructor({ progress, iterator, write }) {
    this.#progress = progress;
    this.#iterator = iterator;
    this.#write = write;
  }

  /** Answers at once, for a synchronous call. */
  answer = (question, done, total, bytes) => {
    try {
      const said = this.#ask(question, done, total, bytes);
      if (isThenable(said)) throw new TypeError('A synchronous call takes functions that answer at once.');
      return question === READ ? this.#pieceOf(said, (next) => this.answer(next, 0, 0)) : said !== false;
    } catch (error) {
      return this.#fail(error);
    }
  };

  /** The conversation of an asynchronous call. */
  converse() {
    this.#conversation = native.converse((question, done, total, bytes) => {
      this.#answerLater(question, done, total, bytes).then((answer) => native.reply(this.#conversation, answer));
    });
    return this.#conversation;
  }

  /** Lets nothing be asked any more. */
  stop() {
    if (this.#conversation !== undefined) native.stop(this.#conversation);
  }

  /** Lets go of the source, which may not have been read to its end. */
  end() {
    if (this.#iterator === undefined || this.#isAtEnd) return;
    this.#isAtEnd = true;
    try {
      const ended = this.#iterator.return?.();
      if (isThenable(ended)) ended.then(undefined, () => {});
    } catch {
      // The call has its answer; a source that cannot be let go is not its matter.
    }
  }

  async #answerLater(question, done, total, bytes) {
    try {
      let said = this.#ask(question, done, total, bytes);
      if (isThenable(said)) said = await said;
      return question === READ ? this.#pieceOf(said, (next) => this.#answerLater(next, 0, 0)) : said !== false;
    } catch (error) {
      return this.#fail(error);
    }
  }

  #ask(question, done, total, bytes) {
    if (question === PROGRESS) return this.#progress === undefined ? true : this.#progress(done, total);
    return question === READ ? this.#iterator.next() : this.#write(bytes);
  }

  // `undefined` is the end of the file; an empty piece is not, so the next one is asked for.
  #pieceOf(result, askAgain) {
    if (result.done) {
      this.#isAtEnd = true;
      return undefined;
    }
    const bytes = bytesOf(result.value);
    return bytes.length === 0 ? askAgain(READ) : bytes;
  }

  #fail(error) {
    this.failure ??= { error };
    return false;
  }
}

module.exports = { Asking, iteratorOf };
