// The event loop goes on while the library works.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { beginSession, contacts, coordinator, fileOf, folderOf, mapping, openWorkspace } from './support.mjs';

/** How often the loop turned while a promise was kept, and how long it took. */
async function turnsDuring(promise) {
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  const begun = performance.now();
  setImmediate(turn);
  await promise;
  isOver = true;
  return { turns, milliseconds: performance.now() - begun };
}

for (const place of ['memory', 'a file']) {
  test(`a long call in ${place} leaves the event loop free`, async (t) => {
    const session = await beginSession(t, place === 'memory' ? ':memory:' : path.join(folderOf(t), 'town.mukana'));
    const batch = await turnsDuring(session.batch(contacts(1500)));
    const file = fileOf(5000);
    const whole = await turnsDuring(session.importFile({ mapping }, file));
    for (const { turns, milliseconds } of [batch, whole]) {
      // Blocked, it would turn a few times in all. A turn takes microseconds; a busy machine gives us few of them.
      assert.ok(turns > milliseconds / 4, `${turns} turns in ${milliseconds.toFixed(0)} ms`);
    }
  });
}

test('sessions of a file work beside each other', async (t) => {
  const workspace = await openWorkspace(t, path.join(folderOf(t), 'town.mukana'));
  const writer = await workspace.begin(coordinator);
  const reader = await workspace.begin(coordinator);
  await writer.unit.add({ id: 'u-1', name: 'A' });
  let isWritten = false;
  const writing = writer.batch(contacts(1500)).then(() => (isWritten = true));
  let reads = 0;
  while (!isWritten) {
    await reader.unit.get({ id: 'u-1' });
    reads += 1;
  }
  await writing;
  assert.ok(reads > 10, `${reads} reads`);
});
