import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (/** @type {string} */ name) => fileURLToPath(new URL(`../snapshots/${name}`, import.meta.url));

/**
 * Compares a drawing with the stored one. A difference fails and leaves the new drawing beside the old as `…-changed.svg`;
 * `BPO_UPDATE_SNAPSHOTS=1` stores it instead. The folder doubles as a gallery.
 * @param {string} name
 * @param {string} markup
 */
export function matchesSnapshot(name, markup) {
  const now = `${readable(markup)}\n`;
  const [stored, changed] = [file(`${name}.svg`), file(`${name}-changed.svg`)];
  if (process.env.BPO_UPDATE_SNAPSHOTS) writeFileSync(stored, now);
  if (existsSync(stored) && readFileSync(stored, 'utf8') === now) return rmSync(changed, { force: true });
  writeFileSync(changed, now);
  assert.fail(`${name}.svg is not as stored: compare ${changed}`);
}

/**
 * One mark a line, numbers to three decimals, so that a difference reads as what has moved.
 * @param {string} markup
 */
const readable = (markup) =>
  markup.replace(/>\s*</g, '>\n<').replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
