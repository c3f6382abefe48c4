import { formulaCard } from '../parts/trace.js';
import { inOrder } from './columns.js';
import { isOfFigures } from './sums.js';

/** @import { Here } from './here.js' */

/** Where the counts of this view come from, as figures name it. */
export const kCount = 'count';

/** The sum behind the counts, with its terms. @param {Here} here */
export function counted({ index, words, fmt, say }) {
  const { word, heading, formula, share, apart } = words.counted;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const figures = inOrder(index.tables.filter(isOfFigures)).map(({ rows }) => rows);
  const sum = figures.reduce((all, rows) => all + rows, 0);
  return formulaCard(
    word,
    {
      origin: `formula/${kCount}`,
      heading,
      formula: formula(figures.map(count).join(' + '), count(sum)),
      rows: [[share, apart]],
    },
    say,
  );
}
