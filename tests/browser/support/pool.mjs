import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledWorker } from '../../../scripts/web/worker-text.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Addresses of the built files. @type {Record<string, { file: string }>} */
const manifest = JSON.parse(await readFile(at('build/web/manifest.json'), 'utf8'));
const urlOf = (/** @type {string} */ built) => `/${manifest[`../build/${built}`].file}`;
const files = { wasmUrl: urlOf('wasm/bin/bpo-risk.wasm'), dataUrls: [urlOf('web/data/savings.json')] };

/** @type {import('esbuild').Plugin} */
const workerText = {
  name: 'worker-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, async () => ({
      contents: (await bundledWorker('risk')).text,
      loader: 'text',
    }));
  },
};

async function script() {
  const { outputFiles } = await build({
    entryPoints: [at('tests/browser/support/pool-page.js')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    plugins: [workerText],
    write: false,
  });
  const text = `globalThis.files = ${JSON.stringify(files)};\n${outputFiles[0].text}`;
  return text.replaceAll('</script', '<\\/script');
}

/** Where the page of workers stands. */
export const poolPath = '/pool.html';

/**
 * A site with a page that does nothing but open workers: globally `seat()` opens one, and `simulator(n)` is the explorer's
 * simulator over a pool of n.
 */
export const poolSite = async () => ({
  csp: "default-src 'self'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:",
  pages: { [poolPath]: `<!doctype html><title>Workers</title><script>${await script()}</script>` },
});
