import assert from 'node:assert/strict';
import { pagePolicy } from '../../scripts/web/policy.mjs';
import { expected, plain } from './support/core.mjs';
import { control, headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const heads = control('work.headcount');

/** A visit that uses the page: inputs, every depth, tables, a source card, the other view. @param {Page} page */
async function visit(page) {
  await page.fill(heads, '61');
  await page.until('the new answer', () => location.hash.includes('61'));
  for (const label of ['.rail-head label:nth-of-type(2)', '.rail-head label:nth-of-type(3)']) await page.click(label);
  await page.eval(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const radio of document.querySelectorAll('input.pick-table')) /** @type {HTMLElement} */ (radio).click();
  });
  await page.click('#views a:first-child');
  await page.until('the market', () => document.title.startsWith('Market'));
}

spec('Under the content policy', {
  async 'nothing is violated and nothing is asked for after the load'(page, site) {
    await openCase(page, site);
    const loaded = site.requests.length;
    await visit(page);
    await page.size(390, 800);
    assert.deepEqual(site.violations, []);
    assert.deepEqual(site.requests.slice(loaded), []);
  },

  async 'nothing is kept in the browser'(page, site) {
    await openCase(page, site);
    await visit(page);
    assert.equal(await page.eval(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  },
});

spec(
  'Where the host forbids workers',
  {
    async 'the page itself works the answers out'(page, site) {
      await openCase(page, site);
      await page.fill(heads, '60');
      const { headline: sentence } = await expected('#/roi?v=1&work.headcount=60');
      await page.until(
        'the answer',
        (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
        sentence,
      );
      assert.equal(plain(await page.text(headline)), sentence);
    },
  },
  { csp: pagePolicy.replace("worker-src 'self' blob:", "worker-src 'none'").replace('bpo-worker ', '') },
);
