/**
 * What a frame and the page around it say to each other: plain objects of exactly these members, nothing else is heard.
 *
 *   { type: "bpo-explorer:height", version: 1, height }  the frame tells how high it is, px
 *   { type: "bpo-explorer:ask", version: 1 }             the page asks for that
 *   { type: "bpo-explorer:open", version: 1, link }      the page asks for another case: "#/roi?v=1&work.headcount=60"
 */
const kVersion = 1;
const kPrefix = 'bpo-explorer:';

/** A frame that is higher than this, px, is none of ours. */
const kHighest = 20_000;
/** Longest link, in characters. */
const kLongest = 8_000;

/** @param {string} type @param {object} [rest] */
const message = (type, rest) => ({ type: kPrefix + type, version: kVersion, ...rest });

/** @param {number} height */
export const heightMessage = (height) => message('height', { height });

export const askMessage = () => message('ask');

/**
 * A message of this type and of exactly these members besides.
 * @param {unknown} data
 * @param {string} type
 * @param {...string} members
 * @returns {Record<string, unknown> | undefined}
 */
function heard(data, type, ...members) {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const given = /** @type {Record<string, unknown>} */ (data);
  const names = ['type', 'version', ...members];
  if (Object.keys(given).length !== names.length || !names.every((name) => Object.hasOwn(given, name)))
    return undefined;
  return given.type === kPrefix + type && given.version === kVersion ? given : undefined;
}

/** The height that a message tells, in whole px. @param {unknown} data */
export function heightOf(data) {
  const height = heard(data, 'height', 'height')?.height;
  return typeof height === 'number' && Number.isInteger(height) && height > 0 && height <= kHighest
    ? height
    : undefined;
}

/** The link that a message asks to open. @param {unknown} data */
export function linkOf(data) {
  const link = heard(data, 'open', 'link')?.link;
  return typeof link === 'string' && link.startsWith('#/') && link.length <= kLongest ? link : undefined;
}

/** @param {unknown} data */
export const isAsk = (data) => heard(data, 'ask') !== undefined;
