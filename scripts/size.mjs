// Weighs what a first visit loads, as brotli at its best sends it, and fails when a budget is exceeded.
//   node scripts/size.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundledWorker } from './web/worker-text.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const kilobyte = 1000;

/** Most bytes of each part, and of all of them together. */
const budgets = { wasm: 136, glue: 10, 'page and charts': 50, data: 60, 'first answer': 10, everything: 250 };

/** @param {string | Buffer} bytes */
const weigh = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const read = (/** @type {string} */ name) => readFileSync(`${dist}${name}`);
const page = read('index.html').toString();

/** Scripts and styles that the page names, and what those import. */
function pageFiles() {
  const found = new Set(
    [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => String(name)),
  );
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    for (const [, other] of read(name)
      .toString()
      .matchAll(/\bfrom\s*["']\.\/([^"']+\.js)["']/g))
      found.add(`assets/${other}`);
  }
  return [...found];
}

const sum = (/** @type {string[]} */ names) => names.reduce((total, name) => total + weigh(read(name)), 0);
const loaded = pageFiles();
const glue = weigh((await bundledWorker()).text);
const wasm = sum(files.filter((name) => name.endsWith('.wasm')));
const data = sum(files.filter((name) => /^data\/.*\.json$/.test(name)));
// The page's script holds the worker, glue and all, as a text.
const own = sum(loaded) - glue;
const html = weigh(page);

const weights = {
  wasm,
  glue,
  'page and charts': own,
  data,
  'first answer': html,
  everything: wasm + glue + own + data + html,
};
let within = true;
for (const [part, weight] of Object.entries(weights)) {
  const budget = budgets[/** @type {keyof typeof budgets} */ (part)] * kilobyte;
  within &&= weight <= budget;
  console.log(
    `${part.padEnd(16)} ${(weight / kilobyte).toFixed(1).padStart(6)} kB of ${budget / kilobyte}${weight > budget ? '  OVER' : ''}`,
  );
}
console.log(`in ${loaded.length} scripts and styles: ${loaded.map((name) => name.replace('assets/', '')).join(', ')}`);
process.exitCode = within ? 0 : 1;
