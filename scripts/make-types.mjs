// Writes web/src/generated/documents.d.ts: the types of the documents, from the JSON Schemas of the core's field tables.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { documentsOf, moduleNames } from '../web/src/engine/modules.js';
import { startEngine } from '../web/src/engine/node.js';

/** @import { ModuleName } from '../web/src/engine/modules.js' */

/** Documents that are not a function of their own name. @type {Partial<Record<ModuleName, string[]>>} */
const more = { market: ['records'] };

/** @param {string} name  "market" */
const interfaceOf = (name) => `${name[0]?.toUpperCase()}${name.slice(1)}Document`;

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Without its title, which would name the interface, and the titles of its parts, which would name a type each. @param {any} schema @returns {any} */
const untitled = (schema) => {
  if (Array.isArray(schema)) return schema.map(untitled);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { title, ...rest } = schema;
  const own = typeof title === 'string' ? rest : schema;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, untitled(value)]));
};

const engine = startEngine();
const parts = await Promise.all(
  moduleNames
    .flatMap((module) =>
      [...documentsOf[module], ...(more[module] ?? [])].map((name) => /** @type {const} */ ([module, name])),
    )
    .map(async ([module, name]) => {
      const { 'x-fields': _, ...schema } = await engine.schema(module, name);
      return compile(untitled(schema), interfaceOf(name), {
        bannerComment: '',
        format: false,
        ignoreMinAndMaxItems: true,
      });
    }),
);
engine.end();

mkdirSync(at('web/src/generated'), { recursive: true });
writeFileSync(
  at('web/src/generated/documents.d.ts'),
  `// Made by scripts/make-types.mjs from the core's field tables.\n\n${parts.join('\n')}`,
);
