import { numberFormat } from './intl.js';

/**
 * @typedef {{ ok: true, value: number } | { ok: false, reason: 'empty' | 'not_a_number' | 'marks', example: string }} Parsed
 *   `marks`: it is a number, but its points and commas do not stand as this locale writes them; `example` shows how
 */

/** What a reader may write after a figure, and what it stands for. */
const kScales = /** @type {Record<string, number>} */ ({ '': 1, k: 1e3, m: 1e6, bn: 1e9 });

/**
 * A number as the reader writes it: their own marks, with or without currency sign, percent sign, spaces, "k", "m", "bn".
 * Never guesses: 1.234,5 is refused where the comma groups thousands.
 * @param {string} text
 * @param {string} locale
 * @returns {Parsed}
 */
export function parseNumber(text, locale) {
  const { group, decimal, example } = marks(locale);
  const bare = oneMark(text.normalize('NFKC'))
    .replace(/[\s$€£¥₱₹%]/gu, '')
    .replace(/\u2212/g, '-')
    .toLowerCase();
  if (bare === '') return { ok: false, reason: 'empty', example };
  const shape = /^([-+]?)([\d.,']+)(k|m|bn)?$/.exec(bare);
  if (!shape) return { ok: false, reason: 'not_a_number', example };
  const [, sign, figure, scale = ''] = shape;
  if (!wellMarked(figure, group, decimal)) return { ok: false, reason: 'marks', example };
  const plain = figure.split(group).join('').replace(decimal, '.');
  const value = Number(sign + plain) * kScales[scale];
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, reason: 'not_a_number', example };
}

/**
 * The Swiss mark of thousands comes as one apostrophe from a keyboard and as another from a page.
 * @param {string} text
 */
const oneMark = (text) => text.replace(/\u2019/g, "'");

/**
 * Digits, or digits in groups of three (or two before the last three, as in India), then perhaps decimals.
 * @param {string} figure
 * @param {string} group
 * @param {string} decimal
 */
function wellMarked(figure, group, decimal) {
  const [g, d] = [group, decimal].map((mark) => `\\${mark}`);
  const grouped = group ? `|\\d{1,3}(?:${g}\\d{2,3})*${g}\\d{3}` : '';
  return new RegExp(`^(?:\\d+${grouped})?(?:${d}\\d*)?$`).test(figure) && /\d/.test(figure);
}

/**
 * The locale's own marks. Spaces that group were taken out before, so they count as none.
 * @param {string} locale
 */
function marks(locale) {
  const format = numberFormat(locale, { useGrouping: true });
  const parts = format.formatToParts(1234567.5);
  const find = (/** @type {string} */ type) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: oneMark(find('group')).trim(), decimal: find('decimal') || '.', example: format.format(12345.5) };
}
