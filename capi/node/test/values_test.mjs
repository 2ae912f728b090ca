// What JavaScript has and JSON has not is refused with its place, never quietly changed.
import assert from 'node:assert/strict';
import vm from 'node:vm';
import { test } from 'node:test';
import { beginSession, openWorkspaceSync, refusal, refusalNow } from './support.mjs';

const lone = '\ud83d';

test('values that JSON cannot hold exactly are refused with their place', async (t) => {
  const session = await beginSession(t);
  const table = [
    [{ name: `half ${lone}` }, 'E_UTF8 E_UTF8 /name'],
    [{ name: `\ude00 other half` }, 'E_UTF8 E_UTF8 /name'],
    [{ name: 'A', [`x${lone}`]: 1 }, 'E_UTF8 E_UTF8'],
    [{ name: 'A', 'a/b~c': [0, { d: lone }] }, 'E_UTF8 E_UTF8 /a~1b~0c/1/d'],
    [{ name: NaN }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: -Infinity }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: 2 ** 53 }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: -(2 ** 53) }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: 1e300 }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: 2n ** 53n }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: -(10n ** 400n) }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: new Map([['a', 1]]) }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: [undefined] }, 'E_FORMAT WRONG_TYPE /name/0'],
    [{ name: [, 'a'] }, 'E_FORMAT WRONG_TYPE /name/0'],
    [{ name: [() => 1] }, 'E_FORMAT WRONG_TYPE /name/0'],
    [{ name: 'A', parent: () => 1 }, 'E_FORMAT WRONG_TYPE /parent'],
    [{ name: 'A', parent: [{ deep: Symbol('a') }] }, 'E_FORMAT WRONG_TYPE /parent/0/deep'],
    [{ name: Promise.resolve('A') }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: Array(70).fill().reduce((inner) => [inner], []) }, 'E_LIMIT E_LIMIT'],
    [{ name: Array(100000).fill().reduce((inner) => [inner], []) }, 'E_LIMIT E_LIMIT'],
    [JSON.parse('{"name": "A", "__proto__": {"a": null}}'), 'E_ARG UNKNOWN_FIELD /__proto__'],
    [{ name: 'A', constructor: 'B' }, 'E_ARG UNKNOWN_FIELD /constructor'],
    [{ name: 'A', parent: -(10n ** 20n) }, 'E_FORMAT WRONG_TYPE /parent'],
    [{ name: new Date(NaN) }, 'E_FORMAT WRONG_TYPE /name'],
    [{ name: 'A\u0000' }, 'E_UTF8 E_UTF8'],
    ['text', 'E_FORMAT WRONG_TYPE'],
    [[], 'E_FORMAT WRONG_TYPE'],
    [null, 'E_FORMAT WRONG_TYPE'],
    [new Map([['name', 'A']]), 'E_FORMAT WRONG_TYPE'],
  ];
  for (const [request, expected] of table) {
    assert.equal(await refusal(session.unit.add(request)), expected);
    assert.equal(refusalNow(() => session.sync.unit.add(request)), expected);
  }
  assert.deepEqual(await session.unit.list().toArray(), []);
  for (const nothing of [{}, Object.create(null), undefined, { limit: undefined }]) {
    assert.deepEqual(session.sync.unit.list(nothing).toArray(), []);
  }
});

test('integers up to 2^53 - 1 go through, as number and as bigint', async (t) => {
  const session = await beginSession(t);
  for (const minutes of [7, 7n]) {
    const { id } = await session.contact.log({ kind: 'call', happened_on: '2021-02-15', minutes });
    assert.equal(session.sync.contact.get({ id }).minutes, 7);
  }
  // The library says no to the range of the field, not this package to the number.
  assert.equal(await refusal(session.contact.log({ kind: 'call', minutes: 2 ** 53 - 1 })), 'E_FORMAT OUT_OF_RANGE /minutes');
  assert.equal(await refusal(session.contact.log({ kind: 'call', minutes: 2n ** 53n - 1n })), 'E_FORMAT OUT_OF_RANGE /minutes');
});

test('what only looks suspicious goes through unchanged', async (t) => {
  const session = await beginSession(t);
  for (const name of ['1234567890123456789', 'null', '{}', '1e+30', '\\ud83d', '😀', '\ufeff', 'ä'.repeat(400)]) {
    const { id } = await session.unit.add({ name });
    assert.equal((await session.unit.get({ id })).name, name);
    assert.equal(session.sync.unit.get({ id }).name, name);
  }
});

test('dates, missing members and objects of another realm', async (t) => {
  const session = await beginSession(t);
  const { id } = await session.contact.log({ kind: 'call', happened_at: new Date('2021-02-15T08:00:00Z'), note: undefined, minutes: 5n });
  assert.equal((await session.contact.get({ id })).happened_at, '2021-02-15T08:00:00.000Z');
  const foreign = vm.runInNewContext('({ kind: "call", happened_on: "2021-02-15", minutes: 5n })');
  assert.equal((await session.contact.log(foreign)).revision, 1);
  const circular = {};
  circular.self = circular;
  await assert.rejects(session.unit.add(circular), TypeError);
});

test('what a getter, a proxy or toJSON throws comes out, and nothing is called', async (t) => {
  const session = await beginSession(t);
  const mine = new TypeError('mine');
  const fails = () => {
    throw mine;
  };
  const requests = [
    { id: 'u-1', get name() { return fails(); } },
    { id: 'u-1', name: { toJSON: fails } },
    new Proxy({}, { ownKeys: fails }),
    { id: 'u-1', name: new Proxy({}, { get: fails }) },
  ];
  for (const request of requests) {
    await assert.rejects(session.unit.add(request), mine);
    assert.throws(() => session.sync.unit.add(request), mine);
  }
  assert.deepEqual(await session.unit.list().toArray(), []);
  assert.equal((await session.unit.add(new Proxy({ id: 'u-1', name: 'A' }, {}))).id, 'u-1');
  class Unit {
    id = 'u-2';
    name = 'B';
    rename() {}
  }
  assert.equal((await session.unit.add(new Unit())).id, 'u-2');
});

test('what is no function is refused where a function belongs', async (t) => {
  const session = await beginSession(t);
  await assert.rejects(session.contact.count({}, { progress: 'often' }), TypeError);
  await assert.rejects(session.exportBytes('unit.list', {}), TypeError);
  assert.throws(() => session.sync.exportBytes('unit.list', {}, 'file'), TypeError);
  assert.throws(() => openWorkspaceSync(':memory:', { log: 'loud' }), TypeError);
  await assert.rejects(session.call(5), /string was expected/);
});

test('texts beside a request are looked at as well', async (t) => {
  const session = await beginSession(t);
  const json = `{"name":"half ${lone}"}`; // Node would put U+FFFD there
  assert.equal(await refusal(session.callText('unit.add', json)), 'E_UTF8 E_UTF8');
  assert.equal(refusalNow(() => session.sync.callText('unit.add', json)), 'E_UTF8 E_UTF8');
  await assert.rejects(session.callText('unit.add', { name: 'A' }), TypeError);
  assert.equal(await refusal(session.exportFile('unit.list', {}, `/tmp/${lone}`)), 'E_UTF8 E_UTF8');
  assert.equal(await refusal(session.callText('unit.list', '{"limit":')), 'E_FORMAT E_FORMAT');
});
