// The garbage collector may come at any moment, and a million calls leave nothing behind.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folderOf } from './support.mjs';

const run = async (program, ...values) => {
  const file = fileURLToPath(new URL(`programs/${program}`, import.meta.url));
  const flags = ['--expose-gc', '--max-semi-space-size=1'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, file, ...values], { timeout: 1200000 });
  return stdout.trim();
};

test('handles that nobody holds are closed, in whatever order, and never under a call', async (t) => {
  assert.equal(await run('collected.mjs', path.join(folderOf(t), 'town.mukana')), 'collected');
});

for (const how of ['now', 'list', 'workspace', 'later']) {
  test(`what is let go of is closed, however many: ${how}`, async (t) => {
    const most = Number(await run('left.mjs', how, path.join(folderOf(t), 'town.mukana'), '500'));
    assert.ok(most < 400, `${most} connections were open`);
  });
}

// The least that can be lost is 32 bytes of the C heap or 8 of JavaScript's a call; what is made now and then is some
// kilobytes there, and some hundreds here.
const isLost = ({ calls, c, javascript }) => c > 6 * calls + (16 << 10) || javascript > 6 * calls + (256 << 10);

async function losses(t, calls, ...more) {
  const file = path.join(folderOf(t), 'town.mukana');
  const { left, grown } = JSON.parse(await run('many_calls.mjs', String(calls), file, ...more));
  return { lost: Object.entries(left).filter(([, of]) => isLost(of)), grown };
}

const calls = process.env.MUKANA_TEST_LONG ? 1000000 : 30000;

test(`${calls} calls leave nothing behind`, async (t) => {
  const { lost, grown } = await losses(t, calls);
  assert.deepEqual(lost, []);
  // The sanitizer keeps what was freed for a while, so that its process grows all the same.
  assert.ok(grown < (process.env.ASAN_OPTIONS ? 40 : 4), `the process grew by ${grown} MiB`);
});

test('a loss of 16 bytes a call is found', async (t) => {
  const { lost } = await losses(t, 30000, 'get');
  assert.deepEqual(
    lost.map(([kind]) => kind),
    ['get'],
  );
});
