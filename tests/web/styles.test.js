import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('no style but the tokens counts in the font size of the page, which may be a host’s', () => {
  const folder = new URL('../../web/styles/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && name !== 'tokens.css',
  );
  assert.ok(names.length > 20);
  for (const name of names) {
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
    for (const line of lines) assert.ok(line.includes('@media') || !/\drem/.test(line), `${name}: ${line.trim()}`);
  }
});
