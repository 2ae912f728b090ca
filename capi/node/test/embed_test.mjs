// The example host does its whole job, as somebody would start it who installed the package.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folderOf } from './support.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const example = path.join(root, 'examples', 'embed_node');

test('examples/embed_node carries the example pilot to its report', { skip: !existsSync(example) }, async (t) => {
  const folder = folderOf(t);
  cpSync(example, folder, { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  symlinkSync(path.join(root, 'capi', 'node'), path.join(folder, 'node_modules', 'mukana'));
  const project = path.join(root, 'examples', 'data', 'essote-2021');
  const output = path.join(folder, 'output');
  const { stdout } = await promisify(execFile)(process.execPath, ['main_job.mjs', project, output], { cwd: folder, timeout: 300000 });
  assert.match(stdout, /does not hold/);
  assert.ok(statSync(path.join(output, 'report.html')).size > 10000);
});
