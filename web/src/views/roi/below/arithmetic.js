import { html, nothing } from 'lit/html.js';
import { numberFormat, realMinus } from '../../../format/intl.js';

/**
 * @import { RoiContext } from './context.js'
 *
 * @typedef {object} Worked  a figure with its formula in words and as a sum
 * @property {string} id
 * @property {string} label
 * @property {string} formula
 * @property {{ month?: number, expression: string, value: number }} arithmetic
 */

/**
 * Figures as sentences and as sums, for who wants to follow every digit.
 * @param {Worked[]} all
 * @param {string} title
 * @param {string} origin  of the figures in them
 * @param {RoiContext} context
 */
export function arithmetic(all, title, origin, context) {
  const { more, say } = context;
  return html`<details class="words sums">
    <summary>${title}</summary>
    <div class="in" data-formula=${origin}>${all.map((worked) => sum(worked, context))}<p class="kept">${more.sums.foot}</p></div>
  </details>${all.length ? nothing : say.common.workedOut}`;
}

/** @param {Worked} worked @param {RoiContext} context */
const sum = ({ label, formula, arithmetic: { month, expression, value } }, { more, say, fmt }) =>
  html`<div class="sum-of">
    <h3>${say.common.typeset(label)}${month === undefined ? nothing : html` <small>${more.sums.month(month)}</small>`}</h3>
    <p>${inSigns(say.common.typeset(formula))}</p>
    <p class="sum-line">${shortened(expression, fmt.locale)} = <b>${short(value, fmt.locale)}</b></p>
  </div>`;

/** The core's sum with as many digits as can be read. @param {string} expression @param {string} locale */
export const shortened = (expression, locale) =>
  expression
    .replace(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (digits) => short(Number(digits), locale))
    .replace(/ \* /g, ' × ')
    .replace(/ - /g, ' − ')
    .replace(/\(-/g, '(−')
    .replace(/ \/ /g, ' ÷ ');

/** A formula in words with the signs of its sum. @param {string} formula */
export const inSigns = (formula) => formula.replace(/ x /g, ' × ').replace(/ - /g, ' − ').replace(/ \/ /g, ' ÷ ');

/** @param {number} value @param {string} locale */
const short = (value, locale) =>
  realMinus(numberFormat(locale, { maximumSignificantDigits: Math.abs(value) >= 1000 ? 8 : 5 }).format(value));
