import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differences } from './support/close.js';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const native = at('build/release/bin/bpo_roi_digest');
const wasm = at('build/wasm/bin/bpo_roi_digest.cjs');

const cases = 10_000;

/** Lines of many cancelling terms: relative to the largest amount of a case. */
const tolerance = 1e-12;

/** Into a file: a pipe that is not read at once loses what WebAssembly writes before it ends. @param {string} command @param {string[]} args @returns {Record<string, unknown>[]} */
function lines(command, args) {
  const folder = mkdtempSync(join(tmpdir(), 'bpo-cases-'));
  try {
    const file = join(folder, 'lines');
    const output = openSync(file, 'w');
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', output, 'pipe'] });
    closeSync(output);
    assert.equal(status, 0, stderr);
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test(`${cases} random savings cases give the same figures in both builds`, () => {
  assert.ok(existsSync(native) && existsSync(wasm), 'build bpo_roi_digest in build/release and build/wasm');
  const wanted = lines(native, ['0', String(cases)]);
  const found = lines(process.execPath, ['--no-experimental-fetch', wasm, '0', String(cases)]);
  assert.equal(found.length, cases);
  for (const [index, line] of wanted.entries()) {
    assert.deepEqual(differences(line, found[index], tolerance).slice(0, 3), [], `seed ${index}`);
  }
});
