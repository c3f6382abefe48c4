import { chromium } from 'playwright-core';
import { openSite } from '../browser/support/site.mjs';

/**
 * What a repaint costs the page's main thread while a slider of the Savings view is dragged: script, style, layout and
 * paint of each frame that draws, with four charts on the screen. By the clock, and by the thread's own time, which leaves out
 * what other programs took of the processor. Prints a list: `[{ name, slower, charts, frames, p50, p95, most, own50, own95 }]`.
 *
 *   node tests/bench/drag-bench.mjs
 */

const kMoves = 240;
/** Drags of which the middle one counts. */
const kTimes = 3;
const kEveryMs = 16;
const kFlags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Times each frame: from its first callback until the page gets its next turn after painting. */
function timeFrames() {
  const frames = /** @type {number[]} */ ([]);
  Object.assign(window, { frames });
  const ask = window.requestAnimationFrame.bind(window);
  const { port1, port2 } = new MessageChannel();
  let began = 0;
  port1.onmessage = () => {
    frames.push(performance.now() - began);
    began = 0;
  };
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      if (!began) {
        began = performance.now();
        port2.postMessage(0);
      }
      callback(time);
    });
}

/**
 * Milliseconds of the thread's own time in each task that drew a frame.
 * @param {any[]} events  of a trace
 */
function ownTimes(events) {
  const frames = events.filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X');
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const drew = tasks.filter((task) =>
    frames.some(
      ({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + task.dur,
    ),
  );
  return drew.map(({ tdur }) => (tdur ?? 0) / 1000);
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** @param {import('playwright-core').Page} page @param {string} origin @param {number} slower */
async function drag(page, origin, slower) {
  await page.goto(`${origin}/#/roi`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes');
  const slider = page.locator('.curve input').last();
  await slider.waitFor();
  const show = () => slider.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await page.waitForFunction(() => document.querySelector('.take-away'));
  await show();
  await page.waitForLoadState('networkidle'); // what comes into sight is loaded, and moves the slider
  await show();
  const charts = await page.evaluate(
    () =>
      [...document.querySelectorAll('.curve svg, figure svg[role=img]')].filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length,
  );
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await slider.boundingBox());
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(() => /** @type {any} */ (window).frames.splice(0));
  for (let move = 0; move < kMoves; move += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.4 * Math.sin(move / 12)), y);
    await page.waitForTimeout(kEveryMs);
  }
  const frames = /** @type {number[]} */ (await page.evaluate(() => /** @type {any} */ (window).frames));
  if (!frames.length) throw new Error('the slider was not under the mouse');
  const own = ownTimes(JSON.parse(String(await browser.stopTracing())).traceEvents);
  await page.mouse.up();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return {
    name: `drag a slider${slower > 1 ? `, ${slower} times slower processor` : ''}`,
    slower,
    charts,
    frames: frames.length,
    p50: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    most: Math.max(...frames),
    own50: quantile(own, 0.5),
    own95: quantile(own, 0.95),
  };
}

const site = await openSite();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: kFlags });
const found = [];
try {
  for (const slower of [1, 4]) {
    const drags = [];
    for (let time = 0; time < kTimes; time += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
      await page.addInitScript(timeFrames);
      drags.push(await drag(page, site.origin, slower));
      await page.close();
    }
    found.push(drags.sort((a, b) => a.own95 - b.own95)[(kTimes - 1) / 2]);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(JSON.stringify(found));
