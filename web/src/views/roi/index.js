import { html } from 'lit/html.js';
import { roi } from '../../i18n/en/roi.js';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body, stillBody } from '../parts/body.js';
import { held } from '../parts/held.js';
import { inSight } from '../parts/in-sight.js';
import { later } from '../parts/later.js';
import { near } from '../parts/near.js';
import { taking } from '../parts/take.js';
import { openOrigin } from '../parts/trace.js';
import { waiting } from '../parts/waiting.js';
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
 * @import { Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 *
 * @typedef {typeof import('./below/behind.js')} Behind
 * @typedef {typeof import('./below/beside.js')} Beside
 * @typedef {typeof import('../take/index.js')} Take
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
  const here = context(session, env, { roi }, result?.currency);
  return { context: here, facts: result && factsOf(result, here.say) };
}

/** @param {RoiFacts} facts @param {Context} context @param {boolean} [still] */
const top = (facts, context, still = false) =>
  answer(
    {
      ...context.say.roi,
      headline: headline(facts, context),
      deck: deck(facts, context),
      keys: keys(facts, context),
      formula: 'headline',
    },
    context.id,
    still,
  );

/** @param {RoiFacts} facts @param {Context} context */
function whole(facts, context) {
  const { id, say, session, env } = context;
  const drawn = (/** @type {() => unknown} */ draw) =>
    html`<div>${inSight(session, [facts.result, session.errors, env], draw)}</div>`;
  const { quick, folds, mine } = form(facts, context);
  const words = say.common.later;
  return html`<div class="view" id="${id}-roi" ?data-dragged=${session.previewing} @click=${openOrigin}>
    ${drawn(() => top(facts, context))}
    ${body(
      {
        quick,
        lead: html`<div>${inSight(session, [facts.result, session.errors, env, mine], () => leakFigure(facts, mine, context))}</div>
          ${later(behind, (/** @type {Behind} */ { verdict }) => drawn(() => verdict(facts, context)))}
          <div class="explained">
            ${drawn(() => formulaInWords(facts, context))}
            ${later(behind, (/** @type {Behind} */ { sums }) => held(session, () => sums(facts, context)))}
            ${later(behind, (/** @type {Behind} */ { formulas }) => held(session, () => formulas(facts, context)))}
          </div>`,
        folds,
        rest: html`${drawn(() => cashFigure(facts, context))}${drawn(() => costsFigure(facts, context))}
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
      },
      say.common.folds,
      id,
    )}
    ${later(taking, (/** @type {Take} */ { takeAway }) => held(session, () => takeAway({ ...view, headline: plain(headline(facts, context)), currency: facts.result.currency }, context)))}
  </div>`;
}
