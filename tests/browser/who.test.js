import assert from 'node:assert/strict';
import { bringUpWho, control } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

const cost = control('score.candidates[2].values[0]');
const head = '#bpo-who-head';

spec('Providers', {
  async 'a mark redraws who leads and goes into the address; a bad one is told and the last answer stays'(page, site) {
    await openCase(page, site, '#/plan');
    await bringUpWho(page);
    assert.match((await page.text(head)) ?? '', /^In this example, Provider C leads/);
    await page.fill(cost, '1');
    await page.until(
      'another leader',
      (at) => /^Provider B leads/.test(document.querySelector(at)?.textContent ?? ''),
      head,
    );
    assert.equal(await page.eval(() => location.hash), '#/plan?v=1&score.candidates[2].values[0].value=1');
    await page.fill(cost, 'good');
    await page.until('what is wrong', () =>
      document
        .querySelector('#bpo-scorecard .warn')
        ?.textContent?.includes('Provider C, Total cost: that is not a number'),
    );
    assert.equal(await page.eval((at) => document.querySelector(at)?.getAttribute('aria-invalid'), cost), 'true');
    assert.match((await page.text(head)) ?? '', /^Provider B leads/);
    await page.fill(cost, '4–9');
    await page.until(
      'a range',
      () => location.hash.includes('low=4') && !document.querySelector('#bpo-scorecard .warn'),
    );
  },

  async 'a term is agreed in the case, an item is ticked in the address'(page, site) {
    await openCase(page, site, '#/plan');
    await bringUpWho(page);
    await page.until('what terms are worth', () =>
      /\$[\d,]+/.test(document.querySelector('#bpo-contract tbody td.n')?.textContent ?? ''),
    );
    await page.eval(() => {
      /** @type {HTMLElement} */ (document.querySelector('#bpo-contract input')).click();
      /** @type {HTMLElement} */ (document.querySelector('#bpo-rfp input')).click();
    });
    await page.until(
      'both in the address',
      () => location.hash === '#/plan?v=1&roi.option.cola_labour_share=0&rfp.done=[%22volumes%22]',
    );
  },
});
