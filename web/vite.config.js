import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { policyOf } from '../scripts/web/policy.mjs';
import { workerText } from '../scripts/web/worker-text.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What site and element have in common. @type {import('vite').UserConfig} */
const shared = {
  root,
  base: './', // works from any folder of any host
  publicDir: false,
  plugins: [workerText()],
};

const output = {
  assetFileNames: (/** @type {{ names: string[] }} */ { names: [name] }) =>
    `${name?.endsWith('.json') ? 'data' : 'assets'}/[name]-[hash][extname]`,
  chunkFileNames: 'assets/[name]-[hash].js',
};

const build = {
  outDir: fileURLToPath(new URL('../dist', import.meta.url)),
  target: 'es2022',
  assetsInlineLimit: 0,
  reportCompressedSize: false,
  chunkSizeWarningLimit: 200,
};

/** The policy in the pages' own meta element, so that it holds on hosts that send no headers. @returns {import('vite').Plugin} */
const contentPolicy = () => ({
  name: 'bpo-policy',
  transformIndexHtml: (html, { path }) => html.replace('%CSP%', policyOf(path)),
});

/**
 * A chunk and all that it imports.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} name
 * @returns {string[]}
 */
function withImports(bundle, name) {
  const chunk = bundle[name];
  return chunk?.type === 'chunk' ? [name, ...chunk.imports.flatMap((each) => withImports(bundle, each))] : [];
}

/** The page's script is on its way together with the small one that asks for it. @returns {import('vite').Plugin} */
const preload = () => ({
  name: 'bpo-preload',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, path }) {
      if (path !== '/index.html') return [];
      const pages = Object.values(bundle).filter(
        (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/src/page/index.js'),
      );
      const names = new Set(pages.flatMap(({ fileName }) => withImports(bundle, fileName)));
      return [...names]
        .filter((name) => !html.includes(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        }));
    },
  },
});

/**
 * What every view uses is one script each: apart, its pieces would weigh a tenth more. The forms and charts that only some
 * views have stay apart.
 */
const together = [
  { name: 'lit', test: /node_modules\/(lit|lit-html|@lit\/reactive-element)\// },
  {
    name: 'parts',
    test: /web\/src\/(format|export\/hand-over|views\/parts|views\/form|charts\/(draw|scales|text|place|traced))(\/|\.js)/,
  },
];

/** The explorer's own page and the page of an iframe. @type {import('vite').UserConfig} */
const site = {
  ...shared,
  plugins: [workerText(), contentPolicy(), preload()],
  build: {
    ...build,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json', // for scripts/size.mjs; build-web moves it away
    rolldownOptions: {
      input: { index: `${root}index.html`, embed: `${root}embed.html` },
      output: { ...output, entryFileNames: 'assets/[name]-[hash].js', codeSplitting: { groups: together } },
    },
  },
};

/** The element, as one script under a name that pages may rely on. @type {import('vite').UserConfig} */
const element = {
  ...shared,
  build: {
    ...build,
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: { 'bpo-explorer': `${root}src/elements/bpo-explorer.js` },
      output: { ...output, entryFileNames: '[name].js' },
    },
  },
};

/** The core's functions and the element as a package; scripts/web/package.mjs puts the rest beside them. @type {import('vite').UserConfig} */
const npmPackage = {
  ...shared,
  build: {
    ...build,
    outDir: fileURLToPath(new URL('../build/package/lib', import.meta.url)),
    emptyOutDir: true,
    modulePreload: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      input: { index: `${root}src/package/index.js`, element: `${root}src/elements/bpo-explorer.js` },
      // All in one folder: a bundler that joins the scripts and leaves the other files where they are finds them by the same addresses.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
};

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** Modules, tables and the worker are parts of the file, and all modules are one. @type {import('vite').Plugin} */
const parts = {
  name: 'bpo-parts',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id.startsWith('virtual:bpo-worker/')) return `\0${id}`;
    if (/^#bpo-\w+$/.test(id)) return at('../build/wasm/bin/bpo-whole.mjs');
    const found = id.endsWith('/data.js') ? await this.resolve(id, importer, { skipSelf: true }) : undefined;
    return found?.id === at('src/data.js') ? at('src/one-file/data.js') : undefined;
  },
  load: (id) =>
    id.startsWith('\0virtual:bpo-worker/')
      ? `import { textOf } from '${at('src/one-file/parts.js')}'; export default textOf('worker.js');`
      : undefined,
};

/** The page's script, with its style, as one text for scripts/web/one-file.mjs. @type {import('vite').UserConfig} */
const oneFile = {
  root,
  publicDir: false,
  plugins: [parts],
  define: { 'import.meta.url': '"blob:"' },
  build: {
    ...build,
    outDir: fileURLToPath(new URL('../build/web/one-file', import.meta.url)),
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      transform: { define: { 'import.meta': '{}' } },
      input: { main: `${root}src/one-file/main.js` },
      output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => ({ element, 'one-file': oneFile, package: npmPackage })[mode] ?? site);
