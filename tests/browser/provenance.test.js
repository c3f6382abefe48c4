import assert from 'node:assert/strict';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { defaults } from '../../web/src/state/defaults.js';
import { writeLink } from '../../web/src/state/link.js';
import { examples } from '../../web/src/views/roi/below/examples.js';
import { bringUpBelow } from './support/parts.mjs';
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

/** Opens every part of Savings, with every input in the form, and waits until all of it is worked out. @param {Page} page */
async function wholeSavings(page) {
  await page.eval(() => /** @type {HTMLElement} */ (document.querySelectorAll('input[name=bpo-depth]')[2]).click());
  await bringUpBelow(page);
  await page.eval(() => {
    for (const fold of document.querySelectorAll('details')) if (!fold.matches('.cite')) fold.open = true;
    document.querySelector('.folds-col')?.scrollIntoView(); // curves are drawn where they are in sight
  });
  await page.until(
    'every answer',
    () =>
      document.querySelector('.later, [aria-busy=true]') === null &&
      document.querySelectorAll('.panels .panel > .in > [aria-busy=false]').length === 5 &&
      document.querySelectorAll('.curve').length > 5,
  );
}

/** @param {Page} page @param {string} about @param {string} [view] */
async function allResolve(page, about, view = '#bpo-market') {
  const { figures, marks, unresolved } = await walk(page, view, records);
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

  async 'every figure of Savings leads to a record or a formula, whether the case wins, loses or pays in part'(
    page,
    site,
  ) {
    for (const [name, document] of Object.entries(examples)) {
      await openCase(page, site, writeLink('roi', { ...defaults, roi: document }, defaults));
      await wholeSavings(page);
      await allResolve(page, name, '#bpo-roi');
    }
  },

  async 'a click on a figure opens its card'(page, site) {
    await openCase(page, site, '#/market');
    await whole(page);
    await page.click('.keys [data-formula="middle"] .v');
    assert.ok(await page.eval(() => document.querySelector('[data-card="formula/middle"]')?.hasAttribute('open')));
  },
});
