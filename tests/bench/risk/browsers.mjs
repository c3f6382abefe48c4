import { readFile } from 'node:fs/promises';
import { openChromium, openFirefox } from '../../browser/support/playwright.mjs';
import { poolPath, poolSite } from '../../browser/support/pool.mjs';
import { openSite } from '../../browser/support/site.mjs';
import { openWebKit } from '../../browser/support/webkit.mjs';

/**
 * Simulations of E1 and the page during one, in three browsers. Prints
 * `{ engine: { runs: { "months,trials,workers": { all, first } }, keys: [], idle: [], empty: [], stops: [], firsts: [] } }`,
 * milliseconds: keys during a run, with none under way, and on a page that has nothing but links.
 *
 *   node tests/bench/risk/browsers.mjs
 *
 * @import { Simulator } from '../../../web/src/engine/simulator.js'
 * @import { Engine, Page } from '../../browser/support/page.js'
 */

const kRounds = 3;
const kKeys = 60;
const kTimes = 9;

/** Between two changes, so that nothing of a run is left. ms */
const kRest = 500;

const e1 = JSON.parse(await readFile('tests/golden/risk/e1-ranges.json', 'utf8'));

/** @param {number} months @param {number} trials */
const question = (months, trials) => ({ ...e1, case: { ...e1.case, horizon_months: months }, trials });

/** Time until the first figures, and until all trials are counted in, with figures on the way at each doubling. @param {object} document @param {number} workers @param {number} rounds */
async function timeRuns(document, workers, rounds) {
  const page = /** @type {any} */ (globalThis);
  /** @type {Record<number, Simulator>} */
  const pools = page.pools ?? {};
  page.pools = pools;
  pools[workers] ??= page.simulator(workers);
  const times = { all: Number.POSITIVE_INFINITY, first: Number.POSITIVE_INFINITY };
  const run = async (/** @type {object} */ asked) => {
    const from = performance.now();
    let all = 0;
    let first = 0;
    const told = {
      figures: () => {
        first ||= performance.now() - from;
      },
      progress: (/** @type {{ trials: number, of: number }} */ { trials, of }) => {
        if (trials === of) all ||= performance.now() - from;
      },
    };
    await pools[workers].run(asked, told, { early: false });
    return { all, first };
  };
  await run({ ...document, trials: 8192 }); // workers start and compile
  for (let round = 0; round < rounds; round += 1) {
    const { all, first } = await run(document);
    times.all = Math.min(times.all, all);
    times.first = Math.min(times.first, first);
  }
  return times;
}

/** @param {Page} page @param {string} origin */
async function runs(page, origin) {
  await page.goto(`${origin}${poolPath}`);
  /** @type {Record<string, { all: number, first: number }>} */
  const found = {};
  for (const months of [36, 60]) {
    for (const trials of [100_000, 1_000_000]) {
      for (const workers of [1, 2]) {
        found[`${months},${trials},${workers}`] = await page.eval(timeRuns, question(months, trials), workers, kRounds);
      }
    }
  }
  return found;
}

/** From here on the page keeps how long it took to paint after each key: during a run, and with none under way. */
function watchKeys() {
  const [keys, idle] = /** @type {number[][]} */ ([[], []]);
  Object.assign(globalThis, { painted: { keys, idle } });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const kept = document.querySelector('.prog button.btn') ? keys : idle;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => kept.push(performance.now() - timeStamp);
      requestAnimationFrame(() => port2.postMessage(0));
    },
    true,
  );
}

/** How long from a change until the view's words or drawings are other ones. @param {string} hash @param {string} key  an Escape is the change, where there is one */
function timeChange(hash, key) {
  return new Promise((resolve) => {
    const from = performance.now();
    const seen = new MutationObserver(() => {
      if (key && !document.querySelector('.prog.done')) return;
      seen.disconnect();
      resolve(performance.now() - from);
    });
    const watched = /** @type {Element} */ (document.querySelector(key ? '#bpo-risk' : '#bpo-dots .draw'));
    seen.observe(watched, { subtree: true, childList: true, characterData: true, attributes: true });
    if (key) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    else location.assign(hash);
  });
}

/** @param {Page} page */
const ended = (page) => page.until('the run to end', () => document.querySelector('.prog.done') !== null);

/** @param {Page} page */
async function rested(page) {
  await ended(page);
  await page.eval((time) => new Promise((resolve) => setTimeout(() => resolve(true), time)), kRest);
}

/** @param {Page} page */
const running = (page) =>
  page.until('a run under way', () => /Simulating: \d/.test(document.querySelector('.prog')?.textContent ?? ''));

/** @param {Page} page */
const painted = (page) =>
  page.eval(() => /** @type {{ keys: number[], idle: number[] }} */ (/** @type {any} */ (globalThis).painted));

/** What a key costs here before there is any page to speak of. @param {Page} page */
async function emptyPage(page) {
  await page.goto('about:blank');
  await page.eval((links) => {
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'link' });
    for (let made = 0; made < links; made += 1) document.body.append(link.cloneNode(true), ' ');
  }, kKeys);
  await page.eval(watchKeys);
  for (let pressed = 0; pressed < kTimes * kKeys; pressed += 1) await page.press('Tab');
  return (await painted(page)).idle;
}

/** @param {Page} page @param {string} origin */
async function interaction(page, origin) {
  await page.goto(`${origin}/#/risk`);
  await rested(page);
  const firsts = [];
  for (let seed = 2; seed < 2 + kTimes; seed += 1) {
    firsts.push(await page.eval(timeChange, `#/risk?v=1&seed=${seed}`, ''));
    await rested(page);
  }
  await page.eval(watchKeys);
  for (let pressed = 0; pressed < kTimes * kKeys; pressed += 1) await page.press('Tab');
  const stops = [];
  for (let seed = 20; seed < 20 + kTimes; seed += 1) {
    await page.eval((hash) => location.assign(hash), `#/risk?v=1&trials=1000000&seed=${seed}`);
    await running(page);
    stops.push(await page.eval(timeChange, '', 'Escape'));
  }
  for (let seed = 40; seed < 40 + kTimes; seed += 1) {
    await page.eval((hash) => location.assign(hash), `#/risk?v=1&trials=1000000&seed=${seed}`);
    await running(page);
    for (let pressed = 0; pressed < kKeys; pressed += 1) {
      await page.press('Tab');
      if (await page.eval(() => document.querySelector('.prog.done') !== null)) break;
    }
    await ended(page);
  }
  return { firsts, stops, ...(await painted(page)), empty: await emptyPage(page) };
}

/**
 * What is measured on a site in a browser of its own, so that nothing of another measurement is left in it.
 * @template T
 * @param {() => Promise<Engine>} launch
 * @param {Parameters<typeof openSite>[0]} shown
 * @param {(page: Page, origin: string) => Promise<T>} measure
 */
async function measured(launch, shown, measure) {
  const engine = await launch();
  const site = await openSite(shown);
  try {
    return /** @type {const} */ ([engine.name, await measure(await engine.open(), site.origin)]);
  } finally {
    await engine.close();
    site.close();
  }
}

/** @type {Record<string, object>} */
const found = {};
for (const launch of [openChromium, openFirefox, openWebKit]) {
  const [name, times] = await measured(launch, await poolSite(), runs);
  const [, felt] = await measured(launch, undefined, interaction);
  found[name] = { runs: times, ...felt };
}
console.log(JSON.stringify(found));
