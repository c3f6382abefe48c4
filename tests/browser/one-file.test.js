import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { viewNames } from '../../web/src/views/names.js';
import { plain } from './support/core.mjs';
import { bringUpBelow } from './support/parts.mjs';
import { spec } from './support/spec.mjs';

/** @import { Page } from './support/page.js' */

const dist = new URL('../../dist/', import.meta.url);
const file = new URL('bpo-explorer.html', dist).href;

/** What the site says in each view, from the answers that stand in its page. */
const said = new Map(
  readFileSync(new URL('index.html', dist), 'utf8')
    .split('<section data-view="')
    .slice(1)
    .map((view) => {
      const [, sentence = ''] = /<h1 class="headline"[^>]*>(.*?)<\/h1>/s.exec(view) ?? [];
      return [view.slice(0, view.indexOf('"')), plain(sentence.replace(/<[^>]*>/g, ''))];
    }),
);

/** Opens the file from the disk. What it did against its policy before this came back only some engines still tell. @param {Page} page @param {string} fragment */
async function openFile(page, fragment) {
  await page.goto('about:blank');
  await page.goto(`${file}${fragment}`);
  await page.eval(() => {
    /** @type {any} */ (globalThis).violations = [];
    const note = (/** @type {string} */ what) => /** @type {any} */ (globalThis).violations.push(what);
    addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective} ${event.blockedURI}`));
    const observer = /** @type {any} */ (globalThis).ReportingObserver;
    if (observer) {
      const tell = (/** @type {any[]} */ reports) => reports.map(({ body }) => note(body.effectiveDirective));
      new observer(tell, { types: ['csp-violation'], buffered: true }).observe();
    }
  });
  await page.until('the live answer', () => document.documentElement.dataset.ready === 'yes');
}

/** Nothing was against its policy, and nothing was asked for but parts of itself. @param {Page} page */
async function assertAlone(page) {
  assert.deepEqual(await page.eval(() => /** @type {any} */ (globalThis).violations), []);
  const names = await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(
    names.filter((name) => !name.startsWith('blob:')),
    [],
  );
}

/** Goes to a view and waits for its sentence. @param {Page} page @param {string} view @param {string} sentence */
async function assertSays(page, view, sentence) {
  await page.eval((hash) => location.assign(hash), `#/${view}`);
  await page.until(
    `the sentence “${sentence}”`,
    (id, text) => document.querySelector(`#bpo-${id} h1.headline`)?.textContent?.replace(/\s+/g, ' ').trim() === text,
    view,
    sentence,
  );
}

spec('As one file', {
  async 'every view opens from a disk and says what the site says, and nothing else is loaded'(page) {
    await openFile(page, '#/roi');
    await bringUpBelow(page);
    assert.deepEqual([...said.keys()], viewNames);
    for (const [view, sentence] of said) await assertSays(page, view, sentence); // of Risk once it is simulated
    await assertSays(page, 'where', said.get('where') ?? '');
    await page.until('land on the map of places', () => {
      document.querySelector('#bpo-where [id$="-map"]')?.scrollIntoView();
      return document.querySelectorAll('#bpo-where .land').length > 0;
    });
    await page.eval(() => location.assign('#/data/occupations'));
    await page.until('its rows', () => document.querySelectorAll('#bpo-data tbody tr').length > 10);
    assert.equal(await page.eval(() => document.querySelectorAll('a[download]').length), 0, 'no files lie beside it');
    await assertAlone(page);
  },
});
