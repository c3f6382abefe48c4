// Writes the explorer as one file that opens from a disk, with nothing beside it: the built page, and
// packed into a text, scripts, module and tables. web/src/one-file/unpack.js takes it apart again.
//   node scripts/web/one-file.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { toText } from '../../web/src/one-file/text.js';
import { filePolicy } from './policy.mjs';
import { bundledWorker } from './worker-text.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What is packed, by name; alike things stand together. @returns {Promise<Record<string, Buffer>>} */
async function partsOfFile() {
  const tables = readdirSync(at('build/web/data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const { text: worker } = await bundledWorker('whole');
  return {
    'core.wasm': readFileSync(at('build/wasm/bin/bpo-whole.wasm')),
    'worker.js': Buffer.from(worker),
    'main.js': readFileSync(at('build/web/one-file/main.js')),
    ...Object.fromEntries(tables.sort().map((name) => [`data/${name}`, readFileSync(at(`build/web/data/${name}`))])),
  };
}

/** Fewest bytes for WebAssembly and JSON: no alignment, four bits of the byte before. @param {Buffer} bytes */
const packed = (bytes) =>
  execFileSync('xz', ['--format=lzma', '--lzma1=preset=9e,lc=4,pb=0', '--stdout'], {
    input: bytes,
    maxBuffer: bytes.length,
  });

const unpacker = () =>
  buildSync({
    entryPoints: [at('web/src/one-file/unpack.js')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  }).outputFiles[0]?.text.trim() ?? '';

/** Until its style is there, which is packed, the page is not shown; where no script will unpack it, it is. */
const styles = ['body{visibility:hidden}', 'body{visibility:visible}'];

/** Lines of the built page that name other files. */
const beside =
  /^\s*<(script type="module"|link rel="(modulepreload|stylesheet|alternate)"|span class="take-file").*\n/gm;

/** The answers that stand in the page: live ones take their place at once, and they are of weight. */
const stills = /<section data-view=".*<\/section>(?=\s*<\/main>)/s;

/** The built page with other contents. @param {string} html @param {{ policy: string, head: string, scripts: string }} inside */
const filled = (html, { policy, head, scripts }) =>
  html
    .replace(beside, '')
    .replace(stills, '<noscript>This page works everything out by itself, and needs scripts for it.</noscript>')
    .replace(/(?<="Content-Security-Policy" content=")[^"]*/, () => policy)
    .replace('</head>', () => `${head}\n</head>`)
    .replace('</body>', () => `${scripts}\n</body>`);

/** @param {string} folder */
async function writeOneFile(folder) {
  const parts = await partsOfFile();
  const bytes = Buffer.concat(Object.values(parts));
  const sizes = Object.fromEntries(Object.entries(parts).map(([name, { length }]) => [name, length]));
  const pack = packed(bytes);
  const list = JSON.stringify({ packed: pack.length, size: bytes.length, parts: sizes }).replaceAll('"', '&quot;');
  const start = unpacker();
  const inside = {
    policy: filePolicy({ scripts: [start, String(parts['main.js'])], styles }),
    head: `<style>${styles[0]}</style><noscript><style>${styles[1]}</style></noscript>`,
    scripts: `<script type="text/plain" id="packed" data-parts="${list}">${toText(pack)}</script>\n<script>${start}</script>`,
  };
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const text = filled(page, inside).replace('<meta charset="utf-8">\n', '');
  writeFileSync(join(folder, 'bpo-explorer.html'), Buffer.from(`\ufeff${text}`, 'utf16le'));
}

await writeOneFile(process.argv[2] ?? 'dist');
