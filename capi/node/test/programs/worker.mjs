import { parentPort, workerData } from 'node:worker_threads';
import { contacts, coordinator, mapping, openWorkspaceSync, rows } from '../support.mjs';

const { location, name, task } = workerData;
const workspace = openWorkspaceSync(location);
const session = workspace.beginSync(coordinator);

async function* endless() {
  yield* rows(2000);
  parentPort.postMessage('running');
  await new Promise(() => {});
}

const tasks = {
  async write() {
    for (let i = 0; i < 20; i += 1) {
      await session.unit.add({ id: `${name}-${i}`, name: 'U' });
      session.sync.unit.add({ id: `${name}-s-${i}`, name: 'U' });
    }
    await workspace.close();
    parentPort.postMessage(40);
  },
  import: () => session.importFile({ mapping }, endless()),
  progress: () =>
    session.importFile({ mapping }, rows(100000), {
      progress() {
        parentPort.postMessage('running');
        return new Promise(() => {});
      },
    }),
  batch() {
    const running = session.batch(contacts(4000));
    parentPort.postMessage('running');
    return running;
  },
  sync() {
    parentPort.postMessage('running');
    for (;;) session.sync.contact.log({ kind: 'call', happened_on: '2021-02-15' });
  },
};

await tasks[task]();
