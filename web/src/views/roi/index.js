import { html } from 'lit/html.js';
import { roi } from '../../i18n/en/roi.js';
import { answerView } from '../parts/answer-view.js';
import { held } from '../parts/held.js';
import { inSight } from '../parts/in-sight.js';
import { later } from '../parts/later.js';
import { near } from '../parts/near.js';
import { behind, beside } from './below.js';
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
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 *
 * @typedef {typeof import('./below/behind.js')} Behind
 * @typedef {typeof import('./below/beside.js')} Beside
 */

/** Savings: what would outsourcing do for us? */
export const view = answerView({
  id: 'roi',
  words: roi,
  currency: ({ results }) => results.roi?.currency,
  facts: ({ results }, { say }) => results.roi && factsOf(results.roi, say),
  headline,
  deck,
  keys,
  still: leakStill,
  drawn,
  brief(facts, context) {
    const { quick, mine } = form(facts, context);
    return { quick, lead: leakFigure(facts, mine, context) };
  },
  parts,
});

/** Drawn anew where it is in sight and its answer, its errors or its place have changed. @param {RoiFacts} facts @param {Context} context @param {() => unknown} draw */
function drawn({ result }, { session, env }, draw) {
  return html`<div>${inSight(session, [result, session.errors, env], draw)}</div>`;
}

/** @param {RoiFacts} facts @param {Context} context */
function parts(facts, context) {
  const { session, env, say } = context;
  const { quick, folds, mine } = form(facts, context);
  const words = say.common.later;
  const anew = (/** @type {() => unknown} */ draw) => drawn(facts, context, draw);
  return {
    quick,
    lead: html`<div>${inSight(session, [facts.result, session.errors, env, mine], () => leakFigure(facts, mine, context))}</div>
      ${later(behind, (/** @type {Behind} */ { verdict }) => anew(() => verdict(facts, context)))}
      <div class="explained">
        ${anew(() => formulaInWords(facts, context))}
        ${later(behind, (/** @type {Behind} */ { sums }) => held(session, () => sums(facts, context)))}
        ${later(behind, (/** @type {Behind} */ { formulas }) => held(session, () => formulas(facts, context)))}
      </div>`,
    folds,
    rest: html`${anew(() => cashFigure(facts, context))}${anew(() => costsFigure(facts, context))}
      ${later(behind, (/** @type {Behind} */ { inFigures }) => held(session, () => inFigures(facts, context)))}`,
    full: near(
      () =>
        later(
          beside,
          (/** @type {Beside} */ { besideTheCase }) => held(session, () => besideTheCase(facts, context)),
          words,
        ),
      words.coming,
    ),
  };
}
