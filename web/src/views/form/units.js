/** @import { Formats } from '../../format/index.js' */

/**
 * How a field shows its value: what stands before and after the blank, and how many of what is typed make one of what the
 * document holds.
 * @typedef {{ before: string, after: string, scale: number, grouped: boolean }} Unit
 */

/**
 * @param {string} unit  the field table's: "fraction a year", "money a month", "minutes a unit", "USD bn", "year"
 * @param {Formats} fmt
 * @param {string} [per]  what a price is for, where the unit leaves it to another input
 * @returns {Unit}
 */
export function unitOf(unit, fmt, per = '') {
  if (unit === '' || unit === 'year') return { before: '', after: '', scale: 1, grouped: unit !== 'year' };
  if (unit.startsWith('fraction'))
    return { before: '', after: `%${unit.slice('fraction'.length)}`, scale: 0.01, grouped: true };
  const { sign, leads } = fmt.currencySign();
  if (unit.startsWith('money')) {
    const rest = unit === 'money per unit of the pricing' ? per.trim() : unit.slice('money'.length).trim();
    return leads
      ? { before: sign, after: rest, scale: 1, grouped: true }
      : { before: '', after: `${sign} ${rest}`.trim(), scale: 1, grouped: true };
  }
  if (unit === 'USD bn') return { before: '$', after: 'bn', scale: 1, grouped: true };
  return { before: '', after: unit, scale: 1, grouped: true };
}

/**
 * The value as it stands in the blank.
 * @param {unknown} value
 * @param {Unit} unit
 * @param {Formats} fmt
 */
export function shown(value, { scale, grouped }, fmt) {
  if (typeof value !== 'number') return value === undefined || value === null ? '' : String(value);
  const figure = Math.round((value / scale) * 1e6) / 1e6;
  return grouped ? fmt.typed(figure) : String(figure);
}

/**
 * A default as it stands in the blank: no more digits than mean something.
 * @param {unknown} value
 * @param {Unit} unit
 * @param {Formats} fmt
 */
export function printed(value, unit, fmt) {
  if (typeof value !== 'number' || !unit.grouped) return shown(value, unit, fmt);
  const figure = value / unit.scale;
  return fmt.number(figure, Math.abs(figure) >= 1000 ? 0 : Math.abs(figure) >= 100 ? 1 : 2);
}

/**
 * The value with its unit, for a line of text: "$42,000 a year", "29% of salary".
 * @param {unknown} value
 * @param {Unit} unit
 * @param {Formats} fmt
 */
export function said(value, unit, fmt) {
  const figure = printed(value, unit, fmt);
  const after =
    unit.after && !unit.after.startsWith('%')
      ? ` ${value === 1 ? unit.after.replace(/^(month|week|hour|head|minute|year)s/, '$1') : unit.after}`
      : unit.after;
  return `${unit.before}${figure}${after}`;
}

/**
 * What the document gets for what was typed. Text that is no number goes in as it stands: the core refuses it at its path,
 * and the last answer stays.
 * @param {string} text
 * @param {Unit} unit
 * @param {Formats} fmt
 * @returns {number | string | undefined}  undefined: nothing was typed
 */
export function read(text, { scale }, fmt) {
  const parsed = fmt.parse(text);
  if (parsed.ok) return scale === 1 ? parsed.value : Number((parsed.value * scale).toPrecision(12));
  return parsed.reason === 'empty' ? undefined : text;
}
