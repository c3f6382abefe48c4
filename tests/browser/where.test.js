import assert from 'node:assert/strict';
import { control, headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

/** Presses keys one by one and says how many. @param {Page} page @param {string[]} all */
async function pressed(page, all) {
  for (const key of all) await page.press(key);
  return all.length;
}

spec('Where', {
  async 'from the answer to a verdict in Savings by keyboard'(page, site) {
    await openCase(page, site, '#/where?v=1&places=["IND","PHL"]');
    const winner = await page.text('.keys .v');
    let keys = await pressed(page, ['Tab', 'Enter']); // the skip link
    keys += await pressed(page, ['Tab', 'Tab', 'Tab']); // home, weights, and the way into the case
    assert.match(await page.eval(() => document.activeElement?.textContent ?? ''), /Use it in my case/);
    keys += await pressed(page, ['Enter']);
    await page.until(
      'the case with this place',
      (place) =>
        location.hash.startsWith('#/roi') &&
        (document.querySelector('.verdict')?.closest('.view')?.textContent ?? '').includes(place),
      winner,
    );
    assert.ok((await page.text(headline)).includes(winner));
    assert.equal(keys, 6);
  },

  async 'the table is sorted from the keyboard, and the head keeps the focus'(page, site) {
    await openCase(page, site, '#/where?v=1&places=["IND","PHL","JAM"]');
    const head = '.places thead th:nth-child(2)';
    await page.eval(
      (selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).focus(),
      `${head} button`,
    );
    for (const order of ['ascending', 'descending', null]) {
      await page.press('Enter');
      await page.until(
        `the order ${order}`,
        (selector, wanted) => document.querySelector(selector)?.getAttribute('aria-sort') === wanted,
        head,
        order,
      );
      const costs = await page.eval(() =>
        [...document.querySelectorAll('.places tbody td:nth-child(2)')].map((cell) =>
          parseFloat(cell.textContent ?? ''),
        ),
      );
      assert.equal(costs.length, 3);
      if (order)
        assert.deepEqual(
          costs,
          costs.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)),
        );
    }
    assert.ok(await page.eval((selector) => document.activeElement?.matches(selector), `${head} button`));
  },

  async 'a weight that is typed redraws the answer, keeps 100 in all and goes into the address'(page, site) {
    await openCase(page, site, '#/where');
    const before = await page.text('.keys .v');
    await page.fill(control('weight.cost'), '90');
    await page.until('another place', (was) => document.querySelector('.keys .v')?.textContent !== was, before);
    const sum = await page.eval(() =>
      [...document.querySelectorAll('.weight-row .blank input')].reduce(
        (total, each) => total + Number(/** @type {HTMLInputElement} */ (each).value),
        0,
      ),
    );
    assert.equal(sum, 100);
    const after = await page.text(headline);
    const link = await page.eval(() => location.hash);
    assert.match(link, /criteria\[0\]\.id=cost&criteria\[0\]\.weight=90/);
    await openCase(page, site, link);
    assert.equal(await page.text(headline), after);
  },
});
