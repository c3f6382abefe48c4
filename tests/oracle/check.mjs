#!/usr/bin/env node
// check.mjs RUNNER CASES_FOLDER [--require NAME,NAME...|--require-all] [--verbose]
//
// Runs bpo_oracle (a native program, or the .cjs of the wasm build) over a folder of reference cases, compares each
// answer with the expected one and prints passed / failed / unsupported for each function. Exit 1 when a case fails, or
// when a required function has a case without an answer.
//
// A number passes at |got - expected| <= abs + rel |expected|; lists element by element, objects name by name (their
// tolerance may be by name). An expected {"error"} asks for a refusal; `accept_error` lets a refusal pass too,
// `accept_any_root` any entry of `all_roots`. `precise` is not needed to pass; what misses it is counted.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    require: { type: 'string', default: '' },
    'require-all': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const [runner, folder] = positionals;
if (!runner || !folder) {
  console.error('usage: check.mjs RUNNER CASES_FOLDER [--require NAME,NAME...|--require-all] [--verbose]');
  process.exit(2);
}

/**
 * Does the number, list or object agree with the expected one?
 * @param {any} got
 * @param {any} expected
 * @param {any} tolerance
 * @returns {boolean}
 */
function agrees(got, expected, tolerance) {
  if (typeof expected === 'number') {
    const { rel = 0, abs = 0 } = tolerance ?? {};
    return typeof got === 'number' && Math.abs(got - expected) <= abs + rel * Math.abs(expected);
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((value, i) => agrees(got[i], value, tolerance))
    );
  }
  if (expected !== null && typeof expected === 'object') {
    return (
      got !== null &&
      typeof got === 'object' &&
      Object.entries(expected).every(([name, value]) => agrees(got[name], value, tolerance?.[name] ?? tolerance))
    );
  }
  return got === expected;
}

const isNoRoots = (/** @type {any} */ expected) => Array.isArray(expected?.roots) && expected.roots.length === 0;

/**
 * By the rule above.
 * @param {any} reference
 * @param {any} answer
 * @returns {'passed' | 'failed' | 'unsupported'}
 */
function judge(reference, answer) {
  if (!answer || 'unsupported' in answer) return 'unsupported';
  const { expected, tolerance } = reference;
  if ('error' in answer) {
    const mayRefuse = expected?.error !== undefined || reference.accept_error || isNoRoots(expected);
    return mayRefuse ? 'passed' : 'failed';
  }
  if (expected?.error !== undefined) return 'failed';
  const accepted = reference.accept_any_root ? [expected, ...(reference.all_roots ?? [])] : [expected];
  return accepted.some((value) => agrees(answer.result, value, tolerance)) ? 'passed' : 'failed';
}

/** @param {any} reference @param {any} answer */
function missesPrecise(reference, answer) {
  const { precise } = reference;
  if (!precise || !answer || !('result' in answer) || reference.accept_any_root) return false;
  return !agrees(answer.result, precise.value, precise);
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(folder, name));
const cases = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).cases);

const isWasm = runner.endsWith('.cjs') || runner.endsWith('.mjs');
const command = isWasm ? process.execPath : runner;
const prefix = isWasm ? ['--no-experimental-fetch', runner] : [];
const output = execFileSync(command, [...prefix, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });

const id = (/** @type {{ suite: string, case: string }} */ { suite, case: name }) => `${suite}/${name}`;
const answers = new Map(
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((answer) => [id(answer), answer]),
);

/** @typedef {{ passed: number, failed: number, unsupported: number, 'not precise': number }} Row */

/** @type {Record<string, Row>} */
const table = {};
for (const reference of cases) {
  const answer = answers.get(id(reference));
  const verdict = judge(reference, answer);
  table[reference.function] ??= { passed: 0, failed: 0, unsupported: 0, 'not precise': 0 };
  const row = /** @type {Row} */ (table[reference.function]);
  row[verdict] += 1;
  if (missesPrecise(reference, answer)) row['not precise'] += 1;
  if (verdict === 'failed' || (options.verbose && missesPrecise(reference, answer))) {
    const expected = JSON.stringify(reference.precise?.value ?? reference.expected);
    const got = JSON.stringify(answer.result ?? answer);
    console.error(`${verdict}: ${id(reference)} (${reference.function}): expected ${expected}, got ${got}`);
  }
}
console.table(Object.fromEntries(Object.entries(table).sort(([a], [b]) => a.localeCompare(b))));

const total = (/** @type {keyof Row} */ verdict) => Object.values(table).reduce((sum, row) => sum + row[verdict], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('unsupported')} unsupported`);

const required = options['require-all'] ? Object.keys(table) : options.require.split(',').filter(Boolean);
const unanswered = required.filter((name) => (table[name]?.unsupported ?? 0) > 0);
if (unanswered.length > 0) console.error(`required, but unsupported: ${unanswered.join(', ')}`);
process.exit(total('failed') > 0 || unanswered.length > 0 ? 1 : 0);
