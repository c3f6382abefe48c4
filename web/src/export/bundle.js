import { strToU8, zipSync } from 'fflate';
import { csv } from '../format/csv.js';
import { pngOf, svgOf } from './drawing.js';
import { readme } from './readme.js';
import { shown, shownCsv } from './shown.js';
import { tablesOf } from './tables.js';

/**
 * @import { Reference } from '../format/citation.js'
 * @import { Made } from './about.js'
 *
 * @typedef {object} Taken
 * @property {string} view  "Savings"
 * @property {string} currency
 * @property {string} link
 * @property {Made} made
 * @property {Record<string, object>} questions  documents by kind
 * @property {Record<string, any>} answers  results by kind
 * @property {any[]} sources
 * @property {Element[]} figures
 * @property {(id: string) => string} nameOf  a figure's file
 * @property {string} signed  who made a chart, and when
 * @property {string} licence  text of the program's licence
 * @property {Uint8Array} [workbook]
 * @property {typeof import('../i18n/en/export.js').takeaway} say
 */

/** Drawings pack well, pictures and workbooks are packed already. */
const kPacked = { level: /** @type {const} */ (0) };

/**
 * Everything of a view in one archive.
 * @param {Taken} taken
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function bundle(taken) {
  const { questions, answers, sources, licence, workbook } = taken;
  const json = (/** @type {unknown} */ value) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const many = Object.keys(answers).length > 1;
  /** @type {import('fflate').Zippable} */
  const files = {
    'README.md': strToU8(readme(taken)),
    LICENSE: strToU8(licence),
    'question.json': json(many ? questions : Object.values(questions)[0]),
    'answer.json': json(many ? answers : Object.values(answers)[0]),
    'sources.json': json(sources),
  };
  for (const [kind, answer] of Object.entries(answers)) {
    for (const { name, columns, rows } of tablesOf(answer)) {
      const at = `tables/${many ? `${kind}-` : ''}${name}`;
      files[`${at}.csv`] = strToU8(csv(columns, rows));
      files[`${at}.json`] = json(rows);
    }
  }
  for (const figure of taken.figures) Object.assign(files, await chartFiles(figure, taken));
  if (workbook) files['workbook.xlsx'] = [workbook, kPacked];
  return zipSync(files);
}

/** @param {Element} figure @param {Taken} taken */
async function chartFiles(figure, { nameOf, signed }) {
  const parts = shown(figure);
  const at = `charts/${nameOf(figure.id)}`;
  /** @type {import('fflate').Zippable} */
  const files = {};
  if (parts.drawings.length) {
    const drawing = svgOf({ ...parts, made: signed });
    files[`${at}.svg`] = strToU8(drawing.text);
    files[`${at}.png`] = [new Uint8Array(await (await pngOf(drawing)).arrayBuffer()), kPacked];
  }
  if (parts.table) files[`${at}.csv`] = strToU8(shownCsv(parts.table));
  return files;
}
