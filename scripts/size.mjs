// Weighs what the first visit of each view loads, as brotli at its best sends it, and fails when a budget is exceeded.
//   node scripts/size.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { shardOf } from '../web/src/engine/modules.js';
import { needs, viewNames } from '../web/src/views/names.js';

/** @import { ViewName } from '../web/src/state/types.js' */

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const kilobyte = 1000;

/** Most bytes of each part, and of all of them together. */
const budgets = { module: 143, glue: 10, 'page and charts': 57, data: 60, 'first answer': 12, everything: 250 };

/** What a view may weigh more: the simulation is the whole savings model twice, once for trials side by side; places and plans draw ranges and weights; the data has neither module nor shard. @type {Partial<Record<ViewName, object>>} */
const larger = {
  where: { module: 165, everything: 266 },
  plan: { module: 165, everything: 264 },
  risk: { module: 275, glue: 12, everything: 375 },
  data: { 'page and charts': 60, everything: 80 },
};

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const chunks = JSON.parse(readFileSync(new URL('../build/web/manifest.json', import.meta.url), 'utf8'));

const read = (/** @type {string} */ name) => readFileSync(`${dist}${name}`);

/** @param {string} name */
const weigh = (name) =>
  brotliCompressSync(read(name), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const sum = (/** @type {Iterable<string>} */ names) => [...names].reduce((total, name) => total + weigh(name), 0);

/** A chunk's files and those of all it imports. @param {string} key @param {Set<string>} [files] @returns {Set<string>} */
function filesOf(key, files = new Set()) {
  const chunk = chunks[key];
  if (!chunk) throw new Error(`the build has no ${key}`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const other of chunk.imports ?? []) filesOf(other, files);
  return files;
}

/** @param {ViewName} view */
function visit(view) {
  const module = needs[view];
  const page = new Set(
    ['index.html', 'src/page/index.js', `src/views/${view}/index.js`].flatMap((key) => [...filesOf(key)]),
  );
  return {
    module: module ? sum(filesOf(`../build/wasm/bin/bpo-${module}.wasm`)) : 0,
    glue: module ? sum(filesOf(`../virtual:bpo-worker/${module}`)) : 0,
    'page and charts': sum(page),
    data: module ? sum(filesOf(`../build/web/data/${shardOf[module]}.json`)) : 0,
    'first answer': weigh('index.html'),
  };
}

let within = true;
for (const view of viewNames) {
  const weights = visit(view);
  const everything = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const own = { ...budgets, ...larger[view] };
  const parts = Object.entries({ ...weights, everything }).map(([part, weight]) => {
    const budget = own[/** @type {keyof typeof budgets} */ (part)] * kilobyte;
    within &&= weight <= budget;
    return `${part} ${(weight / kilobyte).toFixed(1)} of ${budget / kilobyte}${weight > budget ? ' OVER' : ''}`;
  });
  console.log(`${view.padEnd(7)} kB: ${parts.join(', ')}`);
}

/** Most bytes of files as they stand: the script beside a frame, and the explorer as one file. */
const single = { 'embed-loader.js': 3000, 'bpo-explorer.html': 1_000_000 };
for (const [name, most] of Object.entries(single)) {
  const { length } = read(name);
  within &&= length <= most;
  console.log(`${name}: ${length} bytes of ${most}${length > most ? ' OVER' : ''}`);
}

process.exitCode = within ? 0 : 1;
