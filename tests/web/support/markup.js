import { nothing } from 'lit/html.js';

/**
 * A Lit template as plain markup, for tests. The server renderer of Lit cannot be used here: it refuses a value in the
 * <title> of a drawing, which browsers take.
 * @param {any} value
 * @returns {string}
 */
export function markup(value) {
  return written(value)
    .replace(/[ \n]+/g, ' ')
    .replace(/> </g, '><')
    .trim();
}

/**
 * Only what is read.
 * @param {unknown} template
 */
export const textOf = (template) =>
  markup(template)
    .replace(/<(?:title|desc)\b.*?<\/(?:title|desc)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();

const kAttribute = /([.?@]?)([\w-]+)=("?)([^"<>]*)$/;

/** @param {any} value @returns {string} */
function written(value) {
  if (value === undefined || value === null || value === nothing || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (value._$litDirective$) return written(new value._$litDirective$({ type: 2 }).render(...value.values));
  if (value.strings) return template(value);
  return String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** @param {{ strings: TemplateStringsArray, values: any[] }} result */
function template({ strings, values }) {
  let text = strings[0];
  values.forEach((value, index) => {
    const attribute = insideTag(text) ? kAttribute.exec(text) : null;
    text = attribute ? withAttribute(text, attribute, value) : text + written(value);
    text += strings[index + 1];
  });
  return text;
}

/** @param {string} text */
const insideTag = (text) => text.lastIndexOf('<') > text.lastIndexOf('>');

/** @param {string} text @param {RegExpExecArray} attribute @param {any} value */
function withAttribute(text, [all, kind, name, quote, before], value) {
  const plain = value?._$litDirective$ ? value.values[0] : value;
  const rest = text.slice(0, -all.length);
  if (kind === '@') return rest;
  if (kind === '?') return plain ? rest + name : rest;
  if (kind === '.')
    return typeof plain === 'boolean' ? (plain ? rest + name : rest) : `${rest}${name}="${escaped(plain)}"`;
  if (plain === nothing) return rest;
  return quote ? `${rest}${name}="${before}${escaped(plain)}` : `${rest}${name}="${escaped(plain)}"`;
}

/** @param {unknown} value */
const escaped = (value) => String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
