import { after, before, describe, it } from 'node:test';
import { openChromium, openFirefox } from './playwright.mjs';
import { openSite } from './site.mjs';
import { openWebKit } from './webkit.mjs';

/**
 * @import { Engine, Page } from './page.js'
 * @import { Site } from './site.mjs'
 * @typedef {Record<string, (page: Page, site: Site) => Promise<void>>} Steps
 */

/** @type {[string, () => Promise<Engine>][]} */
const engines = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKit', openWebKit],
];

/** `ENGINE=firefox npm run test:browser` runs one of them. */
const wanted = engines.filter(
  ([name]) => !process.env.ENGINE || name.toLowerCase() === process.env.ENGINE.toLowerCase(),
);

/**
 * Each test in each engine, on a page and a site of its own.
 * @param {string} subject
 * @param {Steps} tests
 * @param {Parameters<typeof openSite>[0]} [options]  of the site
 */
export function spec(subject, tests, options) {
  for (const [name, open] of wanted) {
    describe(`${subject}, ${name}`, () => {
      /** @type {Engine} */
      let engine;
      before(async () => {
        engine = await open();
      });
      after(() => engine?.close());
      for (const [title, run] of Object.entries(tests)) {
        it(title, { timeout: 120_000 }, async () => {
          const site = await openSite(options);
          const page = await engine.open();
          try {
            await run(page, site);
          } finally {
            await page.close();
            site.close();
          }
        });
      }
    });
  }
}

/** Opens an address of the explorer and waits for its live answer. @param {Page} page @param {Site} site @param {string} [fragment] */
export async function openCase(page, site, fragment = '#/roi') {
  await page.goto('about:blank'); // another fragment alone would not load the page anew
  await page.goto(`${site.origin}/${fragment}`);
  await page.until('the live answer', () => document.documentElement.dataset.ready === 'yes');
}
