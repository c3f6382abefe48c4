// Writes the service worker of a built site: the list of its files with their fingerprints, and web/src/offline/worker.js.
//   node scripts/web/offline.mjs FOLDER
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { kOfflineScript } from '../../web/src/engine/trusted.js';

/** What the page and its views load; downloads, demos and what is for other pages are not kept. */
const kept = /^(index\.html|assets\/[^/]+\.(js|css|wasm)|data\/[^/]+\.json)$/;

const sha256 = (/** @type {import('node:crypto').BinaryLike} */ bytes) =>
  createHash('sha256').update(bytes).digest('hex');

/** @param {string} folder */
export function writeOffline(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kept.test(name));
  const files = Object.fromEntries(names.sort().map((name) => [name, sha256(readFileSync(join(folder, name)))]));
  const list = JSON.stringify(files);
  const worker = readFileSync(fileURLToPath(new URL('../../web/src/offline/worker.js', import.meta.url)), 'utf8');
  const { code } = transformSync(worker, { minify: true, legalComments: 'none' });
  const build = sha256(list + code).slice(0, 12);
  writeFileSync(
    join(folder, kOfflineScript),
    `globalThis.bpoBuild=${JSON.stringify(build)};globalThis.bpoFiles=${list};(()=>{${code}})();\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeOffline(process.argv[2] ?? 'dist');
