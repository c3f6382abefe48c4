import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { build } from 'vite';
import { moduleOf } from '../../web/src/engine/modules.js';
import { openChromium } from '../browser/support/playwright.mjs';
import { openSite } from '../browser/support/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const consumer = fileURLToPath(new URL('consumer', import.meta.url));
const golden = `${root}tests/golden/roi/`;
const { tolerance, outputs } = JSON.parse(readFileSync(`${golden}e1-expected.json`, 'utf8'));

/** An empty folder, into which the packed package is installed as anybody would. */
const folder = mkdtempSync(join(tmpdir(), 'bpo-package-'));
const installed = join(folder, 'node_modules/bpo-explorer');
const lib = join(installed, 'lib');
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @type {string} */
let packed;

before(() => {
  packed = run('npm', 'pack', '--silent', `${root}build/package`).trim();
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${packed}`);
  cpSync(consumer, folder, { recursive: true });
  copyFileSync(`${golden}e1.json`, join(folder, 'e1.json'));
});
after(() => rmSync(folder, { recursive: true }));

/** @param {number} npv */
function isGolden(npv) {
  const wanted = outputs.summary.npv;
  assert.ok(Math.abs(npv - wanted) <= tolerance.relative * wanted, `${npv} where ${wanted} is published`);
}

/** What the program prints. @param {string} file */
function asks(file) {
  const { npv, refused } = JSON.parse(run('node', file, 'e1.json'));
  isGolden(npv);
  assert.equal(refused.name, 'BpoError');
  const [{ path, value, allowed }] = refused.errors;
  assert.deepEqual([path, value], ['horizon_months', '7000']);
  assert.match(allowed, /\d/);
}

test('a program in Node is answered, and refused by field, value and range', () => asks('ask.mjs'));

test('so is its bundle by esbuild, with the files beside it', () => {
  const outfile = join(folder, 'bundle/ask.js');
  buildSync({ entryPoints: [join(folder, 'ask.mjs')], bundle: true, platform: 'node', format: 'esm', outfile });
  const isBeside = (/** @type {string} */ file) => file === lib || /\.(wasm|json)$/.test(file);
  cpSync(lib, join(folder, 'bundle'), { recursive: true, filter: isBeside });
  asks('bundle/ask.js');
});

test('every document has its function and its type', async () => {
  const offered = Object.keys(await import(join(lib, 'index.js')));
  assert.deepEqual(offered.sort(), [...Object.keys(moduleOf), 'schema', 'BpoError', 'EngineFault'].sort());
  const types = readFileSync(join(installed, 'types/index.d.ts'), 'utf8');
  const declared = [...types.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(declared.sort(), offered);
});

test('a program in TypeScript is checked against the types', () => {
  const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  run(`${root}node_modules/.bin/tsc`, '--project', folder);
});

test('the licences of all that is built in come along', () => {
  const { license } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.equal(license, 'Apache-2.0');
  assert.match(readFileSync(join(installed, 'LICENSE'), 'utf8'), /Apache License/);
  const others = readFileSync(join(installed, 'THIRD-PARTY.md'), 'utf8');
  for (const name of ['Boost', 'Eigen', 'nlohmann', 'Emscripten', 'musl', 'lit', 'd3-shape', 'fflate', 'papaparse'])
    assert.match(others, new RegExp(name));
});

test('pages load it with and without a bundler, and nothing from anywhere else', async () => {
  const page = readFileSync(join(consumer, 'page.mjs'), 'utf8');
  writeFileSync(
    join(folder, 'plain.js'),
    page
      .replace('bpo-explorer/element', '/node_modules/bpo-explorer/lib/element.js')
      .replace("'bpo-explorer'", "'/node_modules/bpo-explorer/lib/index.js'"),
  );
  for (const [name, script] of [
    ['index.html', 'page.mjs'],
    ['plain.html', 'plain.js'],
  ])
    writeFileSync(
      join(folder, name),
      `<!doctype html><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`,
    );
  await build({ root: folder, base: './', logLevel: 'error', build: { target: 'es2022' } });
  const csp =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:; worker-src blob:";
  const site = await openSite({ root: folder, csp });
  const chromium = await openChromium();
  try {
    for (const [address, own] of /** @type {const} */ ([
      ['/plain.html', /^\/(plain|e1|node_modules\/bpo-explorer\/)/],
      ['/dist/index.html', /^\/(dist\/|e1)/],
    ])) {
      const tab = await chromium.open();
      const before = site.requests.length;
      await tab.goto(site.origin + address);
      await tab.until('figure and element', () =>
        Boolean(
          document.body.dataset.npv && document.querySelector('bpo-explorer')?.shadowRoot?.querySelector('h1.headline'),
        ),
      );
      isGolden(Number(await tab.eval(() => document.body.dataset.npv)));
      for (const path of site.requests.slice(before)) assert.match(path, own);
      await tab.close();
    }
    assert.deepEqual(site.violations, []);
  } finally {
    await chromium.close();
    site.close();
  }
});
