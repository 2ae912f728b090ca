// Begins so many sessions, opens as many workspaces, and lets go of each; prints the most that were open at one time. In
// one loop that never returns to the event loop, or awaiting each.
import { readdirSync, readlinkSync } from 'node:fs';
import { contacts, coordinator, openWorkspaceSync } from '../support.mjs';

const [how, location, count] = process.argv.slice(2);
const workspace = openWorkspaceSync(location);
workspace.beginSync(coordinator).sync.batch(contacts(3));

function open() {
  const files = readdirSync('/proc/self/fd').map((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`);
    } catch {
      return ''; // of the folder that was read
    }
  });
  return files.filter((file) => file === location).length;
}

const ways = {
  now: () => workspace.beginSync(coordinator),
  // A list that was begun holds its session.
  list: () => workspace.beginSync(coordinator).sync.contact.list({ limit: 1 }).pages().next(),
  workspace: () => openWorkspaceSync(location),
  later: () => workspace.begin(coordinator),
};

let most = 0;
for (let i = 1; i <= Number(count); i += 1) {
  const begun = ways[how]();
  if (how === 'later') await begun;
  if (i % 20 === 0) most = Math.max(most, open());
}
console.log(most);
