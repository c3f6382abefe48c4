import { html } from 'lit/html.js';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body, stillBody } from '../parts/body.js';
import { waiting } from '../parts/waiting.js';
import { cashFigure } from './cash.js';
import { costsFigure } from './costs.js';
import { deck } from './deck.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { headline } from './headline.js';
import { keys } from './keys.js';
import { leakFigure, leakStill } from './leak.js';
import { formulaInWords } from './words.js';

/**
 * @import { Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 */

/**
 * Savings: what would outsourcing do for us?
 * @type {View}
 */
export const view = {
  id: 'roi',
  title: 'Savings',
  question: 'What would it do for us?',
  render: (session, env) => {
    const here = read(session, env);
    return here.facts ? whole(here.facts, here.context) : waiting(here.context.say.roi, here.context);
  },
  headline: (session) => {
    const here = read(session, session.env);
    return here.facts ? plain(headline(here.facts, here.context)) : '';
  },
  still: (session, env) => {
    const here = read(session, env);
    if (!here.facts) return waiting(here.context.say.roi, here.context);
    return stillBody(
      `${env.id}-roi`,
      top(here.facts, here.context, true),
      leakStill(here.facts, here.context),
      here.context.say.common.coming,
    );
  },
};

/** @param {Session} session @param {ViewEnv} env */
function read(session, env) {
  const result = session.results.roi;
  const here = context(session, env, result?.currency);
  return { context: here, facts: result && factsOf(result, here.say) };
}

/** @param {RoiFacts} facts @param {Context} context @param {boolean} [still] */
const top = (facts, context, still = false) =>
  answer(
    { ...context.say.roi, headline: headline(facts, context), deck: deck(facts, context), keys: keys(facts, context) },
    context.id,
    still,
  );

/** @param {RoiFacts} facts @param {Context} context */
function whole(facts, context) {
  const { id, say } = context;
  const { result } = facts;
  const { quick, folds, mine } = form(result, context, facts.rate?.per ?? '');
  return html`<div class="view" id="${id}-roi">
    ${top(facts, context)}
    ${body(
      {
        quick,
        lead: html`${leakFigure(facts, mine, context)}${formulaInWords(facts, context)}`,
        folds,
        rest: html`${cashFigure(facts, context)}${costsFigure(facts, context)}`,
      },
      say.common.folds,
      id,
    )}
  </div>`;
}
