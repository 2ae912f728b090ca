// Runs with one thread in the pool: an import from a file's stream, and calls of other sessions beside it.
import { createReadStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { coordinator, fileOf, mapping, openWorkspaceSync } from '../support.mjs';

const folder = process.argv[2];
const file = path.join(folder, 'calls.csv');
writeFileSync(file, fileOf(5000));
for (const location of [':memory:', path.join(folder, 'town.mukana')]) {
  const workspace = openWorkspaceSync(location);
  const sessions = await Promise.all(Array.from({ length: 12 }, () => workspace.begin(coordinator)));
  const importing = sessions[0].importFile({ mapping }, createReadStream(file, { highWaterMark: 4096 }));
  await Promise.all(sessions.map((session, i) => session.unit.add({ name: `U ${i}` })));
  const { taken } = await importing;
  const units = await sessions[1].unit.list().toArray();
  if (location !== ':memory:') console.log(`${taken} taken, ${units.length} units`);
  await workspace.close();
}
