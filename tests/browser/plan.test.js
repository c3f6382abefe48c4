import assert from 'node:assert/strict';
import { control, keys } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

/** What a month saves comes with the case, and moves what stands below it. @param {Page} page */
const caseTold = (page) =>
  page.until('the cost of delay', (list) => document.querySelector(list)?.textContent?.includes('month saves'), keys);

spec('Plan', {
  async 'a target and a start change the chances and the dates, and go into the address'(page, site) {
    await openCase(page, site, '#/plan');
    await caseTold(page);
    await page.fill(control('target'), '9');
    await page.until(
      'the new target',
      (list) => document.querySelector(list)?.textContent?.includes('within 9 months'),
      keys,
    );
    assert.equal(await page.eval(() => document.querySelector('.foot .calendar')), null);
    await page.eval((start) => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector(start)); // its parts are the browser's own
      input.value = '2026-12-01';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, control('start'));
    await page.until('its dates', (list) => document.querySelector(list)?.textContent?.includes('2027'), keys);
    await page.until('a calendar file', () => document.querySelector('.foot .calendar') !== null);
    assert.equal(await page.eval(() => location.hash), '#/plan?v=1&target=9&start=2026-12-01');
  },

  async 'a quote is read against the case, and one in another language is refused in words'(page, site) {
    await openCase(page, site, '#/plan');
    await page.until(
      'the blank for a quote',
      (blank) => {
        document.querySelector('.full')?.lastElementChild?.scrollIntoView(); // what loads above moves it away again
        return document.querySelector(blank) !== null;
      },
      control('quote.text'),
    );
    await page.fill(control('quote.text'), 'Agent: $12.50 per hour; training not included');
    await page.until('what it leaves out', () =>
      document.querySelector('.quote .left_out')?.textContent?.includes('the quote excludes it'),
    );
    assert.match(
      await page.eval(() => document.querySelector('.quote h2')?.textContent ?? ''),
      /leaves out .* worth \$/,
    );
    assert.match(await page.eval(() => location.hash), /quote\.text=Agent/);
    await page.fill(control('quote.text'), 'Einrichtung und Schulung nicht enthalten');
    await page.until('the refusal', () =>
      document.querySelector('.quote .warn')?.textContent?.includes('reads as German'),
    );
  },
});
