import { isPath } from '../state/paths.js';

/** Attributes with a meaning of their own; the others that look like a path are keys of the link. */
const kNamed = new Set(['view', 'depth', 'case']);

/** Attributes that any element may have and that look like a path. */
const kHtml =
  /^(id|class|style|slot|part|title|lang|dir|hidden|tabindex|role|exportparts|inert|nonce|is|autofocus|draggable|translate)$|^(aria|data|on)/;

/** @param {string} name */
const isKey = (name) => isPath(name) && !kNamed.has(name) && !kHtml.test(name);

/** Does this attribute say something about the case? @param {string} name */
export const isOption = (name) => kNamed.has(name) || isKey(name);

/**
 * The case an element's attributes ask for, as a link has it after its "?".
 * @param {Element} element
 */
export function caseOf(element) {
  const keys = [...element.attributes]
    .filter(({ name }) => isKey(name))
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return [element.getAttribute('case') ?? '', ...keys].filter(Boolean).join('&');
}
