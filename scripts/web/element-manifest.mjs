// Writes custom-elements.json, what editors and documentation tools read of <bpo-explorer>, from the comment above its class.
//   node scripts/web/element-manifest.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer/index.js';

/** Its own types leave out what it exports. @type {any} */
const { create, ts } = analyzer;

const source = 'web/src/elements/bpo-explorer.js';

/** The manifest of the element: schema 1.0.0, without what is private. @param {string} [script]  the file that defines it */
export function elementManifest(script = 'bpo-explorer.js') {
  const text = readFileSync(fileURLToPath(new URL(`../../${source}`, import.meta.url)), 'utf8');
  const file = ts.createSourceFile(script, text, ts.ScriptTarget.ES2022, true);
  const manifest = create({ modules: [file], plugins: [] });
  for (const { members } of manifest.modules.flatMap((/** @type {any} */ { declarations }) => declarations))
    members?.splice(0, members.length, ...members.filter((/** @type {any} */ { privacy }) => privacy !== 'private'));
  return manifest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(
    join(process.argv[2] ?? 'dist', 'custom-elements.json'),
    `${JSON.stringify(elementManifest(), null, 2)}\n`,
  );
