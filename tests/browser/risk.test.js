import assert from 'node:assert/strict';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { expected, plain } from './support/core.mjs';
import { headline } from './support/parts.mjs';
import { walk } from './support/provenance.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const records = [...readTables()].flatMap(([table, { rows }]) => rows.map(({ id }) => `${table}/${id}`));

const kMany = 'Simulate 1,000,000';

/** Clicks a button by its words. @param {Page} page @param {string} words */
const press = (page, words) =>
  page.eval((text) => {
    const all = [...document.querySelectorAll('button')];
    /** @type {HTMLElement} */ (all.find((button) => button.textContent?.trim() === text)).click();
  }, words);

/** The answer is whole: simulated to its end, with what drives it. @param {Page} page */
const whole = (page) =>
  page.until(
    'the run to end',
    () => document.querySelector('.prog.done') !== null && !document.querySelector('[aria-busy="true"]'),
  );

/** Waits until the page says what the core answers to a link. @param {Page} page @param {string} link */
async function says(page, link) {
  const { headline: sentence, results } = await expected(link);
  await page.until(
    `the sentence “${sentence}”`,
    (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
    sentence,
  );
  return results.risk;
}

/** Opens Risk from another view, with the page's way to workers and processors changed before. @param {Page} page @param {import('./support/site.mjs').Site} site @param {() => void} change @param {string} [link] */
async function openChanged(page, site, change, link = '#/risk') {
  await openCase(page, site, '#/data');
  await page.eval(change);
  await page.eval((hash) => location.assign(hash), link);
  await page.until('the view', () => document.querySelector('#bpo-risk') !== null);
}

/** The view but for what comes in its own time: source cards, what is taken along, links to the guide. */
function withoutLatecomers() {
  const view = /** @type {Element} */ (document.querySelector('#bpo-risk')?.cloneNode(true));
  for (const part of view.querySelectorAll('.cite, .take-away, .memo')) part.remove();
  for (const link of view.querySelectorAll('a.term')) link.replaceWith(...link.childNodes);
  return view.innerHTML.replace(/<!--.*?-->/g, '');
}

spec('Risk', {
  async 'every figure is of the whole run, and the sentence counts as its sample does'(page, site) {
    await openCase(page, site, '#/risk');
    const { payback, trials } = await says(page, '#/risk');
    await whole(page);
    const { count, of, out_of_twenty: twenty } = payback.within_term;
    assert.equal(of, trials);
    assert.equal(twenty, Math.round((20 * count) / of));
    assert.ok(plain(await page.text(headline)).includes(`in ${twenty} of 20 simulated futures`));
  },

  async 'one worker and two come to the same figures, to the last digit'(page, site) {
    /** @type {string[]} */
    const texts = [];
    for (const change of [
      () => void Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 }),
      () => void Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 }),
    ]) {
      await openChanged(page, site, change);
      await whole(page);
      await page.until('the parts below', () => !document.querySelector('.later'));
      texts.push(await page.eval(withoutLatecomers));
    }
    assert.ok(texts[0].length > 10_000);
    assert.equal(texts[1], texts[0]);
  },

  async 'a long run says how far it is, and Escape stops it'(page, site) {
    await openCase(page, site, '#/risk');
    await whole(page);
    await press(page, kMany);
    await page.until('the progress', () => /Simulating: \d/.test(document.querySelector('.prog')?.textContent ?? ''));
    await page.press('Escape');
    await page.until('the run to stop', () => /Stopped after/.test(document.querySelector('.prog')?.textContent ?? ''));
    const text = plain(await page.text('.prog'));
    const [, done, all] = /Stopped after ([\d,]+) of ([\d,]+) futures/.exec(text) ?? [];
    assert.ok(Number(done.replace(/,/g, '')) < Number(all.replace(/,/g, '')), text);
  },

  async 'the newest question wins'(page, site) {
    await openCase(page, site, '#/risk');
    await whole(page);
    const before = await page.text(headline);
    await press(page, kMany);
    await page.until('the progress', () => document.querySelector('.prog button.btn') !== null);
    await page.eval(() => history.back());
    await whole(page);
    assert.match(await page.text('.prog'), /^106,496 futures/);
    assert.equal(await page.text(headline), before);
  },

  async 'a worker that is killed is replaced, and the run goes on'(page, site) {
    const link = '#/risk?v=1&trials=300000';
    await openChanged(
      page,
      site,
      () => {
        const started = /** @type {Worker[]} */ ([]);
        Object.assign(window, { started });
        window.Worker = class extends Worker {
          /** @param {string | URL} url */
          constructor(url) {
            super(url);
            started.push(this);
          }
        };
      },
      link,
    );
    await page.until('the run to be under way', () =>
      /Simulating: \d/.test(document.querySelector('.prog')?.textContent ?? ''),
    );
    const count = await page.eval(() => {
      const { started } = /** @type {{ started: Worker[] }} */ (/** @type {any} */ (window));
      started[0].terminate();
      return started.length;
    });
    await whole(page);
    await says(page, link);
    const now = await page.eval(() => /** @type {any} */ (window).started.length);
    assert.ok(now > count, `${now} workers were started, ${count} before`);
  },

  async 'a bad range is refused in words at its blanks, and the last answer stays'(page, site) {
    await openCase(page, site, '#/risk');
    await whole(page);
    const before = await page.text(headline);
    const id = await page.eval(() => document.querySelector('.trio input')?.id ?? '');
    const usual = await page.eval((at) => /** @type {HTMLInputElement} */ (document.getElementById(at)).value, id);
    for (const bad of ['9,000,000', 'many', '-1']) {
      await page.fill(`#${id}`, bad);
      await page.until(
        `a refusal of ${bad}`,
        (at) => document.getElementById(at)?.getAttribute('aria-invalid') === 'true',
        id,
      );
      const reason = await page.eval((at) => {
        const described = document.getElementById(at)?.getAttribute('aria-describedby') ?? '';
        return document.getElementById(described)?.textContent ?? '';
      }, id);
      assert.match(reason, /^The [\w ]+ (must|is) .+\./, bad);
      assert.equal(await page.text(headline), before);
    }
    await page.fill(`#${id}`, usual);
    await page.until(
      'the range to be fine again',
      (at) => !document.getElementById(at)?.hasAttribute('aria-invalid'),
      id,
    );
  },

  async 'a range is the reader’s, in the link, and is put back'(page, site) {
    await openCase(page, site, '#/risk');
    await whole(page);
    const id = await page.eval(() => document.querySelector('.trio .third:last-child input')?.id ?? '');
    await page.fill(`#${id}`, '60,000');
    await page.until('the link', () => /ranges\[0\]\.high=60000/.test(location.hash));
    await says(page, await page.eval(() => location.hash));
    await press(page, 'Put back');
    await page.until('the link', () => location.hash === '#/risk');
    await says(page, '#/risk');
  },

  async 'impossible questions are refused and lose nothing'(page, site) {
    for (const [link, reason] of /** @type {const} */ ([
      ['trials=1000000000', /1,?000,?000/],
      ['ranges[0].input=inhouse.salary&ranges[0].low=50000&ranges[0].high=40000', /high end/],
      ['overrun_probability=1.2', /0 to 1/],
      ['roi.work.headcount=-5', /above 0/],
    ])) {
      await openCase(page, site, `#/risk?v=1&${link}`);
      await page.until('the reason', () => document.querySelector('.warn') !== null);
      assert.match(await page.text('body'), reason, link);
      assert.match(await page.text(headline), /simulated futures/, link);
    }
  },

  async 'every trial as CSV reproduces the sentence'(page, site) {
    await openCase(page, site, '#/risk');
    const { payback, horizon_months: months, npv } = await says(page, '#/risk');
    await whole(page);
    await page.eval(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (/** @type {any} */ blob) => {
        if (blob.type === 'text/csv') Object.assign(window, { saved: blob.text() });
        return make(blob);
      };
    });
    await page.until('the way to the trials', () =>
      [...document.querySelectorAll('button')].some((b) => /as CSV/.test(b.textContent ?? '')),
    );
    await press(page, 'Every future as CSV');
    await page.until('the file', () => 'saved' in window);
    const counted = await page.eval(async (term) => {
      const [head, ...lines] = (await /** @type {any} */ (window).saved).trim().split('\n');
      const at = head.split(',').indexOf('payback_months');
      const net = head.split(',').indexOf('npv');
      const rows = lines.map((/** @type {string} */ line) => line.split(','));
      return {
        trials: rows.length,
        back: rows.filter((/** @type {string[]} */ row) => row[at] !== '' && Number(row[at]) <= term).length,
        mean:
          rows.reduce((/** @type {number} */ sum, /** @type {string[]} */ row) => sum + Number(row[net]), 0) /
          rows.length,
      };
    }, months);
    assert.equal(counted.trials, payback.within_term.of);
    assert.equal(counted.back, payback.within_term.count);
    assert.ok(Math.abs(counted.mean / npv.mean - 1) < 1e-9, `${counted.mean} is ${npv.mean}`);
  },

  async 'every figure leads to a formula or a record'(page, site) {
    await openCase(page, site, '#/risk');
    await whole(page);
    await page.eval(() => scrollTo(0, document.body.scrollHeight));
    await page.until('the parts below', () => !document.querySelector('.later'));
    await page.until('the turning points', () => document.querySelector('#bpo-flips') !== null);
    const { figures, marks, unresolved } = await walk(page, '#bpo-risk', records);
    assert.ok(figures > 100 && marks > 60, `only ${figures} figures and ${marks} marks were found`);
    assert.deepEqual(unresolved, []);
  },
});
