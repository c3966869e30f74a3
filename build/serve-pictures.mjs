// Takes the pictures of 'actorgraph serve' for README and docs, from the real page over the samples.
//   actorgraph ingest samples --ledger /tmp/samples.db; actorgraph serve --ledger /tmp/samples.db --port 8484
//   npm install playwright-core        (and Debian's chromium, or CHROMIUM=/path/to/chromium)
//   node build/serve-pictures.mjs http://127.0.0.1:8484 docs/pictures
import { chromium } from 'playwright-core';

const [address, folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function take(name, path, { scheme = 'light', width = 1440, height = 900, prepare } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(address + path);
  await page.locator('#health .lamp').waitFor();
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

const edge = '/?actor=russia&source=russia&target=ukraine&tone=conflict&directed=1&types=ATTACKED%2CTHREATENED%2CACCUSED%2CCRITICIZED%2CREJECTED&modality=asserted';
await take('serve', edge);
await take('serve-dark', '/?actor=united-states', { scheme: 'dark' });
await take('serve-article', edge, { prepare: page => page.getByText('Read the article').first().click() });
await browser.close();
