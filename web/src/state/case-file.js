import { kindsOf } from './kinds.js';
import { isPath, leavesOf } from './paths.js';
import { figuresOf, stampOf } from './stamp.js';

/**
 * A case as a file: the documents of one view, what made their answer, and the answer.
 *
 *   {"schema":"bpo-case/1","view":"roi","made":{...},"documents":{"roi":{...},"analysis":{...}},"answers":{"roi":{...}}}
 *
 * Read are also the questions of the command line ("bpo-roi/1" and so on) and question.json of an archive.
 * @import { About } from '../export/about.js'
 * @import { Case } from './link.js'
 * @import { Documents, Kind, Session, ViewName } from './types.js'
 * @typedef {'file_too_large' | 'file_not_json' | 'file_not_a_case' | 'file_from_the_future' | 'file_strange_name'} Refusal
 */

const kSchema = 'bpo-case/1';

/** Bytes: twenty times the largest case with its answer. */
export const kMostBytes = 1_000_000;

/** Questions that hold the savings case they are asked of. @type {Kind[]} */
const kHolding = ['risk', 'quote'];

/** A file is not opened, and why. */
export class FileRefused extends Error {
  /** @param {Refusal} code @param {string} [detail] */
  constructor(code, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail.slice(0, 80);
  }
}

/** @param {Session} session @param {About} [about] */
export function writeCase(session, about) {
  const { view, documents, results } = session;
  const kinds = kindsOf[view];
  return {
    schema: kSchema,
    view,
    ...(about ? { made: stampOf(about, figuresOf(session)) } : {}),
    documents: Object.fromEntries(kinds.map((kind) => [kind, documents[kind]])),
    answers: Object.fromEntries(kinds.filter((kind) => results[kind]).map((kind) => [kind, results[kind]])),
  };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a file. Values are not judged here: the core does that, and says what is wrong with them.
 * @param {string} text
 * @returns {Case} throws a FileRefused
 */
export function readCaseFile(text) {
  if (text.length > kMostBytes) throw new FileRefused('file_too_large', `${text.length} characters`);
  const read = parsed(text);
  if (!isRecord(read)) throw new FileRefused('file_not_a_case');
  const schema = String(read.schema ?? '');
  if (/^bpo-case\/\d+$/.test(schema) && schema !== kSchema) throw new FileRefused('file_from_the_future', schema);
  const documents = documentsIn(read);
  for (const document of Object.values(documents)) refuseStrangeNames(document);
  const view = viewOf(read.view, documents);
  const kinds = new Set(kindsOf[view]);
  const own = Object.entries(documents).filter(([kind]) => kinds.has(/** @type {Kind} */ (kind)));
  return { view, documents: Object.fromEntries(own) };
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefused('file_not_json');
  }
}

/** The documents of a file in each of its forms. @param {Record<string, unknown>} read @returns {Partial<Documents>} */
function documentsIn(read) {
  if (read.schema === kSchema) return isRecord(read.documents) ? checked(read.documents) : refuse();
  if (isRecord(read.question)) return documentsIn(read.question);
  if (read.schema === undefined) return checked(read);
  const kind = kindOf(read);
  if (!kHolding.includes(kind) || !isRecord(read.case)) return { [kind]: read };
  const { case: roi, ...own } = read;
  return { ...checked({ roi }), [kind]: own };
}

/** Every member has to be a document of its own name. @param {Record<string, unknown>} named @returns {Partial<Documents>} */
function checked(named) {
  const entries = Object.entries(named);
  if (!entries.length || entries.some(([kind, document]) => !isRecord(document) || kindOf(document) !== kind)) refuse();
  return Object.fromEntries(entries);
}

/** @param {Record<string, unknown>} document @returns {Kind} */
function kindOf({ schema }) {
  const [, kind, version] = /^bpo-([a-z]+)\/(\d+)$/.exec(String(schema)) ?? [];
  const known = Object.values(kindsOf).some((kinds) => kinds.includes(/** @type {Kind} */ (kind)));
  if (!known) refuse();
  if (version !== '1') throw new FileRefused('file_from_the_future', String(schema));
  return /** @type {Kind} */ (kind);
}

/** @returns {never} */
function refuse() {
  throw new FileRefused('file_not_a_case');
}

/** @param {object} document */
function refuseStrangeNames(document) {
  let paths;
  try {
    paths = [...leavesOf(document).keys()];
  } catch {
    refuse(); // nested deeper than any case
  }
  const strange = paths.find((path) => !isPath(path));
  if (strange !== undefined) throw new FileRefused('file_strange_name', strange);
}

/** The view that was saved; else the one that shows most of the documents, and rather its own. @param {unknown} saved @param {Partial<Documents>} documents @returns {ViewName} */
function viewOf(saved, documents) {
  const views = /** @type {ViewName[]} */ (Object.keys(kindsOf));
  const held = (/** @type {ViewName} */ view) =>
    kindsOf[view].filter((kind) => kind in documents).length + (view in documents ? 0.5 : 0);
  return views.find((view) => view === saved) ?? views.reduce((best, view) => (held(view) < held(best) ? best : view));
}
