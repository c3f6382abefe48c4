import { cite } from '../parts/card.js';

/**
 * @import { Source } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Card } from '../parts/card.js'
 */

/**
 * A source's card, under the name of its publisher and its year.
 * @param {string} id  of the source
 * @param {Omit<Card, 'source'>} card
 * @param {Context} context
 */
export function citeSource(id, card, { session, say }) {
  const source = session.source(id);
  return cite(source ? named(source) : id, { ...card, source }, say);
}

/** @param {Partial<Source>} source */
function named({ publisher, title = '', year }) {
  const name = publisher || title;
  return year && !name.endsWith(String(year)) ? `${name} ${year}` : name;
}
