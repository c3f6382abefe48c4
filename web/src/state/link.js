import { kindsOf, placeOf } from './kinds.js';
import { documentOf, isPath, leavesOf, withValue } from './paths.js';

/**
 * A case as the fragment of an address: what differs from the default documents, by path, under a version.
 *
 *   #/roi?v=1&work.headcount=60&inhouse.ramp=[0.6,0.8]&client.industry=
 *   #/guide/npv
 *
 * Texts stand as they are, other values as JSON; nothing after "=" leaves a default out. Documents besides the view's own
 * have their name before the path: "claim.start.year". An address of a place alone, "#/guide/npv", says nothing of the other
 * documents. A link that is kept also says what made it: stamp.js.
 * @import { Documents, Kind, ViewName } from './types.js'
 * @typedef {{ view: ViewName, documents: Partial<Documents> }} Case
 * @typedef {{ kind: Kind, path: string, text: string }[]} LongTexts
 * @typedef {{ code: 'link_from_the_future' | 'link_unreadable' | 'link_too_long', detail: string }} Trouble
 * @typedef {{ case: Case, trouble?: Trouble } | { trouble: Trouble }} Read  both where a link of a later version was read as far as it goes
 */

/** Raised when links of before would be read differently; readers of those stay. */
export const kLinkVersion = 1;

/** Keys of a link that are no inputs; the last two are its stamp. */
const kNoInputs = ['v', 'made', 'gave'];

/** Four times what a link with every input of a savings case weighs. */
const kMostCharacters = 16_384;

/** Characters of one text, as a link writes it: a longer one stays in the session, its history and a saved case, but out of links. */
const kMostOfText = 12_000;

/** A value as it stands in a link. @param {unknown} value */
function written(value) {
  if (value === undefined) return '';
  return typeof value === 'string' && value !== '' && read(value) === value ? value : JSON.stringify(value);
}

/** @param {string} text @returns {unknown} undefined where it was left out */
function read(text) {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Percent-encoding, but for what the fragment of an address may hold and people can read. @param {string} text */
const escaped = (text) => encodeURIComponent(text).replace(/%(5B|5D|2C|3A|2F)/g, decodeURIComponent);

/** Is it a text that is too long for a link? @param {unknown} value @returns {value is string} */
export const stays = (value) =>
  typeof value === 'string' && value.length > kMostOfText / 10 && escaped(written(value)).length > kMostOfText;

/** What the link of a view leaves out for its length. @param {ViewName} view @param {Documents} documents @returns {LongTexts} */
export const longTexts = (view, documents) =>
  kindsOf[view].flatMap((kind) =>
    [...leavesOf(documents[kind])].flatMap(([path, value]) => (stays(value) ? [{ kind, path, text: value }] : [])),
  );

/** What a link opens, with the texts it had to leave out. @param {Partial<Documents>} documents @param {LongTexts} texts @returns {Partial<Documents>} */
export function withTexts(documents, texts) {
  const all = /** @type {Record<string, object | undefined>} */ ({ ...documents });
  for (const { kind, path, text } of texts) {
    const document = all[kind];
    if (document) all[kind] = withValue(document, path, text);
  }
  return all;
}

/**
 * @param {ViewName} view
 * @param {Documents} documents
 * @param {Readonly<Documents>} defaults
 */
export function writeLink(view, documents, defaults) {
  const pairs = kindsOf[view].flatMap((kind, index) => {
    const prefix = index === 0 ? '' : `${kind}.`;
    return differences(documents[kind], defaults[kind])
      .filter(([path, value]) => (index > 0 || path !== placeOf[view]) && !stays(value))
      .map(([path, value]) => `${escaped(prefix + path)}=${escaped(written(value))}`);
  });
  const at = `#/${view}${placeIn(view, documents)}`;
  return pairs.length ? `${at}?v=${kLinkVersion}&${pairs.join('&')}` : at;
}

/** @param {ViewName} view @param {Documents} documents */
function placeIn(view, documents) {
  const name = placeOf[view];
  const place = name && Reflect.get(documents[kindsOf[view][0]], name);
  return place ? `/${encodeURIComponent(place)}` : '';
}

/**
 * Paths whose values differ, with the value in `document`; undefined where only the default has one.
 * @param {object} document
 * @param {object} standard
 * @returns {[string, unknown][]}
 */
export function differences(document, standard) {
  const [own, usual] = [leavesOf(document), leavesOf(standard)];
  const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b);
  const changed = [...own].filter(([path, value]) => !usual.has(path) || !same(value, usual.get(path)));
  const gone = [...usual.keys()].filter((path) => !own.has(path));
  return [...changed, ...gone.map((path) => /** @type {[string, unknown]} */ ([path, undefined]))];
}

