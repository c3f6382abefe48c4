import assert from 'node:assert/strict';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { walk } from './support/provenance.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

/** Every record of the datasets, by table and id. */
const records = [...readTables()].flatMap(([table, { rows }]) => rows.map(({ id }) => `${table}/${id}`));

/** Waits until all of the view is there. @param {Page} page */
export async function whole(page) {
  await page.until('the parts below', () => !document.querySelector('.later'));
  await page.until('the tables', () => document.querySelectorAll('.facts li').length > 0);
}

/** @param {Page} page @param {string} about */
async function allResolve(page, about) {
  const { figures, marks, unresolved } = await walk(page, '#bpo-market', records);
  assert.ok(figures > 100 && marks > 30, `${about}: only ${figures} figures and ${marks} marks were found`);
  assert.deepEqual(unresolved, [], `${about}: ${unresolved.length} of ${figures + marks} lead nowhere`);
}

spec('Provenance', {
  async 'every figure of Market leads to a record or a formula'(page, site) {
    await openCase(page, site, '#/market');
    await whole(page);
    await allResolve(page, 'the default question');
  },

  async 'so it is with another method, scenario, basis and scope'(page, site) {
    for (const link of [
      '#/market?v=1&method=constant&growth=0.05',
      '#/market?v=1&scenario=bear&basis=real&shown.beside=large_contracts',
      '#/market?v=1&scope=healthcare&basis=indexed',
    ]) {
      await openCase(page, site, link);
      await whole(page);
      await allResolve(page, link);
    }
  },

  async 'a click on a figure opens its card'(page, site) {
    await openCase(page, site, '#/market');
    await whole(page);
    await page.click('.keys [data-formula="middle"] .v');
    assert.ok(await page.eval(() => document.querySelector('[data-card="formula/middle"]')?.hasAttribute('open')));
  },
});
