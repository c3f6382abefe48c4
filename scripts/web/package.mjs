// Writes what belongs to the package beside its built scripts in build/package: its package.json, types, texts and licences.
//   node scripts/web/package.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementManifest } from './element-manifest.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const write = (/** @type {string} */ path, /** @type {string} */ text) =>
  writeFileSync(join(root, 'build/package', path), text);
const json = (/** @type {object} */ value) => `${JSON.stringify(value, null, 2)}\n`;

const { name, version, description, license, engines } = JSON.parse(read('package.json'));
write(
  'package.json',
  json({
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    exports: {
      '.': { types: './types/index.d.ts', default: './lib/index.js' },
      './element': { types: './types/element.d.ts', default: './lib/element.js' },
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    sideEffects: ['./lib/element.js'],
    customElements: 'custom-elements.json',
  }),
);

mkdirSync(join(root, 'build/package/types'), { recursive: true });
write('types/index.d.ts', read('web/src/package/types.d.ts').replaceAll('../generated/documents.js', './documents.js'));
write('types/documents.d.ts', read('web/src/generated/documents.d.ts'));
write('types/element.d.ts', read('web/src/package/element.d.ts'));
write('custom-elements.json', json(elementManifest('lib/element.js')));
write('README.md', read('web/src/package/README.md'));
write('LICENSE', read('LICENSE'));

const bundled = 'build/package/lib/licences.md';
const scripts = read(bundled)
  .replace(/^# .*$/m, '## In the scripts')
  .replace(/^## (?=\S+ - )/gm, '### ');
write('THIRD-PARTY.md', `${read('web/src/package/THIRD-PARTY.md')}\n${scripts}`);
rmSync(join(root, bundled));
