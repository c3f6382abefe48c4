import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hostPolicy } from '../../scripts/web/policy.mjs';
import { presets } from '../../web/src/embeds/presets.js';
import { elementSnippet, fittedSnippet, heightFor, kWidths } from '../../web/src/embeds/snippet.js';
import { titles } from '../../web/src/i18n/en/embed.js';
import { frameSite, heightAt, openFrame, showCase, showPreset } from './support/frames.mjs';
import { elementShows } from './support/parts.mjs';
import { openSite } from './support/site.mjs';
import { spec } from './support/spec.mjs';

/**
 * Host pages × the forms of an embed, all of them on each page: the element, the frame with its script, the frame alone.
 * @import { PresetName } from '../../web/src/embeds/presets.js'
 * @import { Page } from './support/page.js'
 * @import { Site } from './support/site.mjs'
 * @typedef {{ page: string, csp?: (explorer: string) => string, scheme?: 'light' | 'dark', ground: 'light' | 'dark', offOrigin?: boolean }} Host
 */

/** A host without a policy of its own. */
const free = () => "script-src * 'unsafe-inline' 'wasm-unsafe-eval' blob:";
const strict = (/** @type {string} */ explorer) =>
  `${hostPolicy(explorer)}; require-trusted-types-for 'script'; trusted-types bpo-worker lit-html`;

/** @type {Record<string, Host>} */
const hosts = {
  'a page of another origin': { page: 'plain', ground: 'light' },
  'a strict policy with Trusted Types': { page: 'plain', csp: strict, ground: 'light' },
  'a sandbox without an origin, storage blocked': {
    page: 'plain',
    csp: () => 'sandbox allow-scripts',
    ground: 'light',
    offOrigin: true,
  },
  'addresses that start elsewhere': { page: 'base', ground: 'light' },
  'a dark page': { page: 'dark', ground: 'dark' },
  'a dark page with light embeds': { page: 'dark', scheme: 'light', ground: 'light' },
  'a light page with dark embeds': { page: 'plain', scheme: 'dark', ground: 'dark' },
  'the manner of Bootstrap': { page: 'bootstrap', ground: 'light' },
  'a reset in the manner of Tailwind': { page: 'tailwind', ground: 'light' },
  'a theme in the manner of WordPress': { page: 'wordpress', ground: 'light' },
  'a page that spoils everything': { page: 'hostile', ground: 'light' },
};

const kPreset = /** @type {const} */ ('market');
/** Width of the column of each frame, px. */
const kColumn = 480;

/** What a host pastes: the frame with its script, in sight at once, and the element. @param {string} explorer @param {Host} host */
function forms(explorer, { scheme }) {
  const wish = { site: `${explorer}/`, preset: kPreset, title: titles[kPreset], scheme };
  const frame = fittedSnippet(wish).replace('width="100%"', `width="${kColumn}" align="left"`);
  return `${frame.replace(' loading="lazy"', '')}${elementSnippet(wish)}`;
}

/** Heights, px, that a frame with its answer tells; before and without one it is lower. */
const between = /** @type {[number, number]} */ ([heightFor(kPreset, kColumn) - 250, heightFor(kPreset, kColumn)]);

/** Runs in the page: notes the height that the frame told last. */
function listen() {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
  addEventListener('message', ({ data, source }) => {
    if (source === frame.contentWindow && data.type === 'bpo-explorer:height') frame.dataset.told = data.height;
  });
}

/**
 * Runs in the page: has the frame told such a height, is it as high, and would it have no scrollbar without its script?
 * @param {number} least
 * @param {number} most
 */
function fits(least, most) {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
  frame.contentWindow?.postMessage({ type: 'bpo-explorer:ask', version: 1 }, '*');
  const told = Number(frame.dataset.told ?? 0);
  if (told < least || told > most || Math.abs(frame.clientHeight - told) >= 1) return false;
  frame.removeAttribute('style');
  return frame.clientHeight >= told;
}

