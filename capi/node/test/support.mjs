// What the tests share: a small workspace, and refusals as one line of text.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MukanaError, open, openSync } from '../lib/index.mjs';

const options = {
  create: true,
  founder: { person: 'founder', organisation: 'county' },
  fixed_clock: '2021-06-30T09:00:00.000Z',
};

export const coordinator = { person: 'founder', role: 'coordinator', purpose: 'administration' };

/** A workspace, in memory where no place is given, closed at the end of the test. */
export async function openWorkspace(test, location = ':memory:', more = {}) {
  const workspace = await open(location, { ...options, ...more });
  test.after(() => workspace.close());
  return workspace;
}

/** A coordinator's session on a workspace of its own. */
export async function beginSession(test, location, more) {
  return (await openWorkspace(test, location, more)).begin(coordinator);
}

export const openWorkspaceSync = (location = ':memory:', more = {}) => openSync(location, { ...options, ...more });

/** A folder that is gone after the test. */
export function folderOf(test) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mukana-node-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const line = (error) => {
  assert.ok(error instanceof MukanaError, `not a MukanaError: ${error?.stack ?? error}`);
  return `${error.status} ${error.code} ${error.path}`.trim();
};

/** How a call was refused, as "E_CONFLICT ALREADY_EXISTS /id". */
export async function refusal(promise) {
  try {
    await promise;
  } catch (error) {
    return line(error);
  }
  return assert.fail('the call was not refused');
}

export function refusalNow(work) {
  try {
    work();
  } catch (error) {
    return line(error);
  }
  return assert.fail('the call was not refused');
}

/** A mapping of a telephone system's calls, and so many rows of its file. */
export const mapping = {
  version: 1,
  id: 'phone',
  operation: 'contact.log',
  row_key: ['CallId'],
  on_finding: 'set_aside',
  fields: {
    '/kind': { constant: 'call' },
    '/happened_at': { column: 'StartedAt', format: 'ISO' },
    '/minutes': { column: 'Duration', format: 'integer' },
  },
};

export function* rows(count, first = 0) {
  yield 'CallId,StartedAt,Duration\n';
  for (let i = first; i < first + count; i += 1) yield `c${i},2021-02-15T08:00:00Z,${i % 50}\n`;
}

export const fileOf = (count, first) => Buffer.from([...rows(count, first)].join(''));

/** A batch of so many contacts. */
export const contacts = (count) => ({
  calls: Array.from({ length: count }, () => ({
    operation: 'contact.log',
    request: { kind: 'call', happened_on: '2021-02-15', minutes: 5 },
  })),
});
