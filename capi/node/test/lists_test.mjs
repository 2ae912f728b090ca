import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginSession, contacts, refusal } from './support.mjs';

test('a long list is read page by page, all of it or as far as somebody reads', async (t) => {
  const session = await beginSession(t);
  for (let part = 0; part < 5; part += 1) await session.batch(contacts(2200));
  const all = await session.contact.list().toArray();
  assert.equal(all.length, 11000);
  assert.equal(new Set(all.map((contact) => contact.id)).size, 11000);
  assert.deepEqual(session.sync.contact.list().toArray(), all);

  let seen = 0;
  for await (const contact of session.contact.list({ limit: 500 })) {
    assert.equal(contact.id, all[seen].id);
    seen += 1;
    if (seen === 1200) break;
  }
  let ofSync = 0;
  for (const contact of session.sync.contact.list({ limit: 7 })) {
    if (contact.minutes !== 5 || ++ofSync === 20) break;
  }
  assert.equal(ofSync, 20);

  const sizes = [];
  for await (const page of session.contact.list({ limit: 900 }).pages()) sizes.push(page.length);
  assert.deepEqual(sizes.slice(0, 12), Array(12).fill(900));
  assert.equal(sizes.reduce((a, b) => a + b), 11000);

  const first = await session.contact.list({ limit: 2 }).page();
  const second = await session.list('contact.list', { limit: 2, after: first.next }).page();
  assert.deepEqual([...first.items, ...second.items], all.slice(0, 4));
});

test('a list can be read twice, and a wrong one says so when it is read', async (t) => {
  const session = await beginSession(t);
  await session.unit.add({ id: 'u', name: 'A' });
  const units = session.unit.list();
  assert.equal((await units.toArray()).length, 1);
  assert.equal((await units.toArray()).length, 1);
  assert.equal(await refusal(session.contact.list({ kind: 'smoke' }).toArray()), 'E_ARG UNKNOWN_CODE /kind');
  assert.equal(await refusal(session.list('unit.add').toArray()), 'E_ARG NOT_A_LIST');
});
