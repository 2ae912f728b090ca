// Makes so many calls of every kind, and prints as JSON what each kind leaves behind: {calls, c, javascript} of one part of
// the calls, in bytes of the C heap and of JavaScript's; and by how many MiB the process has grown in the second half of
// all. With the name of a kind as the last argument, each call of it loses 16 bytes.
//
// What grows at first and then no more is not looked for: the library's cache of database pages (16 MB a connection) is
// filled before; JavaScript's young generation is to be kept small by --max-semi-space-size=1; what is made once is made in
// the first of four equal parts. A loss shows in each of the other three, what is made now and then only in some: so the
// part that grew least is what counts.
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { coordinator, mapping, openWorkspaceSync, rows } from '../support.mjs';

const [calls, location, losing] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { allocated, lose } = require(path.join(path.dirname(process.env.MUKANA_ADDON), 'allocated.node'));

const workspace = openWorkspaceSync(location, { durability: 'normal' });
const session = workspace.beginSync(coordinator);
session.sync.unit.add({ id: 'u-1', name: 'A'.repeat(900) });

// Of a thousand calls, how many are of which kind.
const kinds = {
  get: [500, () => session.sync.unit.get({ id: 'u-1' })],
  refused: [
    150,
    () => {
      try {
        session.sync.unit.get({ id: 'nobody' });
      } catch {
        // expected
      }
    },
  ],
  get_later: [150, () => session.unit.get({ id: 'u-1' })],
  list: [40, () => session.sync.unit.list().toArray()],
  list_later: [40, () => session.unit.list().toArray()],
  list_half_read: [40, () => session.sync.unit.list().pages().next()],
  export_bytes: [30, () => session.exportBytes('unit.list', {}, () => {})],
  import_file: [30, () => session.importFile({ mapping }, rows(1))], // the same row: its journal entry alone is written
  session_ended: [10, () => workspace.beginSync(coordinator).sync.close()],
  session_left: [10, () => workspace.beginSync(coordinator)],
};

async function settle() {
  for (let i = 0; i < 4; i += 1) {
    globalThis.gc();
    await sleep(4);
  }
  return { c: allocated(), javascript: process.memoryUsage().heapUsed, rss: process.memoryUsage.rss() };
}

async function some(count, call, loses) {
  for (let i = 0; i < count; i += 1) {
    const answer = call();
    if (answer instanceof Promise) await answer;
    if (loses) lose(16);
  }
  return settle();
}

const contact = { kind: 'call', happened_on: '2021-02-15', note: 'A'.repeat(10000) };
for (let i = 0; i < 10; i += 1) {
  const calls = Array.from({ length: 200 }, () => ({ operation: 'contact.log', request: contact }));
  session.sync.batch({ calls }); // two megabytes of pages, which stay in the cache
}

const parts = 4;
const left = {};
let half;
for (let part = 0; part < parts; part += 1) {
  if (part === parts / 2) half = (await settle()).rss;
  for (const [kind, [share, call]] of Object.entries(kinds)) {
    const count = Math.ceil((Number(calls) * share) / 1000 / parts);
    const before = await settle();
    const after = await some(count, call, kind === losing);
    if (part === 0) continue;
    const { c, javascript } = left[kind] ?? { c: Infinity, javascript: Infinity };
    left[kind] = {
      calls: count,
      c: Math.min(c, after.c - before.c),
      javascript: Math.min(javascript, after.javascript - before.javascript),
    };
  }
}
console.log(JSON.stringify({ left, grown: ((await settle()).rss - half) / 1048576 }));
