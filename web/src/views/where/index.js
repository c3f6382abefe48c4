import { where } from '../../i18n/en/where.js';
import { answerView } from '../parts/answer-view.js';
import { later } from '../parts/later.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { deck, headline } from './headline.js';
import { keys } from './keys.js';
import { placesFigure, placesStill } from './places.js';

/** @typedef {typeof import('./below/index.js')} Below */

/** What follows the first drawing: everything below the table of places. */
const below = () => import('./below/index.js');

/** Where: which place, and how firmly? */
export const view = answerView({
  id: 'where',
  words: where,
  currency: () => 'USD',
  facts: (session) => session.results.where && factsOf(session.results.where),
  headline,
  deck,
  keys,
  still: (facts, context) => placesStill(facts, context),
  brief: (facts, context) => ({ quick: form(facts, context), lead: placesFigure(facts, context) }),
  parts: (facts, context) => ({
    quick: form(facts, context),
    lead: placesFigure(facts, context),
    folds: later(below, (/** @type {Below} */ { more }) => more(facts, context)),
    rest: later(below, (/** @type {Below} */ { rest }) => rest(facts, context), context.say.common.later),
    full: later(below, (/** @type {Below} */ { full }) => full(facts, context)),
  }),
});
