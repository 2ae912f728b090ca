// The samples of the handbook, of the README and of the package are run as they stand there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folderOf, fileOf, mapping } from './support.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** The samples of a page: those that begin with an import are programs, the others go on from the one before. */
function programsOf(page) {
  const programs = [];
  for (const [, language, text] of readFileSync(page, 'utf8').matchAll(/^```(js|cjs)\n(.*?)^```/gms)) {
    if (language === 'cjs' || /^import /m.test(text) || programs.length === 0) programs.push({ language, text });
    else programs.at(-1).text += text;
  }
  return programs;
}

for (const page of ['docs/node.md', 'README.md', 'capi/node/README.md', 'examples/embed_node/README.md']) {
  if (!existsSync(path.join(root, page))) continue;
  const programs = programsOf(path.join(root, page));
  test(`the samples of ${page} run`, { skip: programs.length === 0 }, async (t) => {
    for (const { language, text } of programs) {
      const folder = folderOf(t);
      mkdirSync(path.join(folder, 'node_modules'));
      symlinkSync(path.join(root, 'capi', 'node'), path.join(folder, 'node_modules', 'mukana'));
      writeFileSync(path.join(folder, 'calls.csv'), fileOf(50));
      writeFileSync(path.join(folder, 'calls.json'), JSON.stringify(mapping));
      const program = path.join(folder, language === 'cjs' ? 'sample.cjs' : 'sample.mjs');
      writeFileSync(program, text);
      const { stdout } = await run(process.execPath, [program], { cwd: folder, timeout: 300000 });
      assert.notEqual(stdout, '', text);
    }
  });
}
