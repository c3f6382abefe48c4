import { html } from 'lit/html.js';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from './answer.js';
import { body, stillBody } from './body.js';
import { held } from './held.js';
import { later } from './later.js';
import { taking } from './take.js';
import { openOrigin } from './trace.js';
import { waiting } from './waiting.js';

/**
 * @import { ViewMessages } from '../../i18n/index.js'
 * @import { Part } from '../../i18n/parts.js'
 * @import { Kind, Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Key } from './keys.js'
 *
 * @typedef {'market' | 'roi' | 'risk' | 'where' | 'plan'} AnswerViewName
 * @typedef {typeof import('../take/index.js')} Take
 */

/**
 * What makes one view of those that open with an answer.
 * @template Facts
 * @typedef {object} Answering
 * @property {AnswerViewName} id
 * @property {Kind[]} [also]  documents it shows besides the one of its own name
 * @property {ViewMessages[AnswerViewName]} words
 * @property {(session: Session) => string | undefined} currency  of its amounts
 * @property {(session: Session, context: Context) => Facts | undefined} facts  of the last answer
 * @property {(facts: Facts, context: Context) => Part[]} headline
 * @property {(facts: Facts, context: Context) => string} deck
 * @property {(facts: Facts, context: Context) => Key[]} keys
 * @property {(facts: Facts, context: Context) => unknown} still  the main figure as text
 * @property {(facts: Facts, context: Context) => Parameters<typeof body>[0]} parts
 * @property {(facts: Facts, context: Context) => { quick: unknown, lead: unknown }} brief  the first questions and the main chart, for a card in somebody else's page
 * @property {(facts: Facts, context: Context, draw: () => unknown) => unknown} [drawn]  when the answer is drawn anew; by default always
 */

/**
 * A view that opens with its answer: the same sentence live, before any script, to a listener and on what is taken along.
 * @template Facts
 * @param {Answering<Facts>} view
 * @returns {View}
 */
export function answerView({ id, words, also, drawn = (_facts, _context, draw) => draw(), ...its }) {
  const { title, question } = words;
  const read = (/** @type {Session} */ session, /** @type {ViewEnv} */ env) => {
    const here = context(session, env, { [id]: words }, its.currency(session));
    return { here, facts: its.facts(session, here) };
  };
  const spoken = (/** @type {Facts} */ facts, /** @type {Context} */ here) => plain(its.headline(facts, here));
  const top = (/** @type {Facts} */ facts, /** @type {Context} */ here, still = false) =>
    answer(
      {
        title,
        question,
        headline: its.headline(facts, here),
        deck: its.deck(facts, here),
        keys: its.keys(facts, here),
        formula: 'headline',
      },
      here.id,
      still,
    );
  return {
    id,
    title,
    question,
    also,
    render(session, env) {
      const { here, facts } = read(session, env);
      if (!facts) return waiting(words, here);
      const taken = () => ({ title, headline: spoken(facts, here), currency: its.currency(session) ?? '' });
      return html`<div class="view" id="${here.id}-${id}" ?data-dragged=${session.previewing} @click=${openOrigin}>
        ${drawn(facts, here, () => top(facts, here))}
        ${body(its.parts(facts, here), here.say.common.folds, here.id)}
        ${later(taking, (/** @type {Take} */ { takeAway }) => held(session, () => takeAway(taken(), here)))}
      </div>`;
    },
    brief(session, env) {
      const { here, facts } = read(session, env);
      return facts && { top: top(facts, here), ...its.brief(facts, here) };
    },
    headline(session) {
      const { here, facts } = read(session, session.env);
      return facts ? spoken(facts, here) : '';
    },
    still(session, env) {
      const { here, facts } = read(session, env);
      if (!facts) return waiting(words, here);
      return stillBody(`${env.id}-${id}`, top(facts, here, true), its.still(facts, here), here.say.common.coming);
    },
  };
}
