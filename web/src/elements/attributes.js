import { isPath } from '../state/paths.js';

/** Attributes with a meaning of their own; the others that look like a path are keys of the link. */
const kNamed = new Set(['view', 'preset', 'size', 'depth', 'case', 'brand', 'font', 'scheme', 'locale', 'lang']);

/** Attributes that any element may have, or that editors put on it, and that look like a path. */
const kHtml =
  /^(id|class|style|slot|part|title|dir|hidden|tabindex|role|exportparts|inert|nonce|is|autofocus|draggable|translate|width|height|align|name|loading)$|^(aria|data|item|on)/;

/** The longest value of an attribute that is read. */
export const kMaxLength = 2000;

/** @param {string} name */
const isKey = (name) => isPath(name) && !kNamed.has(name) && !kHtml.test(name);

/** Does this attribute say something about what is shown? @param {string} name */
export const isOption = (name) => kNamed.has(name) || isKey(name);

/**
 * The case an element's attributes ask for, as a link has it after its "?"; and the attributes that are too long to be one.
 * @param {Element} element
 * @returns {{ query: string, tooLong: Attr[] }}
 */
export function caseOf(element) {
  const given = [...element.attributes].filter(({ name }) => name === 'case' || isKey(name));
  const short = given.filter(({ value }) => value.length <= kMaxLength);
  const keys = short
    .filter(({ name }) => name !== 'case')
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const whole = short.find(({ name }) => name === 'case')?.value ?? '';
  return {
    query: [whole, ...keys].filter(Boolean).join('&'),
    tooLong: given.filter((each) => !short.includes(each)),
  };
}
