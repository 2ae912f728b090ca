// Carries a pilot's raw records to its report, in the process of a Node program.   usage: main_job.mjs [PROJECT [OUTPUT]]
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MukanaError, open } from 'mukana';
import { Project } from './project.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Everything that was written down beside the files: persons, units, series before them, roles and relationships after. */
async function makeCalls(workspace, person, calls) {
  const session = await workspace.begin({ person, role: 'coordinator', purpose: 'administration' });
  for (const { operation, request } of calls) await session.call(operation, request);
  await session.close();
  return `${calls.length} calls`;
}

/** The raw records. Each file is taken as a whole or not at all; rows that cannot be taken are counted. */
async function importFiles(workspace, project, truth) {
  const session = await workspace.begin({ person: project.founder.person, role: 'coordinator', purpose: 'administration' });
  for await (const { name, mapping, stream } of project.files()) {
    const answer = await session.importFile({ mapping }, stream);
    console.log(`  ${name.padEnd(30)} ${answer.rows} rows, ${answer.taken} taken, ${answer.findings?.length ?? 0} findings`);
    for (const count of ['rows', 'taken', 'filtered']) {
      const wanted = truth.imports[name]?.[count] ?? answer[count];
      if (answer[count] !== wanted) throw new Error(`${name}: ${count} is ${answer[count]}, in truth ${wanted}`);
    }
  }
  await session.close();
}

/** Indicators are data; so are the sentences that were published about them. */
async function define(session, project) {
  for (const indicator of await project.requests('indicators')) await session.indicator.define(indicator);
  for (const claim of await project.requests('claims')) await session.claim.publish(claim);
}

const english = (text) => (typeof text === 'object' ? (text.en ?? Object.values(text)[0]) : (text ?? ''));

/** The report as a page for people and as data for us; what departs from the truth is an error. */
async function report(session, project, truth, output) {
  const request = { pilot: project.pilot, audience: 'internal' };
  await session.exportFile('report.build', { ...request, language: 'fi', format: 'html' }, path.join(output, 'report.html'));
  const content = await session.report.build({ ...request, language: 'en', format: 'json' });
  for (const figure of content.figures) {
    console.log(`  ${english(figure.title).slice(0, 60).padEnd(62)} ${figure.value ?? '-'}`);
    const wanted = truth.figures[figure.indicator]?.value;
    if (wanted !== undefined && wanted !== null && Math.abs(figure.value - wanted) > 1e-9 * Math.max(1, Math.abs(wanted))) {
      throw new Error(`${figure.indicator} is ${figure.value}, in truth ${wanted}`);
    }
  }
  for (const claim of content.claims) {
    console.log(`  ${claim.holds === false ? 'does not hold' : 'holds'}: ${english(claim.text)}`);
    if (claim.holds !== truth.claims[claim.id].holds) throw new Error(`the claim ${claim.id} is judged wrongly`);
  }
}

async function main(folder = path.join(here, '..', 'data', 'essote-2021'), output = 'output') {
  const project = await Project.read(folder);
  const truth = await project.truth();
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const { founder, zone } = project;
  const workspace = await open(path.join(output, 'workspace.mukana'), { create: true, zone, founder });
  try {
    console.log('What was known before');
    console.log(`  ${await makeCalls(workspace, founder.person, await project.calls('setup'))}`);
    console.log('Raw records');
    await importFiles(workspace, project, truth);
    console.log(`  ${await makeCalls(workspace, founder.person, await project.calls('after'))}`);
    const evaluation = await workspace.begin({ person: founder.person, role: 'coordinator', purpose: 'evaluation' });
    await define(evaluation, project);
    console.log('Figures and claims');
    await report(evaluation, project, truth, output);
    console.log(`The report: ${path.join(output, 'report.html')}`);
  } finally {
    await workspace.close();
  }
}

try {
  await main(...process.argv.slice(2));
} catch (error) {
  const where = error instanceof MukanaError ? `${error.status} ${error.code} ${error.path} ` : '';
  console.error(`The job failed: ${where}${error.message}`);
  process.exitCode = 1;
}
