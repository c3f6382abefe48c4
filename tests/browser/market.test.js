import assert from 'node:assert/strict';
import { expected, plain } from './support/core.mjs';
import { headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */
/** @import { Site } from './support/site.mjs' */

/** The view with all its parts. @param {Page} page @param {Site} site @param {string} [fragment] */
async function openWhole(page, site, fragment = '#/market') {
  await openCase(page, site, fragment);
  await page.until('the parts below', () => !document.querySelector('.later'));
  await page.until('the tables', () => document.querySelectorAll('.facts li').length > 0);
}

/** Gives the reader's own table as a paste does. @param {Page} page @param {string} text */
const paste = (page, text) =>
  page.eval((table) => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('bpo-own-text'));
    area.value = table;
    area.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** @param {Page} page @param {string} what @param {string} pattern */
const ownSays = (page, what, pattern) =>
  page.until(what, (source) => new RegExp(source).test(document.querySelector('.own')?.textContent ?? ''), pattern);

const good = `Year;Revenue\n${Array.from({ length: 14 }, (_, i) => `${2010 + i};${10 + i * i * 0.3}`).join('\n')}`;

spec('Market', {
  async 'a method, a scenario and a basis of the reader’s change the sentence and the chart'(page, site) {
    for (const link of [
      '#/market?v=1&method=constant&growth=0.05',
      '#/market?v=1&scenario=bear',
      '#/market?v=1&basis=indexed',
    ]) {
      await openWhole(page, site, link);
      assert.equal(plain(await page.text(headline)), (await expected(link)).headline);
    }
    assert.match(await page.text('#bpo-rivals .units'), /index/);
  },

  async 'another count is drawn apart, with a warning where it stands and a way to take it off'(page, site) {
    await openWhole(page, site, '#/market?v=1&shown.beside=large_contracts');
    assert.match(await page.text('#bpo-rivals'), /Two counts on one chart/);
    assert.ok(await page.eval(() => document.querySelector('#bpo-rivals .l-apart, #bpo-rivals .d-open') !== null));
    await page.click('#bpo-rivals .warn button');
    await page.until('one count', () => !document.querySelector('#bpo-rivals')?.textContent?.includes('Two counts'));
  },

  async 'every dot opens its own card, with the way to its row'(page, site) {
    await openWhole(page, site, '#/market?v=1&shown.beside=large_contracts');
    const dots = await page.eval(() =>
      [...document.querySelectorAll('#bpo-rivals [data-record] > :is(.d-history, .d-open, .d-rival)')].map((dot) => {
        const record = dot.parentElement?.getAttribute('data-record') ?? '';
        dot.parentElement?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        const open = document.querySelector(`#bpo-rivals details[open][data-card="${CSS.escape(record)}"]`);
        return {
          record,
          card: open?.getAttribute('data-card'),
          row: open?.querySelector('a[href*="#/data"]')?.getAttribute('href') ?? '',
          says: open?.querySelector('dl')?.textContent ?? '',
        };
      }),
    );
    assert.ok(new Set(dots.map(({ record }) => record)).size >= 8, `${dots.length} dots`);
    for (const { record, card, row, says } of dots) {
      assert.equal(card, record);
      assert.ok(row.includes(`record=${record.split('/')[1]}`), `${record}: ${row}`);
      assert.match(says, /Publisher.*Title.*It says.*Standing.*Licence/);
    }
  },

  async 'what a publisher aims at is drawn apart from the projection'(page, site) {
    await openWhole(page, site, '#/market?v=1&project.series=ph_itbpm_revenue_ibpap');
    await page.until('its series', () => /40 in 2025/.test(document.getElementById('bpo-outlook')?.textContent ?? ''));
    assert.ok(
      await page.eval(() =>
        document.querySelector('#bpo-outlook table')?.textContent?.includes('2028, its publisher’s aim'),
      ),
    );
    const text = await page.text('#bpo-outlook');
    assert.match(text, /aim: 59 in 2028/);
    assert.match(text, /the projection starts from 2018 to 2025 alone/);
  },

  async 'the yearly series nearest to a claim stands beside it, each figure with the way to its row'(page, site) {
    const claim = [35, 38].map((low, at) => `claim.${['start', 'end'][at]}.low=${low}`).join('&');
    const link = `#/market?v=1&${claim}&claim.start.high=36&claim.start.year=2022&claim.end.year=2023`;
    await openWhole(page, site, link);
    const pattern =
      'IT-BPM revenue, Philippines [^]*32\\.5.bn in 2022 \\(7\\.1% below the claim\\), [^]*35\\.5.bn in 2023';
    await page.until(
      'its series',
      (source) => new RegExp(source).test(document.querySelector('#bpo-claim .near-series')?.textContent ?? ''),
      pattern,
    );
    const rows = await page.eval(() =>
      [...document.querySelectorAll('#bpo-claim .near-series a.record')].map((row) => row.getAttribute('href') ?? ''),
    );
    assert.equal(rows.length, 2);
    assert.match(rows[0], /table=market-series&record=ph_itbpm_revenue_ibpap\.2022/);
    assert.match(await page.text('#bpo-claim .near-series .card'), /Publisher.*IBPAP.*Licence/);
    await openWhole(page, site, '#/market?v=1&claim.start.low=1&claim.start.high=1&claim.end.low=900');
    await page.until('that there is none', () =>
      /No yearly series comes near/.test(document.querySelector('#bpo-claim .near-series')?.textContent ?? ''),
    );
  },

  async 'a year is read by arrow keys and said aloud'(page, site) {
    await openWhole(page, site);
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#bpo-rivals input.reading')).focus());
    await page.press('ArrowLeft');
    await page.until('the sentence', () =>
      /^20\d\d: \$/.test(document.querySelector('#bpo-rivals .read')?.textContent ?? ''),
    );
    const { said, heard, live } = await page.eval(() => ({
      said: document.querySelector('#bpo-rivals .read')?.textContent,
      heard: document.querySelector('#bpo-rivals input.reading')?.getAttribute('aria-valuetext'),
      live: document.querySelector('#bpo-rivals .read')?.getAttribute('aria-live'),
    }));
    assert.equal(said, heard);
    assert.equal(live, 'polite');
  },

  async 'the reader’s own table is projected and tested, and asks for nothing but its reader'(page, site) {
    await openWhole(page, site);
    const before = site.requests.length;
    await paste(page, good);
    await ownSays(page, 'fan and test', 'Read 14 lines: 14 years[^]*On the past, the band held');
    for (const request of site.requests.slice(before)) assert.match(request, /\/assets\/[\w-]+\.js$/);
    assert.doesNotMatch(await page.eval(() => location.hash), /points|Revenue/);
  },

  async 'the reader’s own figures are shown as an index that the core worked out'(page, site) {
    await openWhole(page, site);
    await paste(page, good);
    await ownSays(page, 'the figures as typed', 'Your figures: 60.7 in 2023');
    await page.choose('#bpo-own-basis', 'indexed');
    await ownSays(page, 'the index', 'Your figures: 607 in 2023[^]*Index, 2010 = 100[^]*size ÷ 10 × 100');
    await page.choose('#bpo-own-basis', 'share');
    await ownSays(page, 'the year without a factor', 'This basis has no factor for 2010');
    await page.choose('#bpo-own-basis', 'real');
    await ownSays(page, 'the money of the first year', 'USD bn of 2010|US\\$ bn of 2010');
    await paste(page, '2019;0\n2020;5\n2021;6');
    await page.choose('#bpo-own-basis', 'indexed');
    await ownSays(page, 'no index', 'No index starts from nothing: the size of 2019 is 0');
  },

  async 'a bad table is refused in words, and the last good answer stays'(page, site) {
    await openWhole(page, site);
    await paste(page, good);
    await ownSays(page, 'the first answer', 'Your figures: ');
    for (const [table, words] of /** @type {const} */ ([
      ['', 'nothing to read'],
      ['2019', 'only one column'],
      ['a;b\nx;y', 'No column holds years'],
      ['year;v\n2019;x\n2020;y', 'No column holds sizes'],
      ['2019;5\n2020;-3', 'Line 2: a size cannot be below zero'],
      ['2019;1e308\n2020;1', 'too large to be a size'],
      ['2019;$5\n2020;€6', 'more than one currency: USD and EUR'],
    ])) {
      await paste(page, table);
      await ownSays(page, words, words);
      assert.ok(await page.eval(() => document.getElementById('bpo-own') !== null), `${words}: the answer stays`);
      assert.match(await page.text('.own .warn'), /Still showing/);
    }
    await paste(page, 'year;v\n2017;1\n2018;n/a\n2019;2\n2020;3\n2020;4\n2022;5');
    await ownSays(page, 'what was left out', 'One line is left out: in line 3 stands “n/a”');
    await ownSays(page, 'the year that came twice', 'More than one line for 2020');
    await ownSays(page, 'the gap', '2018, 2021 are missing: the projection starts from 2022 alone');
    await paste(page, '2019;5');
    await ownSays(page, 'one year', 'Read 1 line: 1 year\\.[^]*ewer than 5 years in a row: an indication');
  },

  async 'a hundred thousand lines are read while the page stays alive'(page, site) {
    await openWhole(page, site);
    const table = `date;client;amount\n${Array.from({ length: 100_000 }, (_, i) => `${2004 + (i % 20)}-01-31;Client ${i % 100};1.5`).join('\n')}`;
    await paste(page, table);
    await ownSays(page, 'all lines', 'Read 100,000 lines: 20 years');
    assert.match(plain(await page.text(headline)), /^Publishers put/);
  },

  async 'a file of 100 MB is refused before it is read'(page, site) {
    await openWhole(page, site);
    await page.eval(() => {
      const file = new File([new Uint8Array(100e6)], 'large.csv', { type: 'text/csv' });
      const drop = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', { value: { files: [file], getData: () => '' } });
      document.querySelector('.own')?.dispatchEvent(drop);
    });
    await ownSays(page, 'the refusal', 'The file has 100.MB; this page reads up to 20.MB');
  },
});
