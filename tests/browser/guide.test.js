import assert from 'node:assert/strict';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const kLine = 'a[href="#/guide/extra-fees"]';

/** What the ledger says of fees outside the contract, once it is worked out. @param {Page} page */
async function worth(page) {
  await page.until(
    'what it is worth',
    (line) => /\$[\d.,]+/.test(document.querySelector(line)?.closest('tr')?.querySelector('td.n')?.textContent ?? ''),
    `table ${kLine}`,
  );
  return page.eval(
    (line) => document.querySelector(line)?.closest('tr')?.querySelector('td.n')?.textContent?.trim(),
    `table ${kLine}`,
  );
}

spec('Guide', {
  async 'a switch changes the case, and a term is reached from Savings with the case as it is'(page, site) {
    await openCase(page, site, '#/guide');
    const before = await worth(page);
    assert.match(before ?? '', /^−.?\$/);
    await page.eval(
      (line) => /** @type {HTMLElement} */ (document.querySelector(`table tr:has(${line}) input`)).click(),
      kLine,
    );
    await page.until('the case in the address', () => location.hash.includes('roi.run.additional_fees=0'));
    await page.until('the same worth', (text) => document.body.textContent?.includes(text), before ?? '');

    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#views a[href^="#/roi"]')).click());
    await page.until('a way to the guide', () =>
      document.querySelector('#bpo-roi .answer a[href="#/guide/rate-card"]'),
    );
    await page.eval(() =>
      /** @type {HTMLElement} */ (document.querySelector('.answer a[href="#/guide/rate-card"]')).click(),
    );
    await page.until('the term', () => document.querySelector('h1')?.textContent?.trim() === 'Rate card');
    await page.until('its sources', () => document.querySelectorAll('ul.sources li').length === 2);
    assert.match(await page.eval(() => location.hash), /^#\/guide\/rate-card\?v=1&roi\.run\.additional_fees=0$/);
  },
});
