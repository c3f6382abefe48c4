import { formulaCard } from '../parts/trace.js';

/**
 * @import { Context } from '../context.js'
 * @import { WhereFacts } from './facts.js'
 */

/** How the figures of this view come about. @param {WhereFacts} facts @param {Context} context */
export function how({ result }, { say }) {
  const words = say.where.how;
  return formulaCard(
    words.word,
    {
      origin: 'formula/headline',
      heading: words.heading,
      formula: words.formula,
      rows: [
        [words.cost, words.costIs],
        [words.holds, words.holdsIs],
        [words.near, say.common.typeset(result.rule)],
        ['', result.notes.map((note) => say.common.typeset(note)).join(' ')],
      ],
    },
    say,
  );
}
