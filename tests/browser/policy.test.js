import assert from 'node:assert/strict';
import { pagePolicy } from '../../scripts/web/policy.mjs';
import { expected, plain } from './support/core.mjs';
import { control, headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const heads = control('work.headcount');

/** Uses one view: inputs, every depth, tables, source cards. @param {Page} page */
async function use(page) {
  await page.fill(heads, '61');
  await page.until('the new answer', () => location.hash.includes('61'));
  for (const label of ['.rail-head label:nth-of-type(2)', '.rail-head label:nth-of-type(3)']) await page.click(label);
  await page.eval(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const radio of document.querySelectorAll('input.pick-table')) /** @type {HTMLElement} */ (radio).click();
  });
}

/** @param {Page} page @param {'market' | 'roi'} view */
async function open(page, view) {
  await page.click(`#views a[href^="#/${view}"]`);
  await page.until('the view', (name) => document.querySelector('main > .view')?.id === `bpo-${name}`, view);
  if (view === 'market') await page.until('its last table', () => document.querySelector('.facts li') !== null);
}

spec('Under the content policy', {
  async 'nothing is violated, and nothing is asked for but files of the site, each once'(page, site) {
    await openCase(page, site);
    await use(page);
    await page.size(390, 800);
    await open(page, 'market');
    await open(page, 'roi');
    const files = site.requests.slice(1);
    for (const file of files) assert.match(file, /^\/(assets|data)\/[\w.-]+\.(js|css|wasm|json)$/);
    assert.deepEqual([...new Set(files)], files);
    assert.deepEqual(site.violations, []);
  },

  async 'nothing is kept in the browser'(page, site) {
    await openCase(page, site);
    await use(page);
    await open(page, 'market');
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
