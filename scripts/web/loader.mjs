// Writes embed-loader.js, the one script a host needs beside a frame.
//   node scripts/web/loader.mjs FOLDER
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  entryPoints: [fileURLToPath(new URL('../../web/src/embeds/loader.js', import.meta.url))],
  outfile: join(process.argv[2] ?? 'dist', 'embed-loader.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
