/** @import { QuoteContext } from './context.js' */

/** What the quote leaves out, in a sentence. @param {QuoteContext} here @returns {string} */
export function headline({ words: { headline: words, example }, read: { text, result, errors }, fmt, say }) {
  if (!text) return words.none;
  if (errors.length) return words.refused;
  if (!result) return words.none;
  const { left_out: out } = result.totals;
  const said = out.items ? words.out(out.items, fmt.money(out.pv), result.horizon_months) : words.all;
  return `${text === example.text ? words.example(said) : say.common.capital(said)}.`;
}
