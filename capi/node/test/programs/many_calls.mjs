// Makes so many calls of every kind, and prints by how many MiB the process has grown since the first tenth of them.
import { coordinator, openWorkspaceSync, rows, mapping } from '../support.mjs';

// In a file: each import leaves its entry in the journal, and in memory that would be growth of its own.
const calls = Number(process.argv[2]);
const workspace = openWorkspaceSync(process.argv[3], { durability: 'normal' });
const session = workspace.beginSync(coordinator);
session.sync.unit.add({ id: 'u-1', name: 'A'.repeat(900) });

async function some(count) {
  for (let i = 0; i < count; i += 100) {
    for (let k = 0; k < 80; k += 1) session.sync.unit.get({ id: 'u-1' });
    for (let k = 0; k < 5; k += 1) {
      try {
        session.sync.unit.get({ id: 'nobody' });
      } catch {
        // expected
      }
    }
    await Promise.all(Array.from({ length: 10 }, () => session.unit.get({ id: 'u-1' })));
    await session.unit.list().toArray();
    session.sync.unit.list().toArray();
    await session.exportBytes('unit.list', {}, () => {});
    await session.importFile({ mapping }, rows(1)); // the same row: nothing is written
    const other = workspace.beginSync(coordinator);
    if (i % 200 === 0) other.sync.close();
  }
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.gc();
  return process.memoryUsage().rss;
}

const before = await some(Math.max(calls / 10, 10000));
const after = await some(calls);
console.log(((after - before) / 1048576).toFixed(1));
