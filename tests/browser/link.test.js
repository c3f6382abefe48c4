import assert from 'node:assert/strict';
import { expected, plain } from './support/core.mjs';
import { headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const link = '#/roi?v=1&work.headcount=60';
const alarm =
  '<img src=x onerror="window.executed=1"><svg onload="window.executed=1"><script>window.executed=1</script>';

/** From here on the clipboard is the test's own, or refuses. @param {Page} page @param {boolean} refuses */
const ownClipboard = (page, refuses) =>
  page.eval((no) => {
    const writeText = async (/** @type {string} */ text) => {
      if (no) throw new DOMException('refused', 'NotAllowedError');
      Object.assign(globalThis, { clipboard: text });
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    if (no) document.execCommand = () => false;
  }, refuses);

/** @param {Page} page */
async function copyLink(page) {
  await page.until('the tools', () => document.querySelector('#tools button') !== null);
  await page.until('what made the answer', () =>
    document.querySelector('.memo .address')?.textContent?.includes('gave='),
  );
  await page.click('#tools button:first-of-type');
  await page.until('a word about it', () => document.querySelector('#tools .told')?.textContent);
}

/** @param {Page} page */
async function verify(page) {
  await page.click('#kept button');
  await page.until('the comparison', () =>
    ['match', 'mismatch'].includes(
      document.querySelector('#kept [data-verified]')?.getAttribute('data-verified') ?? '',
    ),
  );
  return plain(await page.text('#kept'));
}

/** Gives the page a file by its picker, or by dropping it. @param {Page} page @param {string} text @param {'picked' | 'dropped'} way */
async function give(page, text, way) {
  await page.until('the tools', () => document.querySelector('#tools button') !== null);
  await page.eval(
    (content, how) => {
      /** @type {HTMLElement} */ (document.querySelector('#tools .told')).textContent = '';
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'case.json', { type: 'application/json' }));
      const input = /** @type {HTMLInputElement} */ (document.querySelector('#tools input'));
      if (how === 'picked') {
        input.files = transfer.files;
        input.dispatchEvent(new Event('change'));
      } else {
        const drop = new Event('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(drop, 'dataTransfer', { value: transfer });
        document.body.dispatchEvent(drop);
      }
    },
    text,
    way,
  );
  await page.until('a word about it', () => document.querySelector('#tools .told')?.textContent);
  return page.text('#tools .told');
}

spec('A kept link', {
  async 'is copied with a word, says what made it, and is verified'(page, site) {
    await openCase(page, site, link);
    await ownClipboard(page, false);
    await copyLink(page);
    assert.equal(await page.text('#tools .told'), 'Link copied');
    const copied = await page.eval(() => /** @type {any} */ (globalThis).clipboard);
    const pattern = /#\/roi\?v=1&work\.headcount=60&made=[\d.]+,[0-9a-f]{12}&gave=npv:[\d.]+,/;
    assert.match(copied, pattern);
    const kept = copied.slice(copied.indexOf('#'));

    await openCase(page, site, kept);
    await page.until('where it is from', () => document.querySelector('#kept button') !== null);
    assert.match(await page.text('#kept'), /made with what runs here/);
    assert.match(await verify(page), /Match\. .*net present value \$\d/);

    await openCase(page, site, kept.replace(/,[0-9a-f]{12}/, ',0123456789ab').replace(/npv:\d/, 'npv:9'));
    await page.until('where it is from', () => document.querySelector('#kept button') !== null);
    assert.match(await page.text('#kept'), /data 0123456789ab \(here: [0-9a-f]{12}\)/);
    assert.match(await verify(page), /No match\. net present value: \$9[\d,]+ in the link, \$[\d,]+ here/);
    assert.deepEqual(site.violations, []);
  },

  async 'stands in a field where the clipboard is refused'(page, site) {
    await openCase(page, site, link);
    await ownClipboard(page, true);
    await copyLink(page);
    assert.match(await page.text('#tools .told'), /Marked/);
    const { value, height } = await page.eval(() => {
      const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('#tools textarea'));
      return { value: field.value, height: field.getBoundingClientRect().height };
    });
    assert.ok(value.includes(`${link}&made=`) && height > 20, `${value}, ${height} px`);
  },
});

spec('Hostile input', {
  async 'in a link or a file is text or refused, and nothing executes'(page, site) {
    const texts = [
      'analysis.own[0].name',
      'analysis.own[0].link',
      'client.industry',
      'option.locations[0].location',
      'work.headcount',
    ];
    await openCase(page, site, `#/roi?v=1&${texts.map((path) => `${path}=${encodeURIComponent(alarm)}`).join('&')}`);
    assert.equal(plain(await page.text(headline)), (await expected('#/roi')).headline);
    await openCase(page, site, `#/data?v=1&table=market-estimates&find=${encodeURIComponent(alarm)}`);
    await openCase(
      page,
      site,
      `#/market?v=1&scope=${encodeURIComponent(alarm)}&project.name=${encodeURIComponent(alarm)}`,
    );
    await openCase(page, site, `#/roi?v=1&made=1,0123456789ab&gave=${encodeURIComponent(alarm)}:1`);
    for (const [text, word] of [
      ['{"schema":"bpo-roi/1","work":', 'no complete JSON'],
      ['{"schema":"bpo-roi/1","work":{"__proto__":{"executed":1}}}', 'nothing in a case is called'],
      [JSON.stringify({ schema: 'bpo-roi/1', [alarm]: 1 }), 'nothing in a case is called'],
      [JSON.stringify({ schema: 'bpo-case/9', documents: {} }), 'later version'],
      [alarm, 'no complete JSON'],
      ['x'.repeat(1_000_001), 'less than one megabyte'],
    ]) {
      assert.ok((await give(page, text, 'picked')).includes(word), word);
      assert.ok((await give(page, text, 'dropped')).includes(word), word);
    }
    assert.equal(await page.eval(() => Object.hasOwn(globalThis, 'executed')), false);
    assert.equal(await page.eval(() => document.querySelectorAll('img[src="x"], [onload]').length), 0);
    assert.deepEqual(site.violations, []);
  },

  async 'aside, a saved case opens from a file'(page, site) {
    await openCase(page, site);
    const roi = { schema: 'bpo-roi/1', client: { function: 'customer_service', home: 'USA' }, work: { headcount: 61 } };
    const option = { sourcing_model: 'dedicated_team', locations: [{ location: 'PHL' }] };
    const file = { schema: 'bpo-case/1', view: 'roi', documents: { roi: { ...roi, option } } };
    assert.equal(await give(page, JSON.stringify(file), 'picked'), 'Opened case.json');
    const { headline: sentence } = await expected(
      '#/roi?v=1&work.headcount=61&option.locations[0].location=PHL&option.locations[0].weight=',
    );
    await page.until(
      'the case',
      (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
      sentence,
    );
    assert.match(await page.eval(() => location.hash), /headcount=61/);
  },
});
