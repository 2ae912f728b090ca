'use strict';
// A request as JSON. JSON.stringify alone would quietly change some values (NaN becomes null, half a surrogate pair an
// escape, a large integer its neighbour) and leave others out (a function, a symbol), so these are looked for and refused
// with the path of the field.

const { MukanaError } = require('./error.cjs');

// What JSON text holds where a value may have been changed. It may be harmless (a text with sixteen digits); then the
// closer look finds nothing.
const suspicious = /\d{16}|e\+|null|\{\}|\\ud/;

// As the library has it.
const deepest = 64;

const refused = (status, code, message, path) => new MukanaError({ status, code, message, path, retryable: false });

const escaped = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Throws E_UTF8 where half a surrogate pair stands in a text, which no UTF-8 can express. */
function checkText(text, path) {
  if (half.test(text)) throw refused('E_UTF8', 'E_UTF8', 'A text holds half a surrogate pair.', path);
}

function checkNumber(number, path) {
  if (!Number.isFinite(number)) {
    throw refused('E_FORMAT', 'WRONG_TYPE', 'A number is neither infinite nor NaN.', path);
  }
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
    throw refused('E_FORMAT', 'WRONG_TYPE', 'An integer is at most 2^53 - 1 in size.', path);
  }
}

function plainObject(value, path) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return;
  // Of another realm, such as a vm context or a test runner.
  if (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty')) return;
  if (Object.keys(value).length > 0) return;
  throw refused('E_FORMAT', 'WRONG_TYPE', 'A value is no plain object, list, text, number or boolean.', path);
}

/** A copy of a value in which everything is what JSON can hold exactly. Throws MukanaError with the path. */
function exact(value, path) {
  if (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') value = jsonOf(value, path);
  switch (typeof value) {
    case 'string':
      checkText(value, path);
      return value;
    case 'number':
      checkNumber(value, path);
      return value;
    case 'bigint': {
      const number = Number(value);
      if (!Number.isSafeInteger(number)) checkNumber(Number.isFinite(number) ? number : 2 ** 60, path);
      return number;
    }
    case 'object':
      if (value === null) return null;
      // Array.from comes by the gaps of a sparse list, which map would pass over.
      if (Array.isArray(value)) return Array.from(value, (item, index) => exactItem(item, `${path}/${index}`));
      plainObject(value, path);
      return exactMembers(value, path);
    case 'boolean':
      return value;
    default:
      throw refused('E_FORMAT', 'WRONG_TYPE', `A ${typeof value} is no value of a request.`, path);
  }
}

function jsonOf(value, path) {
  if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw refused('E_FORMAT', 'WRONG_TYPE', 'A date does not exist.', path);
  }
  return value.toJSON();
}

function exactItem(item, path) {
  if (item === undefined) throw refused('E_FORMAT', 'WRONG_TYPE', 'An item of a list is missing.', path);
  return exact(item, path);
}

function exactMembers(object, path) {
  const made = {};
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    const place = `${path}/${escaped(name)}`;
    checkText(name, path);
    Object.defineProperty(made, name, { value: exact(value, place), enumerable: true });
  }
  return made;
}

/** Whether this is `{}` itself, and not what JSON alone takes for it, such as a Map. */
function isEmptyObject(value) {
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const _ in value) return false;
  return true;
}

/**
 * Whether something holds a member that JSON would leave out without a word; what is `undefined` is meant to be left out.
 * Deeper than the library takes it does not matter.
 */
function holdsUnsaid(value, depth = deepest) {
  if (depth < 0) return false;
  if (Array.isArray(value)) {
    return value.some((item) => item !== null && typeof item === 'object' && holdsUnsaid(item, depth - 1));
  }
  for (const name in value) {
    const item = value[name];
    const type = typeof item;
    if (type === 'object' ? item !== null && holdsUnsaid(item, depth - 1) : type === 'symbol' || type === 'function') {
      if (name !== 'toJSON' && Object.hasOwn(value, name)) return true;
    }
  }
  return false;
}

/** Whether something is nested deeper than that. */
const isDeeper = (value, depth) =>
  value !== null &&
  typeof value === 'object' &&
  (depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1)));

/** A request as JSON text; `undefined` is {}. Throws MukanaError for what JSON cannot hold exactly. */
function encode(request) {
  if (request === undefined || isEmptyObject(request)) return '{}';
  let text;
  try {
    text = JSON.stringify(request);
  } catch (error) {
    if (error instanceof RangeError && isDeeper(request, deepest)) {
      throw refused('E_LIMIT', 'E_LIMIT', `The request is nested deeper than ${deepest}.`, '');
    }
    // A bigint, or an object that holds itself: the first has its exact form, the second has none.
    if (!(error instanceof TypeError) || isCircular(request, new Set())) throw error;
  }
  if (text !== undefined && !suspicious.test(text) && !holdsUnsaid(request)) return text;
  return JSON.stringify(exact(request, ''));
}

function isCircular(value, above) {
  if (value === null || typeof value !== 'object') return false;
  if (above.has(value)) return true;
  above.add(value);
  const found = Object.values(value).some((item) => isCircular(item, above));
  above.delete(value);
  return found;
}

module.exports = { checkText, encode };
