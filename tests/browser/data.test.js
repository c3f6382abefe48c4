import assert from 'node:assert/strict';
import { csvOf } from '../../scripts/datasets/downloads.mjs';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { plain } from './support/core.mjs';
import { control, headline } from './support/parts.mjs';
import { walk } from './support/provenance.mjs';
import { openCase, spec } from './support/spec.mjs';

/**
 * @import { Page } from './support/page.js'
 * @import { Site } from './support/site.mjs'
 */

const tables = readTables();
const records = [...tables].flatMap(([table, { rows }]) => rows.map(({ id }) => `${table}/${id}`));
const estimates = tables.get('market-estimates')?.rows ?? [];

const address = (/** @type {Page} */ page) => page.eval(() => location.hash);

/** @param {Page} page @param {Site} site @param {string} [query] */
async function openData(page, site, query = '') {
  await openCase(page, site, `#/data${query && `?v=1&${query}`}`);
  await page.until('the tables', () => document.querySelector('#bpo-data table') !== null);
}

/** Opens the address of a row and waits until the page has brought it into sight. @param {Page} page @param {Site} site @param {string} query @param {string} name */
async function openRow(page, site, query, name) {
  await openData(page, site, query);
  await page.until(
    `${name} in sight`,
    (row) => {
      const { top, bottom } = document.querySelector(`[data-record="${row}"]`)?.getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      };
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    },
    name,
  );
}

/** The texts of a column, from the top. @param {Page} page @param {number} column  from 1, after the name of the row */
const columnOf = (page, column) =>
  page.eval(
    (nth) =>
      [...document.querySelectorAll(`table.data tbody td:nth-of-type(${nth})`)].map((cell) => cell.textContent?.trim()),
    column,
  );

/** Names of the rows shown: "market-estimates/…". @param {Page} page */
const shown = (page) =>
  page.eval(() =>
    [...document.querySelectorAll('table.data tbody tr:not(.card-row)')].map((row) => row.getAttribute('data-record')),
  );

/** Waits for a record as the first row shown. @param {Page} page @param {string} id */
const first = (page, id) =>
  page.until(
    `the first row ${id}`,
    (name) => document.querySelector('table.data tbody tr:not(.card-row)')?.getAttribute('data-record') === name,
    id,
  );

/** @param {Page} page @param {string} title */
const titled = (page, title) =>
  page.until(title, (text) => document.getElementById('bpo-table-title')?.textContent?.trim() === text, title);

/** Focuses the head of a column, as a reader who comes by keyboard. @param {Page} page @param {string} title */
const focusHead = (page, title) =>
  page.eval((text) => {
    const heads = [...document.querySelectorAll('table.data thead th')];
    const head = heads.find((each) => each.textContent?.trim().startsWith(text));
    head?.querySelector('button')?.focus();
    return heads.indexOf(/** @type {Element} */ (head));
  }, title);

