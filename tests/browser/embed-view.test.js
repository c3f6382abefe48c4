import assert from 'node:assert/strict';
import { expected } from './support/core.mjs';
import { control } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

/** @param {Page} page @param {string} text */
const snippetSays = (page, text) =>
  page.until(
    `the snippet to say ${text}`,
    (wanted) => document.querySelector('pre.snippet')?.textContent?.includes(wanted) ?? false,
    text,
  );

spec('The Embed view', {
  async 'carries the case from Savings to a snippet and a live preview'(page, site) {
    await openCase(page, site, '#/roi?v=1&work.headcount=60');
    const way = '.take-away a[href^="#/embed"]';
    await page.until('the way to it', (selector) => document.querySelector(selector) !== null, way);
    await page.click(way);
    await snippetSays(page, 'embed-savings.html#/roi?v=1&#38;work.headcount=60');
    const { headline } = await expected('#/roi?v=1&work.headcount=60');
    await page.until(
      'the preview to answer the case, as high as its answer',
      (text) => {
        const frame = /** @type {HTMLIFrameElement | null} */ (document.querySelector('iframe.preview'));
        const inside = frame?.contentDocument;
        const said = inside?.querySelector('bpo-explorer')?.shadowRoot?.querySelector('h1.headline')?.textContent;
        return (
          said?.replace(/\s+/g, ' ').trim() === text &&
          Math.abs((frame?.clientHeight ?? 0) - (inside?.documentElement.getBoundingClientRect().height ?? 0)) < 2
        );
      },
      headline,
    );
    const steps = await page.eval(() => history.length);
    await page.choose(control('scheme'), 'dark');
    await page.fill(control('brand'), 'ffcc00');
    await snippetSays(page, 'embed-savings.html?scheme=dark&#38;brand=%23ffcc00#/roi');
    assert.equal(await page.eval(() => history.length), steps + 2, 'a step for each choice and none for the preview');
    await page.fill(control('brand'), '"><b>');
    await page.until(
      'the colour to be refused in words',
      () => document.querySelector('.err')?.textContent?.includes('no colour') ?? false,
    );
    await snippetSays(page, 'embed-savings.html?scheme=dark#/roi');
    assert.deepEqual(site.violations, []);
  },
});
