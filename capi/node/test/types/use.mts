// Compiled with `tsc --strict` and never run: what the types must allow, and what they must refuse.
import { MukanaError, catalogue, open, openSync, version } from 'mukana';
import type { Contact, ContactKind, LogContact, Role, Session } from 'mukana';

const workspace = await open('town.mukana', { create: true, founder: { person: 'anna', organisation: 'town' } });
const session: Session = await workspace.begin({ person: 'anna', role: 'coordinator', purpose: 'guidance' });

const request: LogContact = { kind: 'call', happened_at: new Date(), minutes: 10n };
const logged = await session.contact.log(request, { signal: new AbortController().signal });
const id: string = logged.id;

for await (const contact of session.contact.list({ kind: 'home_visit' })) {
  const item: Contact = contact;
  const kind: ContactKind = item.kind;
  void kind;
}
const all: Contact[] = await session.contact.list().toArray();
const page = await session.contact.list({ limit: 10 }).page();
const next: string | undefined = page.next;
for (const contact of session.sync.contact.list({ limit: 10 })) void contact.happened_on;
const unit = session.sync.unit.add({ name: 'Library' });
const unitId: string = unit.id;
const counted = await session.call('contact.count', { kind: 'call' });
const count: number = counted.count;
await session.batch({ calls: [{ operation: 'unit.add', request: { name: 'Library' } }] });
await session.importFile({ mapping: {} as never }, [new Uint8Array(1)], { progress: (done) => done < 10 });
await session.exportBytes('report.build', { pilot: 'p1', audience: 'internal' } as never, () => {});
await workspace.backup('copy.mukana', { progress: async () => {} });
const role: Role = session.actor.role;

try {
  await session.unit.get({ id: 'u' });
} catch (error) {
  if (error instanceof MukanaError && error.status === 'E_NOT_FOUND') console.log(error.code, error.path, error.retryable);
}

// @ts-expect-error there is no such kind
await session.contact.log({ kind: 'smoke_signal' });
// @ts-expect-error there is no such field
await session.contact.log({ kind: 'call', minuts: 10 });
// @ts-expect-error the id is missing
await session.contact.get({});
// @ts-expect-error there is no such role
await workspace.begin({ person: 'anna', role: 'boss', purpose: 'guidance' });
// @ts-expect-error a synchronous call cannot be stopped by a signal
session.sync.unit.add({ name: 'Library' }, { signal: new AbortController().signal });
// @ts-expect-error errors are the library's to make
new MukanaError({});

await using nested = await open(':memory:');
using other = openSync(':memory:');
void [id, all, next, unitId, count, role, nested, other, catalogue('contact.log'), version];