/**
 * Reads a fragment. Values are not judged here: the core does that, and says what is wrong with them.
 * @param {string} fragment  with or without "#"
 * @param {Readonly<Documents>} defaults
 * @returns {Read}
 */
export function readLink(fragment, defaults) {
  if (fragment.length > kMostCharacters) return tooLong(fragment);
  const [, name, place, query] = /^#?\/?([a-z]*)(?:\/([\w-]+))?(?:\?(.*))?$/s.exec(fragment) ?? [];
  if (name === undefined || !Object.hasOwn(kindsOf, name)) return strangeView(fragment);
  const view = /** @type {ViewName} */ (name);
  if (place === undefined) return readCase(view, query ?? '', defaults);
  return placeOf[view] ? readPlace(view, place, query, defaults) : trouble('link_unreadable', fragment);
}

/** @param {string} fragment */
function strangeView(fragment) {
  const version = Number(/[?&]v=(\d{1,6})(?:&|$)/.exec(fragment)?.[1]);
  return version > kLinkVersion
    ? trouble('link_from_the_future', String(version))
    : trouble('link_unreadable', fragment);
}

/** @param {ViewName} view @param {string} place @param {string | undefined} query @param {Readonly<Documents>} defaults @returns {Read} */
function readPlace(view, place, query, defaults) {
  const read = readCase(view, query ?? '', defaults);
  if (!('case' in read)) return read;
  const [own] = kindsOf[view];
  const opened = { ...read.case.documents[own], [/** @type {string} */ (placeOf[view])]: place };
  return { ...read, case: { view, documents: { ...(query === undefined ? {} : read.case.documents), [own]: opened } } };
}

/**
 * Reads what stands after the "?" of a link.
 * @param {ViewName} view
 * @param {string} query
 * @param {Readonly<Documents>} defaults
 * @returns {Read}
 */
export function readCase(view, query, defaults) {
  if (query.length > kMostCharacters) return tooLong(query);
  const pairs = pairsOf(query);
  if (!pairs) return trouble('link_unreadable', query);
  const version = pairs.get('v') ?? String(kLinkVersion);
  if (!/^[1-9]\d{0,5}$/.test(version)) return trouble('link_unreadable', `v=${version}`);
  for (const key of kNoInputs) pairs.delete(key);
  const later = Number(version) > kLinkVersion;
  if (later) for (const key of pairs.keys()) if (!isInput(key)) pairs.delete(key);
  const strange = [...pairs.keys()].find((key) => !isInput(key));
  if (strange !== undefined) return trouble('link_unreadable', strange);
  const documents = documentsOf(view, pairs, defaults);
  return later
    ? { case: { view, documents }, ...trouble('link_from_the_future', version) }
    : { case: { view, documents } };
}

/** @param {string} query @returns {Map<string, string> | undefined} */
function pairsOf(query) {
  try {
    return new Map(
      query
        .split('&')
        .filter(Boolean)
        .map((pair) => {
          const at = pair.indexOf('=');
          return [
            decodeURIComponent(at < 0 ? pair : pair.slice(0, at)),
            at < 0 ? '' : decodeURIComponent(pair.slice(at + 1)),
          ];
        }),
    );
  } catch {
    return undefined; // a stray "%"
  }
}

/** @param {string} key */
const isInput = (key) => isPath(key) && !/(^|\.)schema$/.test(key);

/** @param {ViewName} view @param {Map<string, string>} pairs @param {Readonly<Documents>} defaults @returns {Partial<Documents>} */
function documentsOf(view, pairs, defaults) {
  const [own, ...others] = kindsOf[view];
  const leaves = new Map(kindsOf[view].map((kind) => [kind, leavesOf(defaults[kind])]));
  for (const [key, text] of pairs) {
    const kind = others.find((other) => key.startsWith(`${other}.`)) ?? own;
    const path = kind === own ? key : key.slice(kind.length + 1);
    const value = read(text);
    if (value === undefined) leaves.get(kind)?.delete(path);
    else leaves.get(kind)?.set(path, value);
  }
  return Object.fromEntries([...leaves].map(([kind, each]) => [kind, documentOf(each)]));
}

/** @param {Trouble['code']} code @param {string} detail @returns {{ trouble: Trouble }} */
const trouble = (code, detail) => ({ trouble: { code, detail: detail.slice(0, 80) } });

/** @param {string} link */
const tooLong = ({ length }) => trouble('link_too_long', String(length));
