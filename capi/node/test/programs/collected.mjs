// Lets go of workspaces, sessions, lists and promises in the middle of their calls, and collects them at once.
import { setTimeout as sleep } from 'node:timers/promises';
import { contacts, coordinator, fileOf, mapping, openWorkspaceSync, rows } from '../support.mjs';

const collect = async () => {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await sleep(1);
  }
};

async function* slow() {
  let count = 0;
  for (const row of rows(200)) {
    if ((count += 1) % 40 === 0) globalThis.gc();
    yield row;
  }
}

for (let round = 0; round < 4; round += 1) {
  for (const location of [':memory:', process.argv[2]]) {
    let calls = (() => {
      const workspace = openWorkspaceSync(location);
      const session = workspace.beginSync(coordinator);
      const other = workspace.beginSync(coordinator);
      const kept = [
        session.batch(contacts(200)),
        session.importFile({ mapping }, slow()),
        other.contact.list({ limit: 50 }).toArray(),
        other.importFile({ mapping }, fileOf(1500, 10000), { progress: () => globalThis.gc() }),
      ];
      session.sync; // a twin that nobody uses
      other.unit.list().pages().next().catch(() => {});
      return kept;
    })();
    await collect();
    await Promise.all(calls);
    calls = undefined;
    // Half read lists, sessions that nobody ended, and a promise that nobody awaits.
    (() => {
      const session = openWorkspaceSync(location).beginSync(coordinator);
      const pages = session.sync.contact.list({ limit: 3 }).pages();
      pages.next();
      session.contact.list({ limit: 3 }).pages().next().catch(() => {});
    })();
    await collect();
  }
}
console.log('collected');
