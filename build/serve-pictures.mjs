// Takes the pictures of 'actorgraph serve' for README and docs, from the real page over the samples.
//   actorgraph ingest samples --ledger /tmp/samples.db; actorgraph serve --ledger /tmp/samples.db --port 8484
//   npm install playwright-core        (and Debian's chromium, or CHROMIUM=/path/to/chromium)
//   node build/serve-pictures.mjs http://127.0.0.1:8484 docs/pictures
import { chromium } from 'playwright-core';

const [address, folder] = process.argv.slice(2);
const patience = 180_000;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function take(name, path, ready, scheme = 'light', prepare = async () => {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' });
  page.setDefaultTimeout(patience);
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  await prepare(page);
  // The picture's lines are drawn in the next frame.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

const edge = '/?actor=russia&source=russia&target=ukraine&tone=conflict&directed=1&types=ATTACKED%2CTHREATENED%2CACCUSED%2CCRITICIZED%2CREJECTED&modality=asserted';
await take('serve', edge, '.quote');
await take('serve-article', edge, '.quote', 'light', async page => {
  await page.getByText('Read the article').first().click();
  await page.locator('#article mark.sentence').waitFor();
});
await take('serve-dark', '/?actor=united-states', '.neighbours li', 'dark');
await browser.close();
