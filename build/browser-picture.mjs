// Takes the README's picture: runs a Cypher statement in the real Neo4j Browser page, with our style, and saves what a user sees.
//   npm install playwright-core        (and Debian's chromium, or CHROMIUM=/path/to/chromium)
//   node build/browser-picture.mjs HTTP_PORT BOLT_PORT PASSWORD 'CYPHER' OUT.png
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [http, bolt, password, cypher, out] = process.argv.slice(2);
const style = readFileSync(new URL('../cypher/browser/style.grass', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
await page.goto(`http://127.0.0.1:${http}/browser/?dbms=bolt://neo4j@127.0.0.1:${bolt}`);
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

await page.keyboard.press('Slash');
await page.waitForTimeout(300);
await page.keyboard.press('Control+A');
await page.keyboard.type(cypher);
await page.keyboard.press('Control+Enter');
await page.waitForTimeout(4000);
// The first frame is the newest; full screen shows the graph alone.
await page.locator('[aria-label="Fullscreen"], [title="Fullscreen"]').first().click().catch(() => {});
await page.waitForTimeout(3000);
await page.locator('[aria-label="zoom-to-fit"], [data-testid="zoomToFit"], [title="Zoom to fit"]').first().click({ timeout: 3000 }).catch(() => {});
await page.waitForTimeout(2000);
await page.screenshot({ path: out });
await browser.close();
