// The speed of the Node package, beside its peers in one run: what it adds to a call in C, and reading records as objects
// beside better-sqlite3 (or Node's own node:sqlite) reading the same values. CPU time, medians of rounds.
// Usage: node.mjs CALL_PROGRAM FOLDER [FOLDER_OF_BETTER_SQLITE3]; see tests/bench/run-node
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openSync } from '../../capi/node/lib/index.mjs';

const [callProgram, folder, peerFolder] = process.argv.slice(2);
const ROUNDS = 9;
const ROWS = 10000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** CPU microseconds of the process that some work takes. */
function cost(work) {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}

const begin = (location) => {
  const options = { create: true, founder: { person: 'founder', organisation: 'county' } };
  return openSync(location, options).beginSync({ person: 'founder', role: 'coordinator', purpose: 'administration' });
};

/** What a call in JavaScript costs beyond the same call in C. */
async function overhead(operation, request, count) {
  const session = begin(':memory:');
  session.sync.unit.add({ id: 'u-1', name: 'Library' });
  const rounds = [];
  const later = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(cost(() => {
      for (let i = 0; i < count; i += 1) session.sync.call(operation, request);
    }) / count);
    const begun = process.cpuUsage();
    for (let i = 0; i < count / 10; i += 1) await session.call(operation, request);
    const { user, system } = process.cpuUsage(begun);
    later.push((user + system) / (count / 10));
  }
  const inC = Number(execFileSync(callProgram, [operation, JSON.stringify(request), String(count)])) / 1000;
  const whole = median(rounds);
  console.log(`${operation.padEnd(34)} ${whole.toFixed(2).padStart(7)} us at once, in C ${inC.toFixed(2).padStart(6)} us: ` +
    `adds ${(whole - inC).toFixed(2)} us   at most 5 us;  ${median(later).toFixed(1)} us asynchronously`);
}

async function openPeer() {
  try {
    const Database = createRequire(path.join(peerFolder, 'package.json'))('better-sqlite3');
    return { name: 'better-sqlite3', database: new Database(path.join(folder, 'peer.db')) };
  } catch {
    const { DatabaseSync } = await import('node:sqlite');
    return { name: 'node:sqlite', database: new DatabaseSync(path.join(folder, 'peer.db')) };
  }
}

/** The peer has the very values that we answered, in columns of their own, and reads them as objects. */
function fillPeer(peer, table, items) {
  const columns = Object.keys(items[0]);
  const scalar = columns.filter((name) => !Array.isArray(items[0][name]));
  peer.database.exec(`CREATE TABLE ${table} (key INTEGER PRIMARY KEY, ${scalar.join(', ')})`);
  const insert = peer.database.prepare(`INSERT INTO ${table} (${scalar.join(', ')}) VALUES (${scalar.map(() => '?')})`);
  peer.database.exec('BEGIN');
  for (const item of items) insert.run(...scalar.map((name) => (typeof item[name] === 'boolean' ? Number(item[name]) : item[name] ?? null)));
  peer.database.exec('COMMIT');
  return peer.database.prepare(`SELECT ${scalar.join(', ')} FROM ${table} ORDER BY key`);
}

function reading(session, peer, operation, noun) {
  const items = session.sync.list(operation).toArray();
  if (items.length !== ROWS) throw new Error(`${items.length} rows`);
  const statement = fillPeer(peer, noun, items);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(cost(() => statement.all()) / 1000);
    ours.push(cost(() => session.sync.list(operation).toArray()) / 1000);
  }
  const ratio = median(ours.map((each, i) => each / theirs[i]));
  console.log(`${`${ROWS} of ${operation}`.padEnd(34)} ${median(ours).toFixed(1).padStart(7)} ms, ${peer.name} ${median(theirs).toFixed(1).padStart(6)} ms: ` +
    `${ratio.toFixed(2)}x   at most 2x`);
}

const batch = (operation, request) => {
  const calls = [];
  for (let i = 0; i < ROWS; i += 1) calls.push({ operation, request: request(i) });
  return calls;
};

function fill(session) {
  const two = (number) => String(number).padStart(2, '0');
  const all = [
    ...batch('device.register', (i) => ({ id: `d-${i}`, kind: 'tablet', model: 'T10', serial: `s-${i}`, tag: `t-${i}` })),
    ...batch('contact.log', (i) => ({
      kind: 'call', happened_at: `2021-02-${two(1 + (i % 28))}T${two(i % 24)}:${two(i % 60)}:00.000Z`, caller_kind: 'client', minutes: 12,
    })),
    ...batch('unit.add', (i) => ({ id: `unit-${i}`, name: `Unit ${i}`, municipality: 'Mikkeli' })),
  ];
  for (let i = 0; i < all.length; i += 1000) session.sync.batch({ calls: all.slice(i, i + 1000) });
}

console.log(`CPU time, medians of ${ROUNDS} rounds; Node ${process.version}`);
await overhead('workspace.info', {}, 20000);
await overhead('unit.get', { id: 'u-1' }, 20000);
const session = begin(path.join(folder, 'ours.mukana'));
fill(session);
const peer = await openPeer();
reading(session, peer, 'unit.list', 'unit');
reading(session, peer, 'device.list', 'device');
reading(session, peer, 'contact.list', 'contact');
