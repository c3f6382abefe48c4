import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { siteHandler } from '../../scripts/serve.mjs';
import { writeOffline } from '../../scripts/web/offline.mjs';
import { expected, plain } from './support/core.mjs';
import { headline } from './support/parts.mjs';
import { spec } from './support/spec.mjs';
import { until } from './support/until.mjs';

/** @import { Page } from './support/page.js' */

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const kept = mkdtempSync(join(tmpdir(), 'bpo-builds-'));
after(() => rmSync(kept, { recursive: true }));

/** What one view needs, so that a build is soon fetched. @param {string} file */
const isNeeded = (file) =>
  !/\.br$|data\/(csv|json)|\.zip$/.test(file) &&
  (!/\.(wasm|json)$/.test(file) || /(savings|risk|about)-[^/]*$/.test(file));

/** A build that says its name. @param {string} name */
function builtAs(name) {
  const folder = join(kept, name);
  cpSync(dist, folder, { recursive: true, filter: isNeeded });
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-build="${name}" `));
  writeOffline(folder);
  return folder;
}

const builds = { old: builtAs('old'), new: builtAs('new') };

/** A site that can show another build, lose a file, and go. */
async function changingSite() {
  const now = { folder: builds.old, without: /^$/ };
  const server = createServer((request, response) => {
    if (now.without.test(request.url ?? '')) return response.writeHead(404).end();
    return siteHandler(now.folder)(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    now,
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens the page anew, live. @param {Page} page @param {string} origin */
async function open(page, origin) {
  await page.goto('about:blank');
  await page.goto(`${origin}/#/roi?v=1&work.headcount=60`);
  await page.until('the live answer', () => document.documentElement.dataset.ready === 'yes');
  return page.eval(() => document.documentElement.dataset.build);
}

let visits = 0;

/** Opens the page again, by another address of it: it stays open for the builds meanwhile. @param {Page} page @param {string} origin */
async function again(page, origin) {
  visits += 1;
  await page.goto(`${origin}/?${visits}#/roi?v=1&work.headcount=60`);
  await page.until('the live answer', () => document.documentElement.dataset.ready === 'yes');
  return page.eval(() => document.documentElement.dataset.build);
}

/** @param {Page} page @param {string} words */
const says = (page, words) =>
  page.until(words, (text) => document.querySelector('#tools .offline')?.textContent?.includes(text), words);

/** Asks the browser to look for a newer build, and waits until it has it or has given up. @param {Page} page */
async function look(page) {
  await page.eval(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
  });
  await page.until('the end of it', async () => !(await navigator.serviceWorker.getRegistration())?.installing);
}

spec('Offline', {
  async 'a build is kept whole, and another takes its place whole'(page) {
    const site = await changingSite();
    try {
      assert.equal(await open(page, site.origin), 'old');
      await page.until('the tools', () => document.querySelector('#tools button') !== null);
      await page.eval(() =>
        /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#tools button')])
          .find(({ textContent }) => textContent?.includes('offline'))
          ?.click(),
      );
      await says(page, 'Kept for offline use');

      site.now.folder = builds.new;
      site.now.without = /risk-.*wasm/;
      await look(page);
      assert.equal(await again(page, site.origin), 'old', 'a newer build that lacks a file does not get in');
      site.now.without = /^$/;
      await look(page);
      await says(page, 'A newer version is ready');
      assert.equal(await again(page, site.origin), 'old', 'a newer build waits, and is said to');
      await says(page, 'A newer version is ready');

      site.close();
      assert.equal(await again(page, site.origin), 'old', 'without a network');
      assert.equal(plain(await page.text(headline)), (await expected('#/roi?v=1&work.headcount=60')).headline);
      await says(page, 'A newer version is ready');
      await page.click('#tools .offline button');
      await until(
        'the newer build',
        () =>
          page
            .eval(
              () =>
                document.documentElement.dataset.build === 'new' && document.documentElement.dataset.ready === 'yes',
            )
            .catch(() => false), // the page is on its way
      );
      assert.match(await page.eval(() => location.hash), /headcount=60/, 'with the same case');
      assert.equal(await page.eval(async () => (await caches.keys()).length), 1);
    } finally {
      site.close();
    }
  },
});
