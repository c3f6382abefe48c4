import assert from 'node:assert/strict';
import { expected, plain } from './support/core.mjs';
import { control, headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const heads = control('work.headcount');
const address = (/** @type {Page} */ page) => page.eval(() => location.hash);

/** @param {Page} page @param {string} link */
async function shows(page, link) {
  const { headline: sentence } = await expected(link);
  await page.until(
    `${link} to be shown`,
    (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
    sentence,
  );
}

spec('The address', {
  async 'holds the case and opens it again'(page, site) {
    await openCase(page, site);
    await page.fill(heads, '60');
    await page.choose(control('option.locations[0].location'), 'PHL');
    await shows(page, '#/roi?v=1&work.headcount=60&option.locations[0].location=PHL');
    const link = await address(page);
    assert.equal(link, '#/roi?v=1&work.headcount=60&option.locations[0].location=PHL');
    const sentence = await page.text(headline);
    await openCase(page, site, link);
    assert.equal(await page.text(headline), sentence);
    assert.equal(await address(page), link);
  },

  async 'steps back and forward through changes and views'(page, site) {
    await openCase(page, site);
    await page.fill(heads, '60');
    await shows(page, '#/roi?v=1&work.headcount=60');
    await page.click('#views a:first-child');
    await shows(page, '#/market');
    await page.back();
    await shows(page, '#/roi?v=1&work.headcount=60');
    await page.back();
    await shows(page, '#/roi');
    assert.equal(
      await page.eval((selector) => /** @type {HTMLInputElement} */ (document.querySelector(selector)).value, heads),
      '40',
    );
    await page.forward();
    await shows(page, '#/roi?v=1&work.headcount=60');
    assert.equal(await address(page), '#/roi?v=1&work.headcount=60');
  },

  async 'keeps each view’s case while the other is read'(page, site) {
    await openCase(page, site, '#/roi?v=1&work.headcount=60');
    await page.click('#views a:first-child');
    await shows(page, '#/market');
    await page.click('#views a:nth-child(2)');
    await shows(page, '#/roi?v=1&work.headcount=60');
  },

  async 'of a later version opens what is understood, and says so'(page, site) {
    await openCase(page, site, '#/roi?v=2&work.headcount=60&work.moonlight=3');
    await shows(page, '#/roi?v=1&work.headcount=60');
    assert.match(await page.text('#notices'), /later version.*Left out: work\.moonlight/s);
  },

  async 'of garbage leaves the default with a plain word'(page, site) {
    for (const [link, word] of [
      [`#/roi?v=1&${'a=1&'.repeat(250_000)}`, 'could not be read'],
      ['#/roi?v=1&%E0%A4%A', 'could not be read'],
      ['#/roi?v=1&__proto__.x=1', 'could not be read'],
      ['#/nowhere', 'could not be read'],
    ]) {
      await openCase(page, site, link);
      assert.ok(plain(await page.text('#notices')).includes(word), `${link}: ${word}`);
      assert.equal(
        plain(await page.text(headline)),
        (await expected(link.startsWith('#/roi') ? '#/roi' : '#/market')).headline,
      );
    }
  },

  async 'with an input nobody knows says so, and puts it back'(page, site) {
    await openCase(page, site, '#/roi?v=1&work.headcoun=60');
    assert.match(await page.text('#notices'), /work\.headcoun/);
    assert.equal(plain(await page.text(headline)), (await expected('#/roi')).headline);
    await page.click('#notices button');
    await page.until('the notice to go', () => document.getElementById('notices')?.childElementCount === 0);
    assert.equal(await address(page), '#/roi');
  },
});
