import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import * as mukana from '../lib/index.mjs';
import { beginSession, contacts, coordinator, folderOf, openWorkspace, openWorkspaceSync, refusal, refusalNow } from './support.mjs';

test('an operation is called by its noun and its verb, later and at once', async (t) => {
  const session = await beginSession(t);
  assert.deepEqual(session.actor, { ...coordinator, controller: 'county' });
  assert.deepEqual(await session.unit.add({ id: 'u-1', name: 'Kirjasto ä😀' }), { id: 'u-1', revision: 1 });
  assert.equal(session.sync.unit.get({ id: 'u-1' }).name, 'Kirjasto ä😀');
  assert.equal((await session.call('unit.get', { id: 'u-1' })).name, 'Kirjasto ä😀');
  assert.equal(JSON.parse(await session.callText('unit.get', '{"id":"u-1"}')).id, 'u-1');
  assert.equal((await session.batch({ calls: [{ operation: 'unit.add', request: { name: 'B' } }] })).results.length, 1);
});

test('every operation of the catalogue has its method, and no noun hides what a session has itself', async (t) => {
  const session = await beginSession(t);
  const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
  const own = ['actor', 'isClosed', 'sync', 'call', 'callText', 'list', 'importFile', 'exportFile', 'exportBytes', 'interrupt', 'close'];
  for (const { name } of mukana.catalogue().operations) {
    const [noun, verb] = name.split('.').map(camel);
    const method = verb === undefined ? session[noun] : session[noun]?.[verb];
    assert.equal(typeof method, 'function', name);
    assert.ok(!own.includes(noun), `${name} hides session.${noun}`);
  }
});

test('what a call is refused with says why, and where', async (t) => {
  const session = await beginSession(t);
  await session.unit.add({ id: 'u-1', name: 'A' });
  assert.equal(await refusal(session.unit.add({ id: 'u-1', name: 'B' })), 'E_CONFLICT ALREADY_EXISTS /id');
  assert.equal(refusalNow(() => session.sync.unit.add({ name: 7 })), 'E_FORMAT WRONG_TYPE /name');
  assert.equal(await refusal(session.call('unit.paint', {})), 'E_ARG UNKNOWN_OPERATION');
  const error = await session.unit.get({ id: 'nobody' }).catch((caught) => caught);
  assert.equal(error.name, 'MukanaError');
  assert.equal(error.retryable, false);
  assert.match(error.message, /\w/);
  assert.match(error.stack, /MukanaError/);
});

test('a workspace or a session that cannot be opened says why', async (t) => {
  assert.equal(await refusal(mukana.open('/nowhere/there.mukana')), 'E_NOT_FOUND NO_WORKSPACE');
  assert.equal(refusalNow(() => mukana.openSync(':memory:', { colour: 'red' })), 'E_ARG UNKNOWN_FIELD /colour');
  const workspace = await openWorkspace(t);
  assert.equal(await refusal(workspace.begin({ ...coordinator, person: 'nobody' })), 'E_DENIED E_DENIED');
  assert.throws(() => mukana.openSync(7), TypeError);
});

test('calls of one session are done in the order in which they were made', async (t) => {
  const session = await beginSession(t);
  const done = [];
  await Promise.all(
    Array.from({ length: 200 }, (_, i) => session.unit.add({ id: `u-${String(i).padStart(3, '0')}`, name: 'U' }).then(() => done.push(i))),
  );
  assert.deepEqual(done, [...done].sort((a, b) => a - b));
});

test('a synchronous call does not overtake asynchronous ones', async (t) => {
  const session = await beginSession(t);
  const first = session.unit.add({ id: 'u-1', name: 'A' });
  assert.equal(refusalNow(() => session.sync.unit.get({ id: 'u-1' })), 'E_BUSY E_BUSY');
  await first;
  assert.equal(session.sync.unit.get({ id: 'u-1' }).name, 'A');
});

