import { html } from 'lit/html.js';
import { market } from '../../i18n/en/market.js';
import { answerView } from '../parts/answer-view.js';
import { later } from '../parts/later.js';
import { below } from './below.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { deck, headline } from './headline.js';
import { keys } from './keys.js';
import { rivalsFigure, rivalsStill } from './rivals.js';

/** @typedef {typeof import('./below/index.js')} Below */

/** Market: how big is it, who says so, where is it going? Sizes are published in US dollars. */
export const view = answerView({
  id: 'market',
  also: ['claim', 'growth'],
  words: market,
  currency: () => 'USD',
  facts: ({ results }) => results.market && factsOf(results.market),
  headline,
  deck,
  keys,
  still: rivalsStill,
  brief(facts, context) {
    const { quick } = form(facts, context);
    return { quick, lead: rivalsFigure(facts, context) };
  },
  parts(facts, context) {
    const { quick, folds } = form(facts, context);
    return {
      quick,
      lead: rivalsFigure(facts, context),
      folds: html`${folds}${later(below, (/** @type {Below} */ { aside }) => aside(context))}`,
      rest: later(below, (/** @type {Below} */ { rest }) => rest(facts, context), context.say.common.later),
      full: later(below, (/** @type {Below} */ { full }) => full(facts, context)),
    };
  },
});
