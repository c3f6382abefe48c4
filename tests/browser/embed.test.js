import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hostPolicy } from '../../scripts/web/policy.mjs';
import { expected } from './support/core.mjs';
import { elementShows } from './support/parts.mjs';
import { keepSaved, saved, textOf } from './support/saved.mjs';
import { openSite } from './support/site.mjs';
import { spec } from './support/spec.mjs';

/**
 * @import { Page } from './support/page.js'
 * @import { Site } from './support/site.mjs'
 */

const demo = readFileSync(new URL('../../web/demo/index.html', import.meta.url), 'utf8');

/** The demo article on one origin, the explorer on another. @param {Page} page @param {(host: Site, explorer: Site) => Promise<void>} run */
async function onForeignPage(page, run) {
  const explorer = await openSite();
  const article = demo.replaceAll('"../', `"${explorer.origin}/`);
  const host = await openSite({ csp: hostPolicy(explorer.origin), pages: { '/demo/': article } });
  try {
    await page.goto(`${host.origin}/demo/`);
    await run(host, explorer);
  } finally {
    host.close();
    explorer.close();
  }
}

spec('The element on a foreign page of another origin', {
  async 'stands there twice, each with its own case'(page) {
    await onForeignPage(page, async (host, explorer) => {
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=60');
      await elementShows(page, '#market', '#/market');
      assert.ok(
        explorer.requests.some((path) => path.endsWith('.wasm')),
        'the module comes from the explorer’s origin',
      );
      assert.deepEqual([...host.violations, ...explorer.violations], []);
    });
  },

  async 'follows its attributes and tells the host'(page) {
    await onForeignPage(page, async () => {
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=60');
      await page.eval(() => document.getElementById('savings')?.setAttribute('work.headcount', '80'));
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=80');
      const { results } = await expected('#/roi?v=1&work.headcount=80');
      const figure = String(Math.round(results.roi.measures.end.npv));
      await page.until(
        'the host to hear the answer',
        (text) => document.getElementById('heard')?.textContent?.includes(text),
        figure,
      );
    });
  },

  async 'gives its chart to its reader'(page) {
    await onForeignPage(page, async () => {
      await elementShows(page, '#market', '#/market');
      await keepSaved(page);
      await page.until('the chart to be saved', () => {
        const menu = document.getElementById('market')?.shadowRoot?.querySelector('.take');
        menu?.querySelector('button')?.click();
        return /** @type {any} */ (globalThis).kept.length > 0;
      });
      assert.match(textOf(await saved(page, 'image/svg+xml')), /Grand View/);
    });
  },

  async 'leads back from where a link in it led'(page) {
    await onForeignPage(page, async () => {
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=60');
      const headline = (/** @type {string} */ wanted) =>
        page.until(
          `the element to show ${wanted}`,
          (text) =>
            document.getElementById('savings')?.shadowRoot?.querySelector('h1')?.textContent?.includes(text) === true,
          wanted,
        );
      const click = (/** @type {string} */ selector) =>
        page.eval((at) => {
          const found = document.getElementById('savings')?.shadowRoot?.querySelector(at);
          /** @type {HTMLElement} */ (found).click();
        }, selector);
      await click('a[href="#/guide/rate-card"]');
      await headline('Rate card');
      await click('[part=notes] button');
      await headline('Moving');
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=60');
    });
  },

  async 'is changed by its reader without touching the host'(page) {
    await onForeignPage(page, async () => {
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=60');
      const before = await page.eval(() => ({
        globals: Object.keys(window).length,
        address: location.href,
        steps: history.length,
        title: document.title,
      }));
      const id = await page.eval(
        () => document.getElementById('savings')?.shadowRoot?.querySelector('input[id$="-work-headcount"]')?.id ?? '',
      );
      await page.fill(`#savings >> #${id}`, '90');
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=90');
      assert.deepEqual(
        await page.eval(() => ({
          globals: Object.keys(window).length,
          address: location.href,
          steps: history.length,
          title: document.title,
        })),
        before,
      );
      assert.equal(await page.eval(() => localStorage.length + document.cookie.length), 0);
    });
  },

  async 'keeps the host’s styles out and takes its colours'(page) {
    await onForeignPage(page, async () => {
      await elementShows(page, '#savings', '#/roi?v=1&work.headcount=60');
      const look = await page.eval(() => {
        const root = /** @type {ShadowRoot} */ (document.getElementById('savings')?.shadowRoot);
        const input = getComputedStyle(/** @type {Element} */ (root.querySelector('select')));
        const sentence = getComputedStyle(/** @type {Element} */ (root.querySelector('h1.headline')));
        return {
          border: input.borderTopStyle,
          accent: sentence.getPropertyValue('--bpo-accent'),
          size: Number.parseFloat(sentence.fontSize),
        };
      });
      assert.notEqual(look.border, 'dotted');
      assert.equal(look.accent.trim(), '#0b6b50');
      assert.ok(look.size >= 22, `the headline is ${look.size} px, whatever the host's root size`);
    });
  },
});

spec('The frame', {
  async 'works in a sandbox and tells its height'(page) {
    await onForeignPage(page, async (_host, explorer) => {
      await page.eval(() => document.getElementById('frame')?.scrollIntoView());
      await page.until(
        'the height message',
        () => Number.parseFloat(/** @type {HTMLElement} */ (document.getElementById('frame')).style.height) > 900,
      );
      assert.deepEqual(explorer.violations, []);
    });
  },

  async 'opens a link on request and nothing else'(page, site) {
    await page.goto(`${site.origin}/embed.html#/roi?v=1&work.headcount=60`);
    await elementShows(page, 'bpo-explorer', '#/roi?v=1&work.headcount=60');
    await page.eval(() => {
      for (const data of [
        'text',
        null,
        {},
        { type: 'bpo-explorer:open', version: 2, link: '#/market' },
        { type: 'bpo-explorer:open', version: 1, link: 7 },
      ])
        postMessage(data);
      postMessage({ type: 'bpo-explorer:open', version: 1, link: '#/roi?v=1&work.headcount=70' });
    });
    await elementShows(page, 'bpo-explorer', '#/roi?v=1&work.headcount=70');
  },
});
