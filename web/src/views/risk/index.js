import { guard } from 'lit/directives/guard.js';
import { html } from 'lit/html.js';
import { risk } from '../../i18n/en/risk.js';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body, stillBody } from '../parts/body.js';
import { later } from '../parts/later.js';
import { near } from '../parts/near.js';
import { openOrigin } from '../parts/trace.js';
import { waiting } from '../parts/waiting.js';
import { below } from './below.js';
import { deck } from './deck.js';
import { dotsFigure, dotsStill } from './dots.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { gap } from './gap.js';
import { headline } from './headline.js';
import { keys } from './keys.js';

/**
 * @import { Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 *
 * @typedef {typeof import('./below/index.js')} Below
 */

/**
 * Risk: how sure are we?
 * @type {View}
 */
export const view = {
  id: 'risk',
  title: 'Risk',
  question: 'How sure are we?',
  render: (session, env) => {
    const here = readAnswer(session, env);
    return here.facts ? whole(here.facts, here.context) : waiting(here.context.say.risk, here.context);
  },
  headline: (session) => {
    const here = readAnswer(session, session.env);
    return here.facts ? plain(headline(here.facts, here.context)) : '';
  },
  still: (session, env) => {
    const here = readAnswer(session, env);
    if (!here.facts) return waiting(here.context.say.risk, here.context);
    return stillBody(
      `${env.id}-risk`,
      top(here.facts, here.context, true),
      dotsStill(here.facts, here.context),
      here.context.say.common.coming,
    );
  },
};

/** @param {Session} session @param {ViewEnv} env */
function readAnswer(session, env) {
  const result = session.results.risk;
  const here = context(session, env, { risk }, result?.currency);
  return { context: here, facts: result && factsOf(result, here) };
}

/** @param {RiskFacts} facts @param {Context} context @param {boolean} [still] */
const top = (facts, context, still = false) =>
  answer(
    {
      ...context.say.risk,
      headline: headline(facts, context),
      deck: deck(facts, context),
      keys: keys(facts, context),
      formula: 'headline',
    },
    context.id,
    still,
  );

/** @param {RiskFacts} facts @param {Context} context */
function whole(facts, context) {
  const { id, say, session, env } = context;
  const { run, errors } = session;
  const drawn = (/** @type {() => unknown} */ draw) => guard([facts.result, errors, env, run?.late], draw);
  const parts = (/** @type {(below: Below) => unknown} */ draw) => later(below, (script) => drawn(() => draw(script)));
  const { quick, folds } = form(facts, context);
  const words = say.common.later;
  return html`<div class="view" id="${id}-risk" @click=${openOrigin}>
    ${drawn(() => top(facts, context))}
    ${body(
      {
        quick,
        lead: html`${guard([facts.result, errors, env, run], () => dotsFigure(facts, context))}
          ${drawn(() => gap(facts, context))}
          ${near(() => later(below, (/** @type {Below} */ { lead }) => drawn(() => lead(facts, context)), words), words.coming)}`,
        folds,
        rest: parts(({ rest }) => rest(facts, context)),
        full: html`${near(() => later(below, (/** @type {Below} */ { full }) => full(facts, context), words), words.coming)}${parts(({ formulas }) => formulas(facts, context))}`,
      },
      say.common.folds,
      id,
    )}
  </div>`;
}
