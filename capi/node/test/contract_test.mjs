// The conformance suite, tests/contract, through this package.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { MukanaError, catalogue, open } from '../lib/index.mjs';
import { difference, filled } from './matching.mjs';

const suite = fileURLToPath(new URL('../../../tests/contract/', import.meta.url));
const read = (file) => JSON.parse(readFileSync(path.join(suite, file), 'utf8'));

/** The workspace of one vector, with sessions that begin when they are first used. */
class World {
  #workspace;
  #known;
  #begun = new Map();

  constructor(workspace, known) {
    this.#workspace = workspace;
    this.#known = known;
  }

  async session(name = 'coordinator') {
    if (!this.#begun.has(name)) this.#begun.set(name, await this.#workspace.begin(this.#known[name]));
    return this.#begun.get(name);
  }

  async begin(options) {
    const session = await this.#workspace.begin(options);
    await session.close();
    return session.actor;
  }

  close() {
    return this.#workspace.close();
  }
}

// What JavaScript cannot say: a string is never wrong UTF-8.
const isBeyondUs = (step) => 'bytes' in step;

const steps = {
  async call(world, step, saved) {
    const session = await world.session(step.as);
    if ('text' in step) return JSON.parse(await session.callText(step.call, filled(step.text, saved)));
    return session.call(step.call, filled(step.request, saved));
  },
  async pages(world, step, saved) {
    const session = await world.session(step.as);
    const pages = [];
    for await (const items of session.list(step.pages, filled(step.request, saved)).pages()) pages.push({ items });
    return pages;
  },
  async stream(world, step, saved) {
    return (await world.session(step.as)).importFile(filled(step.stream, saved), [step.file]);
  },
  async export(world, step, saved, file) {
    const session = await world.session(step.as);
    return session.exportBytes(step.export, filled(step.request, saved), (bytes) => void file.push(Buffer.from(bytes)));
  },
  begin: (world, step, saved) => world.begin(filled(step.begin, saved)),
  async open(_, step, saved) {
    const workspace = await open(step.location ?? ':memory:', filled(step.open, saved));
    await workspace.close();
    return {};
  },
  catalogue: (_, step) => catalogue(step.catalogue),
};

/** What a step came to: {answer} or {error}. */
async function outcomeOf(world, step, saved, file) {
  const kind = Object.keys(steps).find((each) => each in step);
  try {
    return { answer: await steps[kind](world, step, saved, file) };
  } catch (error) {
    if (!(error instanceof MukanaError)) throw error;
    return { error: { status: error.status, code: error.code, path: error.path } };
  }
}

async function judge(world, step, saved) {
  const file = [];
  const { answer, error } = await outcomeOf(world, step, saved, file);
  if (step.error !== undefined) {
    assert.deepEqual(error ?? { answer }, { status: step.error.status, code: step.error.code, path: step.error.path ?? '' });
    return;
  }
  assert.equal(error, undefined);
  assert.equal(difference(step.answer, answer, saved), '');
  if ('export' in step && 'file' in step) {
    assert.equal(difference(step.file, Buffer.concat(file).toString(), saved, 'file'), '');
  }
}

/** The journal's position, where the founder may ask: a call that failed must not move it. */
async function changesAfter(world, next) {
  try {
    const administrator = await world.session('administrator');
    const seen = [];
    for (;;) {
      const page = await administrator.call('changes.since', { after: next, limit: 1000 });
      seen.push(...page.changes);
      next = page.next;
      if (!page.more) return { seen, next };
    }
  } catch (error) {
    if (error instanceof MukanaError) return undefined;
    throw error;
  }
}

async function runVector(world, vector, skip) {
  const saved = new Map();
  let next = 0;
  for (const [index, step] of vector.steps.entries()) {
    if (isBeyondUs(step)) {
      skip();
      continue;
    }
    const before = step.error === undefined ? undefined : await changesAfter(world, next);
    next = before?.next ?? next;
    try {
      await judge(world, step, saved);
    } catch (error) {
      error.message = `step ${index + 1}: ${error.message}`;
      throw error;
    }
    if (before !== undefined) {
      const after = await changesAfter(world, next);
      assert.deepEqual(after?.seen ?? [], [], `step ${index + 1} failed, and yet something has changed`);
    }
  }
}

const files = existsSync(suite) ? readdirSync(path.join(suite, 'vectors')).filter((name) => name.endsWith('.json')) : [];
for (const file of files) {
  test(`the vectors of ${file}`, async (t) => {
    const { workspace: options, sessions: known } = read('world.json');
    const { sessions, vectors } = read(path.join('vectors', file));
    let skipped = 0;
    for (const vector of vectors) {
      const world = new World(await open(':memory:', { ...options, ...vector.workspace }), { ...known, ...sessions });
      try {
        await runVector(world, vector, () => (skipped += 1));
      } catch (error) {
        error.message = `${vector.name}: ${error.message}`;
        throw error;
      } finally {
        await world.close();
      }
    }
    t.diagnostic(`${vectors.length} vectors, ${skipped} steps that are no strings`);
  });
}
