import { quote } from '../../../i18n/en/quote.js';
import { quoteQuestion } from '../../../state/kinds.js';

/**
 * @import { Answer } from '../../../state/beside.js'
 * @import { BpoErrorItem } from '../../../state/types.js'
 * @import { Context } from '../../context.js'
 * @import { Group, QuoteItem, QuoteResult } from './result.js'
 *
 * @typedef {object} Read  what became of the text
 * @property {string} text
 * @property {QuoteResult} [result]  of the newest text that was read
 * @property {BpoErrorItem[]} errors  why the text as it stands was not
 * @property {boolean} stale
 *
 * @typedef {Context & { words: typeof quote, read: Read }} QuoteContext
 */

/** @param {Context} context @returns {QuoteContext} */
export function withQuote(context) {
  const { session } = context;
  const question = quoteQuestion(session.documents);
  const read = question
    ? { text: question.text, ...session.beside('quote', 'quote', question) }
    : { text: '', result: undefined, errors: [], stale: false };
  return { ...context, words: quote, read };
}

/** The lines of a group that cost something in the case. @param {QuoteResult} result @param {Group} group @returns {QuoteItem[]} */
export const costing = ({ items }, group) => items.filter((item) => item.group === group && item.in_case);