spec('Data', {
  async 'every figure leads to a record or to how it was counted'(page, site) {
    await openData(page, site);
    await page.until('what changed', () => document.getElementById('bpo-changes') !== null);
    const list = await walk(page, '#bpo-data', records);
    assert.ok(list.figures > 60, `only ${list.figures} figures in the list`);
    assert.deepEqual(list.unresolved, []);
    for (const [name, { rows }] of tables) {
      await openData(page, site, `table=${name}&record=${rows[0].id}`);
      await page.until(`the card of ${rows[0].id}`, () => document.querySelector('.record-card dd') !== null);
      const { figures, unresolved } = await walk(page, '#bpo-data', records);
      assert.ok(figures > 2, name);
      assert.deepEqual(unresolved, [], name);
      assert.equal((await shown(page)).length, Math.min(rows.length, 50), name);
    }
  },

  async 'opens a table from the list, and the list again'(page, site) {
    await openData(page, site);
    const sentence = plain(await page.text(headline));
    await page.click('.tables tbody a');
    await titled(page, `All ${estimates.length} rows`);
    assert.equal(await address(page), '#/data?v=1&table=market-estimates');
    await page.click('.kicker a');
    await page.until('the list', (text) => document.querySelector('h1')?.textContent === text, sentence);
    await page.back();
    await titled(page, `All ${estimates.length} rows`);
  },

  async 'sorts by keyboard and says so'(page, site) {
    await openData(page, site, 'table=market-estimates');
    const column = await focusHead(page, 'Base value');
    const figures = async () =>
      (await columnOf(page, column)).flatMap((text) =>
        /^[\d,.]+$/.test(`${text}`) ? Number(text?.replaceAll(',', '')) : [],
      );
    const order = () => page.eval(() => document.activeElement?.closest('th')?.getAttribute('aria-sort') ?? 'none');
    await page.press('Enter');
    await page.until('falling', () => location.hash.endsWith('sort=-base_value'));
    assert.equal(await order(), 'descending');
    const falling = await figures();
    assert.ok(falling.length > 40);
    assert.deepEqual(
      falling,
      [...falling].sort((a, b) => b - a),
    );
    await page.press('Enter');
    await page.until('rising', () => location.hash.endsWith('sort=base_value'));
    assert.equal(await order(), 'ascending');
    const rising = await figures();
    assert.deepEqual(
      rising,
      [...rising].sort((a, b) => a - b),
    );
    await page.press('Enter');
    await page.until('as it was', () => !location.hash.includes('sort'));
    assert.equal(await order(), 'none');
  },

  async 'finds words and values, and the address holds them'(page, site) {
    await openData(page, site, 'table=market-estimates');
    await page.fill(control('find'), 'grand view');
    await page.choose(control('where.confidence'), 'secondary');
    const wanted = estimates.filter(
      (row) =>
        /grand.*view/i.test(`${row.publisher} ${row.title} ${row.note} ${row.evidence} ${row.quote}`) &&
        row.confidence === 'secondary',
    );
    await page.until('fewer rows', () =>
      /^\d+ of \d+ rows$/.test(document.getElementById('bpo-table-title')?.textContent?.trim() ?? ''),
    );
    assert.equal(await address(page), '#/data?v=1&table=market-estimates&find=grand%20view&where.confidence=secondary');
    const rows = await shown(page);
    assert.ok(wanted.length > 3);
    for (const { id } of wanted) assert.ok(rows.includes(`market-estimates/${id}`), id);
    const link = await address(page);
    await openCase(page, site, link);
    await page.until('the rows again', () => document.querySelector('table.data') !== null);
    assert.deepEqual(await shown(page), rows);
    await page.click('.rail-foot button');
    await titled(page, `All ${estimates.length} rows`);
  },

  async 'says so where nothing is found'(page, site) {
    await openData(page, site, 'table=adoption&find=zebra');
    assert.match(plain(await page.text('.none')), /No row has all of that/);
    await page.click('.none + p button');
    await titled(page, `All ${tables.get('adoption')?.rows.length} rows`);
  },

  async 'turns the pages of a long table in no time'(page, site) {
    const { rows } = /** @type {{ rows: any[] }} */ (tables.get('location-indicators'));
    await openData(page, site, 'table=location-indicators');
    assert.equal((await shown(page))[0], `location-indicators/${rows[0].id}`);
    await page.click('.pages .btn:last-of-type');
    await page.until('the second page', () => location.hash.endsWith('page=2'));
    await first(page, `location-indicators/${rows[50].id}`);
    await page.fill(control('find'), 'philippines');
    await page.until('the first page of fewer', () => !location.hash.includes('page'));
    assert.ok((await shown(page)).every((name) => name !== null));
  },

  async 'opens the card of a row by keyboard, closes it, and links to it'(page, site) {
    await openData(page, site, 'table=market-estimates');
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('table.data tbody button')).focus());
    await page.press('Enter');
    await page.until('the card', () => document.querySelector('.record-card') !== null);
    assert.equal(await address(page), `#/data?v=1&table=market-estimates&record=${estimates[0].id}`);
    assert.match(plain(await page.text('.record-card')), /Publisher\s*Mordor Intelligence.*Licence.*We read.*We did/);
    await page.press('Tab');
    assert.ok(await page.eval(() => document.activeElement?.closest('.record-card') !== null), 'next stop: the card');
    await page.press('Escape');
    await page.until('no card', () => document.querySelector('.record-card') === null);
    assert.equal(
      await page.eval(() => document.activeElement?.closest('tr')?.getAttribute('data-record')),
      `market-estimates/${estimates[0].id}`,
    );
  },

  async 'brings the row of a link into sight, with its table or without'(page, site) {
    for (const table of ['location-indicators', 'market-series']) {
      const rows = tables.get(table)?.rows ?? [];
      const { id } = rows[rows.length - 3];
      await openRow(page, site, `record=${id}`, `${table}/${id}`);
      await openRow(page, site, `table=${table}&record=${id}`, `${table}/${id}`);
    }
  },

  async 'leads from a row to its chart, and from the chart to its row'(page, site) {
    const inSight = (/** @type {string} */ id) =>
      page.until(
        `${id} in sight`,
        (wanted) => {
          const { top, bottom } = document.getElementById(wanted)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          return bottom > 0 && top < innerHeight;
        },
        id,
      );
    await openRow(page, site, 'table=market-shares&record=share-001', 'market-shares/share-001');
    await page.click('.record-card .acts a:nth-of-type(2)');
    await inSight('bpo-shares');
    assert.match(await address(page), /^#\/market\?v=1&shown\.market=Global:%20all%20BPO&shown\.by=application/);
    const card = '#bpo-shares [data-card="market-shares/share-001"]';
    await page.click(`${card} > summary`);
    await page.click(`${card} .acts a[href^="#/data"]`);
    await page.until('the row', () => document.querySelector('.record-card') !== null);
    assert.equal(await address(page), '#/data?v=1&table=market-shares&record=share-001');
  },

  async 'gives references in four forms'(page, site) {
    await openRow(page, site, 'table=market-estimates&record=mordor-bpo-2026', 'market-estimates/mordor-bpo-2026');
    await page.click('.record-card .cites summary');
    const seen = (/** @type {string} */ style) => page.text(`.record-card .as-${style} pre`);
    assert.match(
      plain(await seen('apa')),
      /^Mordor Intelligence\. \(2026\)\. Business Processing Outsourcing Market Size and Share\./,
    );
    for (const [style, start] of Object.entries({ bibtex: '@techreport|@misc', ris: 'TY  - ', csl: '\\[' })) {
      await page.eval(
        (name) => /** @type {HTMLElement} */ (document.querySelector(`.record-card .cites [value="${name}"]`)).click(),
        style,
      );
      await page.until(
        `${style} to show`,
        (name) => /** @type {HTMLElement} */ (document.querySelector(`.record-card .as-${name}`)).offsetHeight > 0,
        style,
      );
      assert.match((await seen(style)).trim(), new RegExp(`^(${start})`));
    }
    await page.click('.record-card .as-csl .acts button');
    await page.until('it to say so', () =>
      /Copied|Marked/.test(document.querySelector('.record-card .as-csl .told')?.textContent ?? ''),
    );
  },

  async 'saves the chosen rows as the files of the site have them'(page, site) {
    await openData(page, site, 'table=adoption');
    const saved = await page.eval(async () => {
      const made = URL.createObjectURL;
      /** @type {Blob | undefined} */
      let blob;
      URL.createObjectURL = (file) => {
        blob = /** @type {Blob} */ (file);
        return made(blob);
      };
      /** @type {HTMLElement} */ (document.querySelector('#bpo-table > .foot .acts button')).click();
      URL.createObjectURL = made;
      return blob?.text();
    });
    const adoption = tables.get('adoption');
    assert.ok(adoption);
    assert.equal(saved, csvOf(adoption));
    const file = await page.eval(async () => (await fetch('data/csv/adoption.csv')).text());
    assert.equal(file, saved);
  },

  async 'offers every table and the whole as files that are there'(page, site) {
    await openData(page, site);
    const files = await page.eval(async () => {
      const links = [
        .../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('#bpo-data a[download]')),
      ];
      return Promise.all(links.map(async ({ href }) => [href, (await fetch(href, { method: 'HEAD' })).status]));
    });
    assert.equal(files.length, 2 * tables.size + 1);
    for (const [href, status] of files) assert.equal(status, 200, String(href));
  },

  async 'where files are blocked, there is copying'(page, site) {
    await openData(page, site, 'table=adoption');
    await page.eval(() => void Object.defineProperty(globalThis, 'origin', { value: 'null' }));
    await page.choose(control('where.confidence'), 'primary');
    await page.until('copying alone', () =>
      /^Copy CSV/.test(document.querySelector('#bpo-table > .foot .acts button')?.textContent ?? ''),
    );
    await page.click('#bpo-table > .foot .acts button');
    await page.until('it to say so', () =>
      /Copied|Marked/.test(document.querySelector('#bpo-table > .foot .told')?.textContent ?? ''),
    );
  },
});

