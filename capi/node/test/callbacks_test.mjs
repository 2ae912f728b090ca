// Functions that a running call asks: what they throw, the call fails with, and nothing of it has happened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginSession, coordinator, fileOf, mapping, openWorkspace, refusal, refusalNow, rows } from './support.mjs';

const count = async (session) => (await session.contact.count()).count;

test('progress is heard while a call runs', async (t) => {
  const session = await beginSession(t);
  const later = [];
  const now = [];
  await session.importFile({ mapping }, fileOf(5000), { progress: (done, total) => void later.push([done, total]) });
  session.sync.importFile({ mapping }, fileOf(5000, 10000), { progress: (done, total) => void now.push([done, total]) });
  assert.ok(later.length >= 4);
  assert.deepEqual(now, later);
  await session.importFile({ mapping }, fileOf(3000, 20000), { progress: () => new Promise((resolve) => setTimeout(resolve, 5)) });
});

test('what progress throws, the call is rejected with, and undone', async (t) => {
  const session = await beginSession(t);
  const thrown = new RangeError('the host says no');
  const progress = () => {
    throw thrown;
  };
  await assert.rejects(session.importFile({ mapping }, fileOf(5000), { progress }), (error) => error === thrown);
  await assert.rejects(session.importFile({ mapping }, fileOf(5000), { progress: async () => progress() }), (error) => error === thrown);
  assert.throws(() => session.sync.importFile({ mapping }, fileOf(5000), { progress }), (error) => error === thrown);
  assert.throws(() => session.sync.importFile({ mapping }, fileOf(5000), { progress: async () => {} }), TypeError);
  assert.equal(await refusal(session.importFile({ mapping }, fileOf(5000), { progress: () => false })), 'E_CALLBACK E_CALLBACK');
  assert.equal(refusalNow(() => session.sync.importFile({ mapping }, fileOf(5000), { progress: () => false })), 'E_CALLBACK E_CALLBACK');
  assert.equal(await count(session), 0);
  // Afterwards nobody hears any more.
  await session.importFile({ mapping }, fileOf(1500));
  assert.equal(await count(session), 1500);
});

test('what a source throws, the import is rejected with, and undone', async (t) => {
  const session = await beginSession(t);
  const thrown = new RangeError('the line is dead');
  function* broken() {
    yield* rows(3000);
    throw thrown;
  }
  async function* brokenLater() {
    yield* broken();
  }
  await assert.rejects(session.importFile({ mapping }, broken()), (error) => error === thrown);
  await assert.rejects(session.importFile({ mapping }, brokenLater()), (error) => error === thrown);
  assert.throws(() => session.sync.importFile({ mapping }, broken()), (error) => error === thrown);
  assert.equal(await count(session), 0);
});

test('what takes an export may throw as well', async (t) => {
  const session = await beginSession(t);
  const thrown = new RangeError('the disk is full');
  const write = () => {
    throw thrown;
  };
  await assert.rejects(session.exportBytes('unit.list', {}, write), (error) => error === thrown);
  assert.throws(() => session.sync.exportBytes('unit.list', {}, write), (error) => error === thrown);
  assert.equal(await refusal(session.exportBytes('unit.list', {}, () => false)), 'E_CALLBACK E_CALLBACK');
  await assert.rejects(session.exportBytes('unit.list', {}, undefined), TypeError);
});

test('from inside a callback the workspace takes no synchronous call, and asynchronous ones wait', async (t) => {
  const workspace = await openWorkspace(t);
  const session = await workspace.begin(coordinator);
  const other = await workspace.begin(coordinator);
  const heard = [];
  const later = [];
  const progress = () => {
    heard.push(refusalNow(() => session.sync.unit.add({ name: 'A' })), refusalNow(() => other.sync.unit.add({ name: 'A' })));
    later.push(other.unit.add({ name: 'B' }), session.unit.add({ name: 'C' }));
  };
  await session.importFile({ mapping }, fileOf(1100), { progress });
  await Promise.all(later);
  session.sync.importFile({ mapping }, fileOf(1100, 10000), { progress });
  assert.deepEqual(heard, Array(4).fill('E_BUSY E_BUSY'));
  await Promise.all(later);
  assert.equal((await session.unit.list().toArray()).length, 4);
});

test('a signal stops a call that waits, that runs, or that waits for its source', async (t) => {
  const session = await beginSession(t);
  const gone = AbortSignal.abort(new Error('before'));
  await assert.rejects(session.unit.add({ name: 'A' }, { signal: gone }), /before/);

  const controller = new AbortController();
  const first = session.importFile({ mapping }, fileOf(2000));
  const waiting = session.unit.add({ name: 'A' }, { signal: controller.signal });
  controller.abort(new Error('not begun'));
  await assert.rejects(waiting, /not begun/);
  await first;
  assert.equal((await session.unit.list().toArray()).length, 0);

  const running = new AbortController();
  const progress = (done) => void (done > 2000 && running.abort(new Error('while it ran')));
  await assert.rejects(session.importFile({ mapping }, fileOf(8000, 100000), { progress, signal: running.signal }), /while it ran/);

  const asleep = new AbortController();
  async function* endless() {
    yield 'CallId,StartedAt,Duration\n';
    setTimeout(() => asleep.abort(), 20);
    await new Promise(() => {});
  }
  await assert.rejects(session.importFile({ mapping }, endless(), { signal: asleep.signal }), { name: 'AbortError' });
  assert.equal(await count(session), 2000);

  const late = new AbortController();
  const { id } = await session.unit.add({ name: 'B' }, { signal: late.signal });
  late.abort();
  assert.equal((await session.unit.get({ id })).name, 'B');
});

test('a signal and interrupt() stop what runs without asking', async (t) => {
  const session = await beginSession(t);
  await session.importFile({ mapping }, fileOf(1000));
  const controller = new AbortController();
  const calls = Array.from({ length: 6000 }, () => ({ operation: 'contact.log', request: { kind: 'call', happened_on: '2021-02-15' } }));
  const stopped = session.batch({ calls }, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error('too long')), 30);
  await assert.rejects(stopped, /too long/);
  const interrupted = session.batch({ calls });
  const again = setInterval(() => session.interrupt(), 10);
  assert.equal(await refusal(interrupted), 'E_INTERRUPTED E_INTERRUPTED');
  clearInterval(again);
  assert.equal(await count(session), 1000);
});

test('a call that is refused before it begins holds nothing back', async (t) => {
  const session = await beginSession(t);
  const progress = () => assert.fail('nothing is running');
  assert.equal(await refusal(session.list('unit.add', {}, { progress }).toArray()), 'E_ARG NOT_A_LIST');
  assert.equal(await refusal(session.call('unit.paint', {}, { progress })), 'E_ARG UNKNOWN_OPERATION');
  assert.deepEqual(await session.unit.list({}, { progress }).toArray(), []);
});
