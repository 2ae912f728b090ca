// Worker threads: each opens the file for itself; one that is ended in mid-call leaves nothing behind.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { coordinator, folderOf, openWorkspace } from './support.mjs';

const program = new URL('programs/worker.mjs', import.meta.url);

const message = (worker) =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

test('workers write into one file beside each other', async (t) => {
  const location = path.join(folderOf(t), 'town.mukana');
  const workspace = await openWorkspace(t, location);
  const workers = ['a', 'b', 'c'].map((name) => new Worker(program, { workerData: { location, name, task: 'write' } }));
  assert.deepEqual(await Promise.all(workers.map(message)), [40, 40, 40]);
  const session = await workspace.begin(coordinator);
  assert.equal((await session.unit.list().toArray()).length, 120);
});

for (const task of ['import', 'progress', 'batch', 'sync']) {
  test(`a worker that is ended in the middle of ${task} undoes it and holds nobody up`, async (t) => {
    const location = path.join(folderOf(t), 'town.mukana');
    const workspace = await openWorkspace(t, location);
    const worker = new Worker(program, { workerData: { location, name: 'w', task } });
    assert.equal(await message(worker), 'running');
    await worker.terminate();
    const session = await workspace.begin(coordinator);
    await session.unit.add({ name: 'still open to others' });
    const { count } = await session.contact.count();
    // A plain call cannot be left half way: it is done, or undone, before the worker is gone.
    assert.ok(count === 0 || (task === 'batch' || task === 'sync'), `${count} contacts`);
  });
}
