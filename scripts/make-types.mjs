// Writes web/src/generated/documents.d.ts: the types of the documents, from the JSON Schemas of the core's field tables.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { startEngine } from '../web/src/engine/node.js';

/** Documents by the name their schema is asked for. @type {Record<string, string>} */
const interfaces = {
  roi: 'RoiDocument',
  market: 'MarketDocument',
  claim: 'ClaimDocument',
  finance: 'FinanceDocument',
  growth: 'GrowthDocument',
  catalogue: 'CatalogueDocument',
};

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Without its title, which would name the interface, and the titles of its parts, which would name a type each. @param {any} schema @returns {any} */
const untitled = (schema) => {
  if (Array.isArray(schema)) return schema.map(untitled);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { title, ...rest } = schema;
  const own = typeof title === 'string' ? rest : schema;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, untitled(value)]));
};

const engine = await startEngine({ wasm: at('build/wasm/bin/bpo-core.wasm'), data: [] });
const parts = await Promise.all(
  Object.entries(interfaces).map(async ([name, type]) => {
    const { 'x-fields': _, ...schema } = await engine.schema(name);
    return compile(untitled(schema), type, { bannerComment: '', format: false, ignoreMinAndMaxItems: true });
  }),
);
engine.end();

mkdirSync(at('web/src/generated'), { recursive: true });
writeFileSync(
  at('web/src/generated/documents.d.ts'),
  `// Made by scripts/make-types.mjs from the core's field tables.\n\n${parts.join('\n')}`,
);
