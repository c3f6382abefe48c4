import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unlzma } from '../../web/src/one-file/lzma.js';
import { fromText, toText } from '../../web/src/one-file/text.js';

/** Bytes without a pattern, the same every time. @param {number} length */
const noise = (length) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_, i) => createHash('sha256').update(String(i)).digest()),
  ).subarray(0, length);

const all = Uint8Array.from({ length: 256 }, (_, i) => i);

/** @param {Uint8Array} bytes @param {string} how  options of the coder */
const packed = (bytes, how) =>
  execFileSync('xz', ['--format=lzma', `--lzma1=preset=6,${how}`, '--stdout'], { input: bytes });

test('bytes come back from a text', () => {
  for (const bytes of [all, ...[0, 1, 2, 6, 7, 8, 13, 1000].map(noise)])
    assert.deepEqual(Buffer.from(fromText(toText(bytes), bytes.length)), Buffer.from(bytes));
});

test('a text has nothing that a page would change', () => {
  const text = toText(noise(100_000));
  assert.match(text, /^[\u4000-\ubfff]*$/);
  assert.equal(text.length, Math.ceil((100_000 * 8) / 15));
});

test('what xz has packed is unpacked, with any properties of the coder', () => {
  const source = readFileSync(new URL('../../web/src/one-file/lzma.js', import.meta.url));
  const texts = {
    source,
    noise: noise(5000),
    one: Buffer.from('a'),
    run: Buffer.alloc(100_000, 'ab'),
    far: Buffer.concat([noise(70_000), source, noise(70_000)]),
  };
  for (const how of ['lc=3,lp=0,pb=2', 'lc=4,lp=0,pb=0', 'lc=0,lp=2,pb=4', 'lc=1,lp=3,pb=1'])
    for (const [name, bytes] of Object.entries(texts))
      assert.deepEqual(Buffer.from(unlzma(packed(bytes, how), bytes.length)), bytes, `${name} with ${how}`);
});

test('a pack that is cut off or leads to nowhere is refused', () => {
  const bytes = packed(noise(1000), 'lc=3');
  assert.throws(() => unlzma(bytes.subarray(0, 500), 1000), /packed data (end|are broken)/);
  assert.throws(() => unlzma(bytes.fill(0xff, 100), 1000), /packed data (end|are broken)/);
});
