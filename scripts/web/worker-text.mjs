import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const prefix = 'virtual:bpo-worker/';

/**
 * The worker and the glue of one module as one classic script. It has no address of its own, and needs none.
 * @param {string} module  "market" or "savings"
 */
export async function bundledWorker(module) {
  const { outputFiles, metafile } = await build({
    entryPoints: [at('web/src/engine/worker.js')],
    alias: { '#bpo-module': at(`build/wasm/bin/bpo-${module}.mjs`) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'import.meta.url': '"blob:"' },
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  return { text: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

/** `import text from 'virtual:bpo-worker/market'` in Vite. @returns {import('vite').Plugin} */
export const workerText = () => ({
  name: 'bpo-worker-text',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${prefix}`)) return undefined;
    const { text } = await bundledWorker(id.slice(prefix.length + 1));
    return `export default ${JSON.stringify(text)};`;
  },
});
