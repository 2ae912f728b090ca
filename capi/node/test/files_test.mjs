import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { beginSession, coordinator, fileOf, folderOf, mapping, openWorkspace, refusal, refusalNow, rows } from './support.mjs';

async function* piecesOf(count, first) {
  for (const row of rows(count, first)) {
    yield row;
    if (Math.random() < 0.01) yield new Uint8Array(0); // an empty piece is not the end
  }
}

test('a file is imported from bytes, iterables, streams and blobs', async (t) => {
  const session = await beginSession(t);
  const file = path.join(folderOf(t), 'calls.csv');
  writeFileSync(file, fileOf(1500, 60000));
  const sources = {
    buffer: fileOf(1500),
    bytes: new Uint8Array(fileOf(1500, 10000)),
    iterable: rows(1500, 20000),
    'async iterable': piecesOf(1500, 15000),
    'Node stream': Readable.from(piecesOf(1500, 40000)),
    'web stream': new Blob([fileOf(1500, 50000)]).stream(),
    'file stream': createReadStream(file, { highWaterMark: 1000 }),
    blob: new Blob([fileOf(1500, 70000)]),
  };
  for (const [what, source] of Object.entries(sources)) {
    assert.equal((await session.importFile({ mapping }, source)).taken, 1500, what);
  }
  assert.equal((await session.contact.count()).count, 12000);
  assert.equal(session.sync.importFile({ mapping }, fileOf(10, 80000)).taken, 10);
  assert.equal(session.sync.importFile({ mapping }, rows(10, 90000)).taken, 10);
});

test('what is no file is refused, and nothing is taken', async (t) => {
  const session = await beginSession(t);
  for (const source of ['calls.csv', 7, null, {}]) {
    await assert.rejects(session.importFile({ mapping }, source), TypeError);
    assert.throws(() => session.sync.importFile({ mapping }, source), TypeError);
  }
  await assert.rejects(session.importFile({ mapping }, ['CallId,StartedAt,Duration\n', 7]), TypeError);
  assert.equal(await refusal(session.importFile({ mapping }, ['CallId,Started\ud800'])), 'E_UTF8 E_UTF8');
  assert.equal(await refusal(session.importFile({ mapping }, [Buffer.from([0x41, 0xff, 0xfe, 0x0a, 0x31, 0x32])])), 'E_UTF8 E_UTF8 /rows/1');
  assert.equal((await session.contact.count()).count, 0);
});

test('the source is let go, also where it was not read to its end', async (t) => {
  const session = await beginSession(t);
  let ended = 0;
  async function* source() {
    try {
      for (;;) yield 'x\n';
    } finally {
      ended += 1;
    }
  }
  await refusal(session.importFile({ mapping: { version: 99 } }, source()));
  const started = source();
  await started.next();
  await refusal(session.importFile({ mapping: { version: 99 } }, started));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(ended, 1); // the first had not begun
});

test('an export becomes a new file, or goes to a function', async (t) => {
  const session = await beginSession(t);
  const folder = folderOf(t);
  await session.unit.add({ id: 'u-1', name: 'Ä' });
  const file = path.join(folder, 'units.json');
  const exported = await session.exportFile('unit.list', {}, file);
  assert.deepEqual(exported, { content_type: 'application/json', bytes: readFileSync(file).length });
  assert.equal(await refusal(session.exportFile('unit.list', {}, file)), 'E_CONFLICT E_EXISTS');
  assert.equal(refusalNow(() => session.sync.exportFile('unit.add', {}, `${file}2`)), 'E_ARG NOT_READING');
  const pieces = [];
  await session.exportBytes('unit.list', undefined, async (bytes) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    pieces.push(bytes);
  });
  assert.equal(Buffer.concat(pieces).toString(), readFileSync(file, 'utf8'));
  session.sync.exportBytes('unit.list', {}, (bytes) => pieces.push(bytes));
  assert.equal(pieces.length, 2);
});

test('a backup is a workspace of its own', async (t) => {
  const folder = folderOf(t);
  const workspace = await openWorkspace(t, path.join(folder, 'town.mukana'));
  const session = await workspace.begin(coordinator);
  await session.unit.add({ id: 'u-1', name: 'A' });
  const heard = [];
  await workspace.backup(path.join(folder, 'copy.mukana'), { progress: (done, total) => void heard.push([done, total]) });
  assert.ok(heard.length > 0 && heard.at(-1)[0] === heard.at(-1)[1]);
  assert.throws(() => workspace.backupSync(path.join(folder, 'copy.mukana')), { code: 'E_EXISTS' });
  await assert.rejects(workspace.backup(path.join(folder, 'third.mukana'), { progress: () => { throw new RangeError('no'); } }), RangeError);
  assert.equal(await refusal(workspace.backup(path.join(folder, 'third.mukana'), { progress: () => false })), 'E_CALLBACK E_CALLBACK');
  const stopped = new AbortController();
  stopped.abort(new Error('enough'));
  await assert.rejects(workspace.backup(path.join(folder, 'third.mukana'), { signal: stopped.signal }), /enough/);
  const copy = await openWorkspace(t, path.join(folder, 'copy.mukana'), { create: false, founder: undefined });
  assert.equal((await (await copy.begin(coordinator)).unit.get({ id: 'u-1' })).name, 'A');
});

test('an import from a file needs no second thread of the pool, whatever waits beside it', async (t) => {
  const script = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'programs', 'narrow_pool.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, folderOf(t)], {
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
    timeout: 300000,
  });
  assert.equal(stdout.trim(), '5000 taken, 12 units');
});
