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
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file, ...values], { timeout: 1200000 });
  return stdout.trim();
};

test('handles that nobody holds are closed, in whatever order, and never under a call', async (t) => {
  assert.equal(await run('collected.mjs', path.join(folderOf(t), 'town.mukana')), 'collected');
});

const calls = process.env.MUKANA_TEST_LONG ? 1000000 : 30000;

test(`${calls} calls do not make the process grow`, async (t) => {
  const growth = Number(await run('many_calls.mjs', String(calls), path.join(folderOf(t), 'town.mukana')));
  assert.ok(growth < 12, `grew by ${growth} MiB`);
});