test('after closing everything answers E_CLOSED, and closing again does nothing', async (t) => {
  const workspace = await openWorkspace(t);
  const session = await workspace.begin(coordinator);
  const other = await workspace.begin(coordinator);
  await session.batch({ calls: ['a', 'b', 'c'].map((name) => ({ operation: 'unit.add', request: { name } })) });
  const pages = session.unit.list({ limit: 1 }).pages();
  const pagesNow = other.sync.unit.list({ limit: 1 }).pages();
  await pages.next();
  pagesNow.next();
  const last = session.unit.add({ name: 'd' });
  const closing = session.close();
  assert.equal(session.isClosed, true);
  assert.equal(await refusal(session.unit.add({ name: 'e' })), 'E_CLOSED E_CLOSED');
  await last; // what was called before is done
  await closing;
  await session.close();
  session.sync.close();
  session.interrupt();
  assert.equal(await refusal(pages.next()), 'E_CLOSED E_CLOSED');
  assert.equal(refusalNow(() => session.sync.unit.get({ id: 'a' })), 'E_CLOSED E_CLOSED');
  await workspace.close(); // and with it the other session
  await workspace.close();
  workspace.closeSync();
  assert.equal(refusalNow(() => pagesNow.next()), 'E_CLOSED E_CLOSED');
  assert.equal(await refusal(other.unit.list().toArray()), 'E_CLOSED E_CLOSED');
  assert.equal(refusalNow(() => other.sync.unit.get({ id: 'a' })), 'E_CLOSED E_CLOSED');
  await other.close();
  assert.equal(await refusal(workspace.begin(coordinator)), 'E_CLOSED E_CLOSED');
  assert.equal(await refusal(workspace.backup('/tmp/never.mukana')), 'E_CLOSED E_CLOSED');
});

test('closing a workspace waits for the calls of its sessions', async () => {
  const workspace = openWorkspaceSync();
  const session = workspace.beginSync(coordinator);
  const calls = Array.from({ length: 20 }, (_, i) => session.unit.add({ name: `U ${i}` }));
  assert.equal(refusalNow(() => workspace.closeSync()), 'E_BUSY E_BUSY');
  await workspace.close();
  await Promise.all(calls);
});

test('while a workspace closes, its sessions take no call', async (t) => {
  const location = path.join(folderOf(t), 'town.mukana');
  for (let round = 0; round < 5; round += 1) {
    const workspace = openWorkspaceSync(location);
    const sessions = await Promise.all(Array.from({ length: 20 }, () => workspace.begin(coordinator)));
    const closing = workspace.close();
    let isOver = false;
    closing.finally(() => (isOver = true));
    const late = [];
    while (!isOver) {
      for (const session of sessions) {
        assert.equal(session.isClosed, true);
        assert.equal(refusalNow(() => session.sync.unit.list().page()), 'E_CLOSED E_CLOSED');
        late.push(refusal(session.unit.list().page()));
        session.interrupt();
      }
      await new Promise(setImmediate);
    }
    await closing;
    assert.deepEqual(new Set(await Promise.all(late)), new Set(['E_CLOSED E_CLOSED']));
  }
});

test('what runs still while its session or its workspace closes can be stopped', async (t) => {
  for (const what of ['session', 'workspace']) {
    const workspace = await openWorkspace(t);
    const session = await workspace.begin(coordinator);
    const controller = new AbortController();
    const stopped = session.batch(contacts(9000), { signal: controller.signal });
    const closing = what === 'session' ? session.close() : workspace.close();
    setTimeout(() => controller.abort(new Error('enough')), 20);
    await assert.rejects(stopped, /enough/);
    await closing;
  }
});

test('using declarations close, where this Node has them', { skip: Symbol.asyncDispose === undefined }, async (t) => {
  const workspace = await openWorkspace(t);
  const session = await workspace.begin(coordinator);
  await session[Symbol.asyncDispose]();
  assert.equal(session.isClosed, true);
  workspace[Symbol.dispose]();
  assert.equal(workspace.isClosed, true);
});

test('require and import give the same package', () => {
  const required = createRequire(import.meta.url)('../lib/index.cjs');
  assert.deepEqual(Object.keys(required).sort(), Object.keys(mukana).filter((name) => name !== 'default').sort());
  assert.equal(required.MukanaError, mukana.MukanaError);
  assert.match(mukana.version, /^\d+\.\d+\.\d+$/);
  assert.equal(mukana.catalogue('unit.add').name, 'unit.add');
  assert.equal(refusalNow(() => mukana.catalogue('unit.paint')), 'E_ARG UNKNOWN_OPERATION');
});

test('the log of the library is heard', async () => {
  const heard = [];
  const workspace = await mukana.open(':memory:', {
    create: true,
    founder: { person: 'founder', organisation: 'county' },
    log: (level, message) => heard.push([level, message]),
  });
  await workspace.close();
  for (const [level, message] of heard) assert.ok(['error', 'warning', 'information'].includes(level) && message.length > 0);
});
