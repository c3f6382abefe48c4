import { formulaCard } from '../../parts/trace.js';

/** @import { QuoteContext } from './context.js' */

/** How the worth of a line comes about. @param {QuoteContext} here */
export function how({ words: { how: words }, say }) {
  return formulaCard(
    words.word,
    {
      origin: 'formula/quote',
      heading: words.heading,
      formula: words.formula,
      rows: [
        [words.fees, words.feesAre],
        [words.first, words.firstIs],
      ],
    },
    say,
  );
}