/** @param {Host} host @param {(page: Site, explorer: Site) => Promise<void>} run */
async function onHost(host, run) {
  const explorer = await openSite();
  const html = readFileSync(new URL(`hosts/${host.page}.html`, import.meta.url), 'utf8');
  const site = await openSite({
    csp: (host.csp ?? free)(explorer.origin),
    pages: { '/host': html.replace('<!--forms-->', forms(explorer.origin, host)) },
  });
  try {
    await run(site, explorer);
  } finally {
    site.close();
    explorer.close();
  }
}

/** What the host has before and after, besides the embeds. @param {Page} page */
const hostState = (page) =>
  page.eval(() => {
    const probe = getComputedStyle(/** @type {Element} */ (document.getElementById('probe')));
    return {
      globals: Object.keys(window).sort(),
      look: [probe.color, probe.fontSize, probe.fontFamily, probe.letterSpacing, probe.textAlign, probe.marginBottom],
      title: document.title,
      address: location.href,
      steps: history.length,
    };
  });

/** The look of the element: of its own, whatever the host's. @param {Page} page */
const elementLook = (page) =>
  page.eval(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('bpo-explorer')?.shadowRoot);
    const of = (/** @type {string} */ selector) =>
      getComputedStyle(/** @type {Element} */ (root.querySelector(selector)));
    const [headline, field, chart] = [of('h1.headline'), of('select'), of('.chart')];
    const light = (/** @type {string} */ colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    return {
      ink: light(headline.color) < 0.5 ? 'on light' : 'on dark',
      text: [headline.fontStyle, headline.textTransform, headline.textAlign, headline.textIndent, headline.whiteSpace],
      shadow: headline.textShadow,
      spread: Number.parseFloat(headline.letterSpacing) || 0,
      size: headline.fontSize,
      border: field.borderTopWidth,
      display: [field.display, chart.display],
      box: root.querySelector('.chart')?.getBoundingClientRect().width ?? 0,
    };
  });

const kHosts = Object.entries(hosts).map(
  ([name, host]) =>
    /** @type {const} */ ([
      `stand on ${name}`,
      async (/** @type {Page} */ page) => {
        await onHost(host, async (site, explorer) => {
          await page.goto(`${site.origin}/host`);
          const before = await hostState(page);
          await page.eval(listen);
          await elementShows(page, 'bpo-explorer', '#/market');
          const look = await elementLook(page);
          assert.equal(look.ink, `on ${host.ground}`);
          assert.deepEqual(look.text, ['normal', 'none', 'start', '0px', 'normal']);
          assert.deepEqual([look.shadow, look.border, look.size], ['none', '0px', '28px']);
          assert.ok(Math.abs(look.spread) < 1 && look.box > 400, JSON.stringify(look));
          assert.ok(!look.display.includes('none'));

          await page.until('the frame to be as high as its answer, with its script and without', fits, ...between);
          assert.deepEqual(await hostState(page), before);
          if (!host.offOrigin)
            assert.equal(
              await page.eval(() => localStorage.length + sessionStorage.length + document.cookie.length),
              0,
            );
          assert.deepEqual([...site.violations, ...explorer.violations], []);
        });
      },
    ]),
);

spec('Embeds', Object.fromEntries(kHosts));

spec(
  'The frame alone',
  {
    async 'has no scrollbar in the heights that are published'(page, site) {
      await openFrame(page, site);
      for (const name of /** @type {PresetName[]} */ (Object.keys(presets))) {
        await showPreset(page, name);
        for (const width of kWidths) {
          const height = await heightAt(page, width);
          const room = heightFor(name, width) - height;
          assert.ok(
            room >= 0 && height > 1000,
            `${name} is ${height} px high at ${width}, published ${heightFor(name, width)}`,
          );
        }
      }
    },

    async 'asks for nothing once it has its answer'(page, site) {
      await openFrame(page, site);
      await showPreset(page, 'savings');
      const asked = site.requests.length;
      await showCase(page, '#/roi?v=1&work.headcount=70');
      await showCase(page, '#/roi?v=1&work.headcount=80');
      assert.deepEqual(site.requests.slice(asked), []);
    },
  },
  frameSite,
);
