'use strict';

// What is said where the library answers a status alone.
const messages = {
  E_BUSY: 'It is in use: a call is running.',
  E_CLOSED: 'It was closed.',
  E_NOMEM: 'Out of memory.',
};

/** A call that failed. Documented in index.d.cts, as everything that is exported. */
class MukanaError extends Error {
  constructor(failure) {
    super(failure.message || failure.code);
    this.name = 'MukanaError';
    this.status = failure.status;
    this.code = failure.code;
    this.path = failure.path || '';
    this.retryable = failure.retryable === true;
    if (failure.details !== undefined) this.details = failure.details;
  }
}

/** The error of an answer that is not a body. */
function errorOf(failure) {
  if (failure.body !== undefined) {
    const said = JSON.parse(failure.body);
    if (said.status !== undefined) return new MukanaError(said);
  }
  const { status, retryable } = failure;
  return new MukanaError({ status, code: status, message: messages[status] || status, path: '', retryable });
}

/** The body of an answer; throws the error of a failure. */
function bodyOf(answer) {
  if (typeof answer === 'string') return answer;
  throw errorOf(answer);
}

const closed = (what) =>
  new MukanaError({ status: 'E_CLOSED', code: 'E_CLOSED', message: `The ${what} was closed.`, path: '', retryable: false });

const busy = (message) => new MukanaError({ status: 'E_BUSY', code: 'E_BUSY', message, path: '', retryable: true });

module.exports = { MukanaError, bodyOf, busy, closed, errorOf };
