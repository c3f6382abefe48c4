import { moduleOf } from '../../../web/src/engine/modules.js';
import { defaults } from '../../../web/src/state/defaults.js';
import { answeredBy, kindsOf } from '../../../web/src/state/kinds.js';
import { withValue } from '../../../web/src/state/paths.js';

/**
 * @import { Engine } from '../../../web/src/engine/facade.js'
 * @import { DocumentName } from '../../../web/src/engine/modules.js'
 * @import { Documents, FieldRow, ViewName } from '../../../web/src/state/types.js'
 */

const kMostInputs = 24;
const texts = [
  '',
  ' ',
  '40',
  'null',
  'true',
  'a&b=c#%+é😀',
  '<img src=x onerror=alert(1)>',
  '"[1,2]"',
  '-0',
  '1e3',
  '=',
  '\n\t',
];

/** A generator of the same numbers every time (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {FieldRow} row @param {() => number} draw @returns {unknown} */
function inputOf({ kind, choices, low = -1e6, high = 1e6 }, draw) {
  const pick = (/** @type {unknown[]} */ all) => all[Math.floor(draw() * all.length)];
  const number = () => low + draw() * (high - low);
  switch (kind) {
    case 'number':
      return number();
    case 'integer':
      return Math.round(number());
    case 'choice':
      return pick(choices ?? texts);
    case 'flag':
      return draw() < 0.5;
    case 'numbers':
      return Array.from({ length: Math.floor(draw() * 5) }, number);
    case 'texts':
      return Array.from({ length: Math.floor(draw() * 5) }, () => pick(texts));
    default:
      return pick(texts);
  }
}

/**
 * States of a view: the default case with random inputs of its field tables set or left out.
 * @param {Engine} engine
 * @param {ViewName} view
 * @param {number} count
 * @returns {Promise<Documents[]>}
 */
export async function randomDocuments(engine, view, count) {
  const draw = random(20_261_122);
  const kinds = kindsOf[view].filter((kind) => answeredBy[kind]);
  const tables = await Promise.all(
    kinds.map(async (kind) => {
      const { 'x-fields': rows } = await engine.schema(moduleOf[/** @type {DocumentName} */ (answeredBy[kind])], kind);
      return rows.filter(
        (/** @type {FieldRow} */ { kind: each, path }) => !/records|document/.test(each) && path !== 'schema',
      );
    }),
  );
  return Array.from({ length: count }, () => {
    /** @type {any} */
    const documents = { ...defaults };
    for (const [index, kind] of kinds.entries()) {
      for (let inputs = Math.floor(draw() * kMostInputs); inputs > 0; inputs -= 1) {
        const row = tables[index][Math.floor(draw() * tables[index].length)];
        const path = row.path.replaceAll('[]', () => '[0]');
        documents[kind] = withValue(documents[kind], path, draw() < 0.1 ? undefined : inputOf(row, draw));
      }
    }
    return documents;
  });
}
