import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { expected, plain } from './support/core.mjs';
import { keepSaved, saved, textOf } from './support/saved.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

/** Asks for the archive at the end of the view, where parts that load on the way there would move the button. @param {Page} page */
const saveAll = (page) =>
  page.until('the way to the archive', () => {
    const buttons = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.take-away .acts .btn')]);
    const archive = buttons.find(({ textContent }) => textContent?.includes('zip'));
    archive?.click();
    return archive !== undefined;
  });

/** The words of a drawing's text. @param {string} inside */
const unescaped = (inside) =>
  inside
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (_, name) => /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name],
    );

/** The menu of the main figure, open. @param {Page} page @param {string} figure */
async function openMenu(page, figure) {
  await page.until('what can be taken', (id) => document.querySelector(`${id} .take`) !== null, figure);
  await page.eval((id) => {
    /** @type {HTMLDetailsElement} */ (document.querySelector(`${id} .take`)).open = true;
  }, figure);
}

spec('What is taken along', {
  async 'a chart is saved as a drawing with its words as text, as a picture twice its size, and as its table'(
    page,
    site,
  ) {
    await openCase(page, site, '#/roi');
    await openMenu(page, '#bpo-leak');
    await keepSaved(page);
    await page.click('#bpo-leak .take button:nth-of-type(1)');
    const drawing = textOf(await saved(page, 'image/svg+xml'));
    const words = await page.eval(() => {
      const figure = document.querySelector('#bpo-leak');
      const of = (/** @type {string} */ place) => figure?.querySelector(place)?.textContent?.trim() ?? '';
      const labels = [...(figure?.querySelectorAll('.draw svg.chart:not(.reading-mark) text') ?? [])];
      return { title: of('h2'), foot: of('.foot > div'), labels: labels.map((label) => label.textContent ?? '') };
    });
    const texts = [...drawing.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inside]) => unescaped(inside));
    assert.match(drawing, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+"/);
    assert.doesNotMatch(drawing, / class=|<!--|var\(|NaN|undefined/, 'nothing waits for a style sheet');
    assert.ok((drawing.match(/ fill="/g) ?? []).length > 10);
    const all = plain(texts.join(' '));
    for (const label of [...words.labels, 'BPO Explorer']) assert.ok(all.includes(plain(label)), label);
    assert.ok(all.startsWith(plain(words.title)), all.slice(0, 80));
    assert.ok(all.includes(plain(words.foot)), words.foot);
    assert.match(all, /\b20\d\d\b/);

    await page.click('#bpo-leak .take button:nth-of-type(2)');
    const picture = await saved(page, 'image/png');
    const wide = new DataView(new Uint8Array(picture.bytes).buffer).getUint32(16);
    assert.equal(wide, 2 * Number(/width="(\d+)"/.exec(drawing)?.[1]));

    await page.click('#bpo-leak .take button:nth-of-type(3)');
    const table = textOf(await saved(page, 'text/csv'));
    const rows = await page.eval(() => document.querySelectorAll('#bpo-leak .as-table tr').length);
    assert.equal(table.trim().split('\r\n').length, rows);
    assert.deepEqual(site.violations, []);
  },

  async 'everything comes in one archive, the answer with all its digits'(page, site) {
    const link = '#/roi?v=1&work.headcount=60';
    await openCase(page, site, link);
    await keepSaved(page);
    await page.until('what can be cited', () => document.querySelector('.take-away .cites') !== null);
    const before = site.requests.length;
    await saveAll(page);
    const files = unzipSync(new Uint8Array((await saved(page, 'application/zip')).bytes));
    const { results } = await expected(link);
    assert.deepEqual(JSON.parse(strFromU8(files['answer.json'])).measures, results.roi.measures);
    const question = JSON.parse(strFromU8(files['question.json']));
    assert.equal(question.work.headcount, 60);
    assert.match(strFromU8(files['README.md']), /work\.headcount=60/);
    for (const name of [
      'LICENSE',
      'sources.json',
      'tables/months.csv',
      'charts/savings-leak.svg',
      'workbook.xlsx',
      'charts/savings-leak.png',
      'charts/savings-cash.csv',
    ])
      assert.ok(files[name]?.length, name);
    const asked = site.requests.slice(before).filter((path) => !path.startsWith('/assets/'));
    assert.deepEqual(asked, [], 'nothing but the explorer’s own scripts is asked for');
  },

  async 'the case is saved as a workbook with the formulas and the figures of the page'(page, site) {
    const link = '#/roi?v=1&work.headcount=60';
    await openCase(page, site, link);
    await page.until('what can be taken', () => document.querySelector('.take-away .btn') !== null);
    await keepSaved(page);
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.take-away .acts .btn')).click());
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const files = unzipSync(new Uint8Array((await saved(page, type)).bytes));
    const { results } = await expected(link);
    const measures = strFromU8(files['xl/worksheets/sheet4.xml']);
    assert.ok(measures.includes(`<f>SUMPRODUCT(net_cash_flow,factor_end)</f><v>${results.roi.measures.end.npv}</v>`));
    assert.deepEqual(site.violations, []);
  },

  async 'the view is cited with its address, and takes the reader to the same case'(page, site) {
    await openCase(page, site, '#/roi?v=1&work.headcount=60');
    await page.until('the citation', () => document.querySelector('.take-away .cites .as-apa pre') !== null);
    const apa = await page.eval(() => document.querySelector('.take-away .as-apa pre')?.textContent ?? '');
    assert.match(apa, /BPO Explorer/);
    assert.ok(apa.includes(`${site.origin}/#/roi?v=1&work.headcount=60`), apa);
  },

  async 'the market is taken along in the same way'(page, site) {
    await openCase(page, site, '#/market');
    await openMenu(page, '#bpo-rivals');
    await keepSaved(page);
    await page.click('#bpo-rivals .take button:nth-of-type(1)');
    assert.match(textOf(await saved(page, 'image/svg+xml')), /Grand View/);
    await saveAll(page);
    const files = unzipSync(new Uint8Array((await saved(page, 'application/zip')).bytes));
    assert.ok(files['tables/market-pooled_figures.csv']?.length);
  },

  async 'a simulation is taken along with its whole question'(page, site) {
    await openCase(page, site, '#/risk');
    await page.until('the end of the run', () => document.querySelector('#bpo-drivers') !== null);
    await keepSaved(page);
    await saveAll(page);
    const files = unzipSync(new Uint8Array((await saved(page, 'application/zip')).bytes));
    const { results } = await expected('#/risk');
    assert.deepEqual(JSON.parse(strFromU8(files['answer.json'])), results.risk);
    const question = JSON.parse(strFromU8(files['question.json']));
    assert.deepEqual([question.schema, question.case.schema], ['bpo-risk/1', 'bpo-roi/1']);
    for (const name of [
      'tables/inputs.csv',
      'tables/drivers_tornado.csv',
      'charts/risk-dots.svg',
      'charts/risk-dots.csv',
    ])
      assert.ok(files[name]?.length, name);
  },

  async 'where files are blocked, there is copying, showing and a page of its own, and it says so'(page, site) {
    await openCase(page, site, '#/roi');
    await page.eval(() => void Object.defineProperty(globalThis, 'origin', { value: 'null' }));
    await page.eval(() => document.querySelector('.depth label:last-child')?.dispatchEvent(new MouseEvent('click')));
    await page.fill('#bpo-in-work-headcount', '50');
    await page.until('words about it', () => document.querySelector('.take-away .why a') !== null);
    await openMenu(page, '#bpo-leak');
    await page.click('#bpo-leak .take button:nth-of-type(2)');
    await page.until('the picture in the page', () => {
      const picture = /** @type {HTMLImageElement | null} */ (document.querySelector('#bpo-leak img.taken'));
      return picture !== null && picture.naturalWidth > 0;
    });
    const address = await page.eval(() => document.querySelector('.take-away .why a')?.getAttribute('href'));
    assert.match(String(address), /#\/roi\?v=1&work\.headcount=50$/);
    assert.deepEqual(site.violations, []);
  },

  async 'on paper it is two to four pages with the link, the version and the fingerprint, no chart cut'(page, site) {
    for (const view of ['roi', 'market', 'risk']) {
      await openCase(page, site, `#/${view}`);
      await page.until('the memo', () => document.querySelector('.memo .address') !== null);
      const words = await page.eval(() => document.querySelector('.memo')?.textContent ?? '');
      assert.match(words, new RegExp(`#/${view}`));
      assert.match(words, /fingerprint of the data [0-9a-f]{12}/);
      assert.doesNotMatch(words, /NaN|undefined|null/);
      if (!page.pdf) continue;
      const pages = (
        Buffer.from(await page.pdf())
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g) ?? []
      ).length;
      assert.ok(pages >= 2 && pages <= 4, `${view}: ${pages} pages`);
    }
  },
});
