import assert from 'node:assert/strict';
import { defaults } from '../../web/src/state/defaults.js';
import { writeLink } from '../../web/src/state/link.js';
import { examples } from '../../web/src/views/roi/below/examples.js';
import { expected } from './support/core.mjs';
import { bringUpBelow, control, headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const heads = control('work.headcount');

/** Opens a panel by its number and waits for its answer. @param {Page} page @param {number} number */
async function openPanel(page, number) {
  await bringUpBelow(page);
  await page.eval((at) => {
    const panel = /** @type {HTMLDetailsElement} */ (document.querySelectorAll('.panels .panel')[at]);
    panel.open = true;
    panel.scrollIntoView();
  }, number);
  await panelSays(page, number, '\\d');
}

/** Waits until a panel is settled and says something. @param {Page} page @param {number} number @param {string} pattern */
const panelSays = (page, number, pattern) =>
  page.until(
    `panel ${number} to say ${pattern}`,
    (at, source) => {
      const answer = document.querySelectorAll('.panels .panel > .in')[at]?.querySelector('[aria-busy=false]');
      return new RegExp(source).test(answer?.textContent ?? '');
    },
    number,
    pattern,
  );

/** @param {Page} page @param {string} selector */
const textOf = (page, selector) =>
  page.eval((at) => document.querySelector(at)?.textContent?.replace(/\s+/g, ' ').trim() ?? '', selector);

/** What stands in a bad blank, and whether the answer beside it stayed. @param {Page} page @param {string} blank @param {string} answer @param {string} bad */
async function refuses(page, blank, answer, bad) {
  const before = await textOf(page, answer);
  assert.match(before, /\d/);
  await page.fill(blank, bad);
  await page.until(
    `a refusal of ${bad}`,
    (at) => document.querySelector(at)?.getAttribute('aria-invalid') === 'true',
    blank,
  );
  const { reason } = await page.eval((at) => {
    const input = document.querySelector(at);
    return { reason: document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent ?? '' };
  }, blank);
  assert.match(reason, /not a number|out of range/);
  assert.equal(await textOf(page, answer), before, 'the last good answer stays');
}

spec('Savings', {
  async 'goal seek finds the rate, proves that none does, and refuses what is no target'(page, site) {
    await openCase(page, site);
    await openPanel(page, 0);
    assert.match(
      await textOf(page, '.found'),
      /Rate at \$[\d,]+ an agent-month brings the saving in today’s money to \$0/,
    );
    await refuses(page, '#bpo-in-analysis-goal-target', '.found', 'plenty');
    await page.fill('#bpo-in-analysis-goal-target', '900000000');
    await panelSays(page, 0, 'No value of Rate[^]*tried at \\d+ values');
  },

  async 'flip points are the nearest first, and a refused case leaves them standing'(page, site) {
    await openCase(page, site);
    await openPanel(page, 1);
    const rows = () =>
      page.eval(() =>
        [...document.querySelectorAll('.panels .panel:nth-child(2) tbody th')].map((row) => row.textContent),
      );
    const before = await rows();
    assert.ok(before.length > 3);
    await page.fill(heads, '-5');
    await page.until('the refusal', (at) => document.querySelector(at)?.getAttribute('aria-invalid') === 'true', heads);
    assert.deepEqual(await rows(), before);
    await page.fill(heads, '8');
    await page.until(
      'other rows',
      (texts) =>
        document.querySelectorAll('.panels .panel:nth-child(2) [aria-busy=false] tbody th').length > 0 &&
        JSON.stringify(
          [...document.querySelectorAll('.panels .panel:nth-child(2) tbody th')].map((row) => row.textContent),
        ) !== texts,
      JSON.stringify(before),
    );
  },

  async 'the grid is read along both inputs, and one input twice is refused in words'(page, site) {
    await openCase(page, site);
    await openPanel(page, 2);
    const title = await textOf(page, '#bpo-grid h3');
    assert.match(title, /zero/);
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.heat-sliders input')).focus());
    const before = await textOf(page, '#bpo-grid .draw');
    await page.press('ArrowRight');
    await page.until(
      'another reading',
      (text) => document.querySelector('#bpo-grid .draw')?.textContent?.replace(/\s+/g, ' ').trim() !== text,
      before,
    );
    await page.choose('#bpo-grid-y', 'option.locations[0].rate');
    await panelSays(page, 2, 'Choose two different inputs');
    assert.equal(await textOf(page, '#bpo-grid h3'), title);
  },

  async 'six scenarios, and a bridge between two that adds up'(page, site) {
    await openCase(page, site);
    await bringUpBelow(page);
    await page.until('the scenarios', () => document.querySelectorAll('#bpo-scenarios tbody td.n').length > 6);
    assert.equal(await page.eval(() => document.querySelectorAll('#bpo-scenarios .scen tbody tr').length), 6);
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('.bridge-of-two > summary')).click());
    await page.choose('#bpo-between-to', '5');
    await page.until('the bridge', () =>
      /brochure/i.test(document.querySelector('.bridge-of-two tbody tr:last-child')?.textContent ?? ''),
    );
    const amounts = await page.eval(() =>
      [...document.querySelectorAll('.bridge-of-two tbody tr > :last-child')].map((cell) =>
        Number((cell.textContent ?? '').replace('−', '-').replace(/[$,]/g, '')),
      ),
    );
    const end = /** @type {number} */ (amounts.pop());
    const sum = amounts.reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(sum - end) <= amounts.length, `${sum} and ${end} differ by more than rounding`);
  },

  async 'a sourcing model is taken over as the case'(page, site) {
    await openCase(page, site);
    await bringUpBelow(page);
    await page.until('the scenarios', () => document.querySelectorAll('#bpo-scenarios tbody td.n').length > 6);
    await page.until('the models', () => document.querySelectorAll('#bpo-models tbody tr').length >= 4);
    const before = await textOf(page, headline);
    await page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#bpo-models tbody button')).click());
    await page.until(
      'another answer',
      (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() !== text,
      before,
    );
    assert.match(await page.eval(() => location.hash), /sourcing_model=/);
  },

  async 'staffing follows its own inputs and refuses what cannot be'(page, site) {
    await openCase(page, site);
    await openPanel(page, 3);
    const volume = '#bpo-in-analysis-staff-work-volume';
    await refuses(page, volume, '.panel .say', '-5');
    await page.fill(volume, '50000');
    await panelSays(page, 3, '50,000 contacts a month');
    await page.choose('#bpo-channel', 'email');
    await panelSays(page, 3, 'backlog');
  },

  async 'teams turn out less where rework grows, and the panel says so'(page, site) {
    await openCase(page, site);
    await openPanel(page, 4);
    const rework = '#bpo-in-analysis-teams-provider-rework';
    await refuses(page, rework, '.panel:last-child .say', 'a lot');
    await page.fill(rework, '80');
    await panelSays(page, 4, 'turns out .* less, not more');
  },

  async 'a slider moved by keys ends at the answer of its link'(page, site) {
    await openCase(page, site);
    await page.until('the curves', () => document.querySelectorAll('.curve').length > 2);
    await page.eval(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('.curve input')].at(-1))?.focus());
    for (let moves = 0; moves < 8; moves += 1) await page.press('ArrowRight');
    const link = await page.eval(() => location.hash);
    assert.notEqual(link, '');
    await page.until(
      'the answer of the link',
      (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
      (await expected(link)).headline,
    );
  },

  async 'a hundred steps are taken back and done again; all is put back'(page, site) {
    await openCase(page, site);
    const first = await textOf(page, headline);
    await page.eval((at) => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector(at));
      for (let heads = 101; heads <= 200; heads += 1) {
        input.value = String(heads);
        input.dispatchEvent(new Event('change'));
      }
    }, heads);
    const says = (/** @type {string} */ what) =>
      page.until(`“${what}”`, (text) => document.querySelector('h1.headline')?.textContent?.includes(text), what);
    await says('200 support agents');
    const press = (/** @type {string} */ word, /** @type {number} */ times) =>
      page.eval(
        async (name, count) => {
          for (let step = 0; step < count; step += 1) {
            const button = [...document.querySelectorAll('.rail-foot button')].find(
              (each) => each.textContent === name,
            );
            /** @type {HTMLElement | undefined} */ (button)?.click();
          }
        },
        word,
        times,
      );
    await press('Undo', 100);
    await page.until(
      'the first answer',
      (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
      first,
    );
    await press('Redo', 100);
    await says('200 support agents');
    await press('Put all back', 1);
    await page.until(
      'the default',
      (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
      first,
    );
  },

  async 'each example ends in its verdict, in words'(page, site) {
    await openCase(page, site);
    await page.until('the examples', () => document.querySelectorAll('.examples a').length === 3);
    const links = await page.eval(() =>
      [...document.querySelectorAll('.examples a')].map((each) => each.getAttribute('href')),
    );
    assert.deepEqual(
      links,
      Object.values(examples).map((roi) => writeLink('roi', { ...defaults, roi }, defaults)),
    );
    for (const [at, verdict] of ['Outsource', 'Move a part of it', 'Keep it in-house'].entries()) {
      await page.eval(
        (index) => /** @type {HTMLElement} */ (document.querySelectorAll('.examples a')[index]).click(),
        at,
      );
      const words = (await expected(String(links[at]))).headline;
      await page.until(
        words,
        (said) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === said,
        words,
      );
      await page.until(verdict, (said) => document.querySelector('.verdict h2')?.textContent === said, verdict);
    }
  },
});
