import assert from 'node:assert/strict';
import { pagePolicy } from '../../scripts/web/policy.mjs';
import { expected, plain } from './support/core.mjs';
import { control, headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const heads = control('work.headcount');

/** Uses one view: inputs, every depth, tables, source cards. @param {Page} page */
async function use(page) {
  await page.fill(heads, '61');
  await page.until('the new answer', () => location.hash.includes('61'));
  for (const label of ['.rail-head label:nth-of-type(2)', '.rail-head label:nth-of-type(3)']) await page.click(label);
  await page.eval(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const radio of document.querySelectorAll('input.pick-table')) /** @type {HTMLElement} */ (radio).click();
  });
}

/** @param {Page} page @param {'market' | 'roi' | 'risk'} view */
async function open(page, view) {
  await page.click(`#views a[href^="#/${view}"]`);
  await page.until('the view', (name) => document.querySelector('main > .view')?.id === `bpo-${name}`, view);
  if (view === 'market') await page.until('its last table', () => document.querySelector('.facts li') !== null);
}

/** Changes the case, takes it along as one archive, and has its futures simulated. @param {Page} page @param {string} people */
async function journey(page, people) {
  await open(page, 'roi');
  await page.eval(
    (at, text) => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector(at));
      input.value = text; // by keyboard it would go to Firefox's list of downloads, which an archive opens
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    heads,
    people,
  );
  await page.until('the new answer', (text) => location.hash.includes(text), people);
  await page.until('the parts below', () => {
    scrollTo(0, document.documentElement.scrollHeight);
    return !document.querySelector('.later');
  });
  await page.until('what can be taken', () => document.querySelectorAll('.take-away .btn').length > 3);
  await page.eval(() => {
    const buttons = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.take-away .btn')]);
    buttons.find(({ textContent }) => textContent?.includes('zip'))?.click();
  });
  await page.until('the archive', () => document.querySelector('.take-away .told')?.textContent?.includes('Handed'));
  await open(page, 'risk');
  await page.until('the simulation of it', () => document.querySelector('main > .view .prog.done') !== null);
}

/** Makes an embed of the case, and waits for all that the preview loads. @param {Page} page @param {string} people */
async function embed(page, people) {
  await open(page, 'roi');
  await page.until('the way to the snippet', () => {
    const way = /** @type {HTMLElement | null} */ (document.querySelector('.take-away a[href^="#/embed"]'));
    way?.click(); // parts that load on the way there would move it
    return way !== null;
  });
  const { headline: sentence } = await expected(`#/roi?v=1&work.headcount=${people}`);
  await page.until(
    'the embed to answer it',
    (text, value) => {
      const frame = /** @type {HTMLIFrameElement | null} */ (document.querySelector('iframe.preview'));
      const inside = frame?.contentDocument?.querySelector('bpo-explorer')?.shadowRoot;
      const snippet = document.querySelector('pre.snippet')?.textContent;
      const said = inside?.querySelector('h1')?.textContent;
      return (
        said?.replace(/\s+/g, ' ').trim() === text &&
        snippet?.includes(value) &&
        inside?.querySelector('figure .take') !== null
      );
    },
    sentence,
    people,
  );
}

spec('Under the content policy', {
  async 'nothing is violated, and nothing is asked for but files of the site, each once'(page, site) {
    await openCase(page, site);
    await use(page);
    await page.size(390, 800);
    await open(page, 'market');
    await open(page, 'roi');
    const files = site.requests.slice(1);
    for (const file of files) assert.match(file, /^\/(assets|data)\/[\w.-]+\.(js|css|wasm|json)$/);
    assert.deepEqual([...new Set(files)], files);
    assert.deepEqual(site.violations, []);
  },

  async 'a journey once taken asks for nothing more, and tells nobody what was typed'(page, site) {
    await openCase(page, site);
    await journey(page, '47.5');
    await embed(page, '47.5');
    await open(page, 'roi'); // away from the preview, which may be loading parts of its own
    const files = new Set(site.requests);
    const before = site.requests.length;
    await journey(page, '61.5');
    assert.deepEqual(site.requests.slice(before), [], 'change, export and simulation are all on the page');
    await embed(page, '61.5');
    assert.equal(site.requests[before], '/embed-savings.html', 'the preview is a page of its own');
    const others = site.requests.slice(before + 1).filter((path) => !files.has(path));
    assert.ok(
      others.every((path) => path.startsWith('/assets/')),
      `and needs nothing new but scripts of its own: ${others}`,
    );
    assert.deepEqual(
      site.requests.filter((path) => /47\.5|61\.5/.test(path)),
      [],
    );
    assert.deepEqual(site.violations, []);
    const stored = await page.eval(async () => {
      const bases = await indexedDB.databases();
      return (
        localStorage.length +
        sessionStorage.length +
        document.cookie.length +
        bases.length +
        (await caches.keys()).length
      );
    });
    assert.equal(stored, 0);
  },

  async 'nothing is kept in the browser'(page, site) {
    await openCase(page, site);
    await use(page);
    await open(page, 'market');
    assert.equal(await page.eval(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  },
});

spec(
  'Where the host forbids workers',
  {
    async 'the page itself works the answers out'(page, site) {
      await openCase(page, site);
      await page.fill(heads, '60');
      const { headline: sentence } = await expected('#/roi?v=1&work.headcount=60');
      await page.until(
        'the answer',
        (text) => document.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() === text,
        sentence,
      );
      assert.equal(plain(await page.text(headline)), sentence);
    },
  },
  { csp: pagePolicy.replace("worker-src 'self' blob:", "worker-src 'none'").replace('bpo-worker ', '') },
);
