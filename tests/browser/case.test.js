import assert from 'node:assert/strict';
import { expected, fmt, plain } from './support/core.mjs';
import { control, headline, keys } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const heads = control('work.headcount');

/** Waits until the page says what the core answers to a link. @param {Page} page @param {string} link */
async function says(page, link) {
  const { headline: sentence, results } = await expected(link);
  await page.until(
    `the sentence “${sentence}”`,
    (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
    sentence,
  );
  return results;
}

spec('A case', {
  async 'an input changes the sentence and the figures to the core’s'(page, site) {
    await openCase(page, site);
    await page.fill(heads, '60');
    const { roi } = await says(page, '#/roi?v=1&work.headcount=60');
    const { npv, saving_share } = roi.measures.end;
    const figures = plain(await page.text(keys));
    assert.ok(figures.includes(plain(fmt.money(npv))), `${figures} has ${fmt.money(npv)}`);
    assert.ok(figures.includes(fmt.percent(saving_share).replace('%', '').trim()));
  },

  async 'a choice changes them too'(page, site) {
    await openCase(page, site);
    await page.choose(control('option.locations[0].location'), 'PHL');
    await says(page, '#/roi?v=1&option.locations[0].location=PHL');
  },

  async 'a bad input is refused at its field, and the last good answer stays'(page, site) {
    await openCase(page, site);
    await page.fill(heads, '60');
    await says(page, '#/roi?v=1&work.headcount=60');
    const before = await page.text(headline);
    for (const bad of ['-5', 'sixty', '1e99']) {
      await page.fill(heads, bad);
      await page.until(
        `a refusal of ${bad}`,
        (selector) => document.querySelector(selector)?.getAttribute('aria-invalid') === 'true',
        heads,
      );
      const reason = await page.eval((selector) => {
        const input = document.querySelector(selector);
        return document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      }, heads);
      assert.match(reason, /\w+ \w+/, 'the field says what is wrong');
      assert.equal(await page.text(headline), before);
      await page.fill(heads, '60');
      await page.until(
        'the field to be fine again',
        (selector) => !document.querySelector(selector)?.hasAttribute('aria-invalid'),
        heads,
      );
    }
  },

  async 'no figure is ever undefined, infinite or not a number'(page, site) {
    for (const link of [
      '#/roi?v=1&work.headcount=0.001',
      '#/roi?v=1&option.locations[0].rate=1000000',
      '#/roi?v=1&horizon_months=6',
      '#/market?v=1&growth=-0.9&until=2060',
    ]) {
      await openCase(page, site, link);
      assert.doesNotMatch(await page.text('body'), /NaN|Infinity|undefined|\bnull\b|\[object/, link);
    }
  },
});

spec('By keyboard alone', {
  async 'a reader gets to an input, changes it and hears the answer'(page, site) {
    await openCase(page, site);
    for (let steps = 0; steps < 40; steps += 1) {
      if (await page.eval((selector) => document.activeElement?.matches(selector), heads)) break;
      await page.press('Tab');
    }
    assert.ok(
      await page.eval((selector) => document.activeElement?.matches(selector), heads),
      'Tab reaches the number of people',
    );
    assert.ok(await page.eval(() => document.activeElement?.matches(':focus-visible')), 'the focus shows');
    await page.press('Backspace');
    await page.press('Backspace');
    for (const digit of '75') await page.press(digit);
    await page.press('Enter');
    await says(page, '#/roi?v=1&work.headcount=75');
    const { headline: sentence } = await expected('#/roi?v=1&work.headcount=75');
    await page.until(
      'the sentence to be announced',
      (text) => document.querySelector('#spoken')?.textContent?.replace(/\s+/g, ' ').trim() === text,
      sentence,
    );
  },
});
