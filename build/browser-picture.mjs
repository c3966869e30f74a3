// Takes pictures of the real Neo4j Browser page with our style, as a user sees it: the README's, and those of the saved queries.
//   npm install playwright-core        (and Debian's chromium, or CHROMIUM=/path/to/chromium)
//   node build/browser-picture.mjs HTTP_PORT BOLT_PORT PASSWORD STATEMENT OUT.png [STATEMENT OUT.png ...]
// A STATEMENT is Cypher, the path of a .cypher file, or a command of Browser's such as ':play URL'. The README's picture:
//   node build/browser-picture.mjs 7474 7687 PASSWORD cypher/browser/favourites/friends_and_foes.cypher docs/pictures/browser.png
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [http, bolt, password, ...pictures] = process.argv.slice(2);
const style = readFileSync(new URL('../cypher/browser/style.grass', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
// A busy machine takes its time.
page.setDefaultTimeout(300_000);
page.setDefaultNavigationTimeout(300_000);
await page.goto(`http://127.0.0.1:${http}/browser/?dbms=bolt://neo4j@127.0.0.1:${bolt}`, { waitUntil: 'commit' });
await page.locator('input[type=password]').first().fill(password);
await page.getByRole('button', { name: /connect/i }).last().click();
await page.getByText('neo4j$').first().waitFor();
await page.waitForTimeout(1500);

// A .grass file takes effect when it is dropped onto the window, as a user would drop it.
await page.evaluate(text => {
  const files = new DataTransfer();
  files.items.add(new File([text], 'style.grass', { type: 'text/plain' }));
  const zone = document.querySelector('[data-testid="drop-zone"]') ?? document.querySelector('#mount') ?? document.body;
  for (const type of ['dragenter', 'dragover', 'drop']) {
    (document.elementFromPoint(700, 500) ?? zone).dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }));
  }
}, style);
await page.waitForTimeout(1500);

for (let next = 0; next + 1 < pictures.length; next += 2) {
  await take(pictures[next].endsWith('.cypher') ? readFileSync(pictures[next], 'utf8') : pictures[next], pictures[next + 1]);
}

await browser.close();

async function take(statement, out) {
  // An editor that completes brackets would double those of a statement of several lines: one line, without its comments.
  const line = statement.split('\n').filter(l => !l.startsWith('//')).join(' ').trim();
  await page.keyboard.press('Slash');
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(line);
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(4000);
  // The first frame is the newest; full screen shows the graph alone.
  const full = page.locator('[aria-label="Fullscreen"], [title="Fullscreen"]').first();
  await full.click({ timeout: 3000 }).catch(() => {});
  await page.waitForTimeout(3000);
  await page.locator('[aria-label="zoom-to-fit"], [data-testid="zoomToFit"], [title="Zoom to fit"]').first().click({ timeout: 3000 }).catch(() => {});
  await page.waitForTimeout(2000);
  await page.screenshot({ path: out });
  await page.locator('[aria-label="Close fullscreen"], [title="Close fullscreen"], [title="Exit fullscreen"]').first().click({ timeout: 3000 }).catch(() => {});
}