const host = `<!doctype html><html lang="en"><head><title>Host</title><script type="module" src="/bpo-explorer.js"></script></head>
  <body><bpo-explorer view="data" table="adoption"></bpo-explorer></body></html>`;

spec(
  'Data in somebody else’s page',
  {
    async 'opens links from view to view in place, and takes files from where the explorer lies'(page, site) {
      await page.goto(`${site.origin}/somewhere/host.html`);
      const shows = (/** @type {string} */ what, /** @type {string} */ selector) =>
        page.until(
          what,
          (wanted) => document.querySelector('bpo-explorer')?.shadowRoot?.querySelector(wanted) != null,
          selector,
        );
      await shows('the table', 'table.data');
      await page.click('bpo-explorer >> .kicker a');
      await shows('the list', '.tables');
      const file = await page.eval(() =>
        document.querySelector('bpo-explorer')?.shadowRoot?.querySelector('a[download]')?.getAttribute('href'),
      );
      assert.equal(file, `${site.origin}/data/csv/market-estimates.csv`);
      await page.click('bpo-explorer >> .tables tbody a');
      await shows('another table', 'table.data');
      assert.equal(await page.eval(() => location.href), `${site.origin}/somewhere/host.html`);
    },
  },
  { pages: { '/somewhere/host.html': host } },
);
