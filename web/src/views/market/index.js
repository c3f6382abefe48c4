import { html } from 'lit/html.js';
import { market } from '../../i18n/en/market.js';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body, stillBody } from '../parts/body.js';
import { held } from '../parts/held.js';
import { later } from '../parts/later.js';
import { taking } from '../parts/take.js';
import { openOrigin } from '../parts/trace.js';
import { waiting } from '../parts/waiting.js';
import { below } from './below.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { deck, headline } from './headline.js';
import { keys } from './keys.js';
import { rivalsFigure, rivalsStill } from './rivals.js';

/**
 * @import { Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 * @typedef {typeof import('./below/index.js')} Below
 * @typedef {typeof import('../take/index.js')} Take
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
  return { context: context(session, env, { market }, kCurrency), facts: result && factsOf(result) };
}

/** @param {MarketFacts} facts @param {Context} context @param {boolean} [still] */
const top = (facts, context, still = false) =>
  answer(
    {
      ...context.say.market,
      headline: headline(facts, context),
      deck: deck(facts, context),
      keys: keys(facts, context),
      formula: 'headline',
    },
    context.id,
    still,
  );

/** @param {MarketFacts} facts @param {Context} context */
function whole(facts, context) {
  const words = context.say.common.later;
  const { quick, folds } = form(facts, context);
  return html`<div class="view" id="${context.id}-market" @click=${openOrigin}>
    ${top(facts, context)}
    ${body(
      {
        quick,
        lead: rivalsFigure(facts, context),
        folds: html`${folds}${later(below, (/** @type {Below} */ { aside }) => aside(context))}`,
        rest: later(below, (/** @type {Below} */ { rest }) => rest(facts, context), words),
        full: later(below, (/** @type {Below} */ { full }) => full(facts, context)),
      },
      context.say.common.folds,
      context.id,
    )}
    ${later(taking, (/** @type {Take} */ { takeAway }) => held(context.session, () => takeAway({ ...view, headline: plain(headline(facts, context)), currency: kCurrency }, context)))}
  </div>`;
}
