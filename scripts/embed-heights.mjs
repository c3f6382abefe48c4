// Measures how high the answer of each preset stands in a frame, in three browsers, and prints what web/src/embeds/heights.js
// holds: scripts/start --build-only, then node scripts/embed-heights.mjs

import { frameSite, heightAt, openFrame, showPreset } from '../tests/browser/support/frames.mjs';
import { openChromium, openFirefox } from '../tests/browser/support/playwright.mjs';
import { openSite } from '../tests/browser/support/site.mjs';
import { openWebKit } from '../tests/browser/support/webkit.mjs';
import { presets } from '../web/src/embeds/presets.js';
import { kWidths } from '../web/src/embeds/snippet.js';

/** @import { PresetName } from '../web/src/embeds/presets.js' */

/** Two more lines of the headline, and no number that pretends to be exact. */
const kRoom = 68;
const kStep = 10;

const names = /** @type {PresetName[]} */ (Object.keys(presets));
const most = Object.fromEntries(names.map((name) => [name, Object.fromEntries(kWidths.map((width) => [width, 0]))]));

for (const open of [openChromium, openFirefox, openWebKit]) {
  const site = await openSite(frameSite);
  const engine = await open();
  const page = await engine.open();
  await openFrame(page, site);
  for (const name of names) {
    await showPreset(page, name);
    for (const width of kWidths) most[name][width] = Math.max(most[name][width], await heightAt(page, width));
  }
  console.error(engine.name, JSON.stringify(most));
  await engine.close();
  site.close();
}

for (const heights of Object.values(most))
  for (const width of kWidths) heights[width] = Math.ceil((heights[width] + kRoom) / kStep) * kStep;
console.log(JSON.stringify(most, null, 2));
