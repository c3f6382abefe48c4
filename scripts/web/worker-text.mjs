import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../../web/src/engine/worker.js', import.meta.url));
const name = 'virtual:bpo-worker';

/** The worker and the module's glue as one classic script. It has no address of its own, and needs none. */
export async function bundledWorker() {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
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

/** `import text from 'virtual:bpo-worker'` in Vite. @returns {import('vite').Plugin} */
export const workerText = () => ({
  name: 'bpo-worker-text',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    const { text } = await bundledWorker();
    return `export default ${JSON.stringify(text)};`;
  },
});
