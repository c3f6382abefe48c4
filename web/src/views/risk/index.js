import { guard } from 'lit/directives/guard.js';
import { html } from 'lit/html.js';
import { risk } from '../../i18n/en/risk.js';
import { after, same } from '../parts/after.js';
import { answerView } from '../parts/answer-view.js';
import { later } from '../parts/later.js';
import { near } from '../parts/near.js';
import { below } from './below.js';
import { deck } from './deck.js';
import { dotsFigure, dotsStill } from './dots.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { gap } from './gap.js';
import { headline } from './headline.js';
import { keys } from './keys.js';
import { isOwed } from './progress.js';

/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 *
 * @typedef {typeof import('./below/index.js')} Below
 */

/** Risk: how sure are we? */
export const view = answerView({
  id: 'risk',
  words: risk,
  currency: ({ results }) => results.risk?.currency,
  facts: ({ results }, context) => results.risk && factsOf(results.risk, context),
  headline,
  deck,
  keys,
  still: dotsStill,
  drawn,
  brief(facts, context) {
    const { quick } = form(facts, context);
    return { quick, lead: dotsFigure(facts, context) };
  },
  parts,
});

/** Drawn anew where its answer, its errors or its place have changed. @param {RiskFacts} facts @param {Context} context @param {() => unknown} draw */
function drawn({ result }, { session, env }, draw) {
  return guard([result, session.errors, env], draw);
}

/** @param {RiskFacts} facts @param {Context} context */
function parts(facts, context) {
  const { session, env, say } = context;
  const { run, errors } = session;
  // What is below the answer is not refined with it, but drawn when the run has ended.
  const result = run?.now === 'running' ? same : facts.result;
  const anew = (/** @type {() => unknown} */ draw) => after([result, errors, env, isOwed(run)], draw);
  const { quick, folds } = form(facts, context);
  const words = say.common.later;
  return {
    quick,
    lead: html`${guard([facts.result, errors, env, run], () => dotsFigure(facts, context))}
      ${anew(() => gap(facts, context))}
      ${near(() => later(below, (/** @type {Below} */ { lead }) => anew(() => lead(facts, context)), words), words.coming)}`,
    folds,
    rest: later(below, (/** @type {Below} */ { rest }) => anew(() => rest(facts, context))),
    full: html`${near(() => later(below, (/** @type {Below} */ { full }) => full(facts, context), words), words.coming)}${later(below, (/** @type {Below} */ { formulas }) => anew(() => formulas(facts, context)))}`,
  };
}
