import { html } from 'lit/html.js';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body, stillBody } from '../parts/body.js';
import { waiting } from '../parts/waiting.js';
import { claimFigure } from './claim.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { deck, headline } from './headline.js';
import { keys } from './keys.js';
import { ratesFigure } from './rates.js';
import { rivalsFigure, rivalsStill } from './rivals.js';
import { seriesFigures } from './series.js';

/**
 * @import { Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 */

/** Market sizes are published in US dollars. */
const kCurrency = 'USD';

/**
 * Market: how big is it, who says so, where is it going?
 * @type {View}
 */
export const view = {
  id: 'market',
  title: 'Market',
  question: 'How big is it, who says so, where is it going?',
  also: ['claim', 'growth'],
  render: (session, env) => {
    const here = read(session, env);
    return here.facts ? whole(here.facts, here.context) : waiting(here.context.say.market, here.context);
  },
  headline: (session) => {
    const here = read(session, session.env);
    return here.facts ? plain(headline(here.facts, here.context)) : '';
  },
  still: (session, env) => {
    const here = read(session, env);
    if (!here.facts) return waiting(here.context.say.market, here.context);
    return stillBody(
      `${env.id}-market`,
      top(here.facts, here.context, true),
      rivalsStill(here.facts, here.context),
      here.context.say.common.coming,
    );
  },
};

/** @param {Session} session @param {ViewEnv} env */
function read(session, env) {
  const result = session.results.market;
  return { context: context(session, env, kCurrency), facts: result && factsOf(result) };
}

/** @param {MarketFacts} facts @param {Context} context @param {boolean} [still] */
const top = (facts, context, still = false) =>
  answer(
    {
      ...context.say.market,
      headline: headline(facts, context),
      deck: deck(facts, context),
      keys: keys(facts, context),
    },
    context.id,
    still,
  );

/** @param {MarketFacts} facts @param {Context} context */
function whole(facts, context) {
  const { quick, folds } = form(facts, context);
  return html`<div class="view" id="${context.id}-market">
    ${top(facts, context)}
    ${body(
      {
        quick,
        lead: rivalsFigure(facts, context),
        folds,
        rest: html`${ratesFigure(facts, context)}${claimFigure(context)}`,
        full: seriesFigures(facts, context),
      },
      context.say.common.folds,
      context.id,
    )}
  </div>`;
}
