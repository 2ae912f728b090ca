// A report in a real browser: WCAG 2.2 AA by axe in light and dark, nothing loaded from elsewhere, no sideways scrolling
// on a phone, A4 when printed.   usage: node check.mjs REPORT.html...   (CHROMIUM names the browser)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = { width: 320, height: 800 }; // 1280 pixels at 400 % (success criterion 1.4.10)
const wide = { width: 1280, height: 900 };
let failed = 0;

function check(report, what, holds, more = '') {
  if (!holds) failed += 1;
  console.log(`${holds ? 'passed' : 'FAILED'}  ${report}: ${what}${holds ? '' : ` ${more}`}`);
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
  return found.violations.map((rule) => `${rule.id} (${rule.nodes.map((node) => node.target.join(' ')).slice(0, 3)})`);
}

async function headings(page) {
  return page.$$eval('h1, h2, h3, h4', (all) => all.map((heading) => Number(heading.tagName[1])));
}

// The first level comes once and first, and no level is skipped on the way down.
function inOrder(levels) {
  return levels[0] === 1 && levels.filter((level) => level === 1).length === 1 &&
    levels.every((level, at) => at === 0 || level <= levels[at - 1] + 1);
}

async function checkReport(browser, file) {
  const name = file.split('/').at(-1);
  const address = pathToFileURL(resolve(file)).href;
  const page = await (await browser.newContext({ viewport: wide })).newPage();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    const found = await violations(page);
    check(name, `accessible in ${colorScheme}`, found.length === 0, found.join('; '));
  }
  check(name, 'headings in order', inOrder(await headings(page)), (await headings(page)).join(' '));
  check(name, 'loads nothing but itself', requests.every((url) => url === address), requests.join(' '));
  await page.setViewportSize(narrow);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  check(name, 'no sideways scrolling at 320 pixels', widths[0] <= widths[1], `${widths[0]} of ${widths[1]}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
  const isA4 = box !== null && Math.abs(box[1] - 595) < 2 && Math.abs(box[2] - 842) < 2;
  check(name, 'prints on A4', isA4, box === null ? 'no page' : `${box[1]} x ${box[2]} points`);
  await page.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
for (const file of process.argv.slice(2)) await checkReport(browser, file);
await browser.close();
console.log(failed === 0 ? 'every report passes in the browser' : `${failed} checks failed`);
process.exit(failed === 0 ? 0 : 1);
