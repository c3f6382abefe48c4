import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bringUpWho } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands. @param {Page} page */
async function findings(page) {
  const load = /** @type {() => void} */ (new Function(axe));
  await page.eval(load);
  return page.eval(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes.map((/** @type {any} */ { target }) => target.join(' ')).join(', ')}`,
    );
  });
}

/** Every view, and an open table with an open row. */
const views = [
  'market',
  'roi',
  'risk',
  'where',
  'plan?v=1&start=2026-12-01',
  'guide',
  'guide/loss-of-control',
  'data',
  'embed',
  'data?v=1&table=location-indicators&sort=-value&record=ARG.cpi_inflation.2025',
];

/** The answer, which in the guide comes with its texts, and the tables. @param {Page} page */
const shown = (page) =>
  page.until(
    'the headline and the tables',
    () => document.querySelector('h1') !== null && document.querySelector('.ghost') === null,
  );

/** @type {import('./support/spec.mjs').Steps} */
const tests = {};
for (const view of views) {
  for (const width of [1280, 390]) {
    tests[`axe finds nothing in ${view} at ${width} px, light and dark, tables shown`] = async (page, site) => {
      await page.size(width, 900);
      await openCase(page, site, `#/${view}`);
      await shown(page);
      if (view.startsWith('plan')) await bringUpWho(page);
      for (const theme of /** @type {const} */ (['light', 'dark'])) {
        await page.theme(theme);
        assert.deepEqual(await findings(page), [], theme);
      }
      await page.eval(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        for (const radio of document.querySelectorAll('input.pick-table')) /** @type {HTMLElement} */ (radio).click();
      });
      assert.deepEqual(await findings(page), [], 'everything open');
    };
  }
}

tests['nothing is wider than a narrow screen'] = async (page, site) => {
  for (const view of views) {
    await page.size(390, 800);
    await openCase(page, site, `#/${view}`);
    await shown(page);
    if (view.startsWith('plan')) await bringUpWho(page);
    assert.ok(await page.eval(() => document.documentElement.scrollWidth <= innerWidth), view);
  }
};

spec('Access', tests);
