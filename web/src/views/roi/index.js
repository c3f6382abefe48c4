import { html, nothing } from 'lit';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body } from '../parts/body.js';
import { waiting } from '../parts/waiting.js';
import { warnings } from '../parts/warning.js';
import { cashFigure } from './cash.js';
import { costsFigure } from './costs.js';
import { deck } from './deck.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { headline } from './headline.js';
import { keys } from './keys.js';
import { leakFigure } from './leak.js';
import { formulaInWords } from './words.js';

/** @typedef {import('../../state/types.js').Session} Session */
/** @typedef {import('../../state/types.js').ViewEnv} ViewEnv */

/**
 * Savings: what would outsourcing do for us?
 * @type {import('../../state/types.js').View}
 */
export const view = {
  id: 'roi',
  title: 'Savings',
  question: 'What would it do for us?',
  render,
  headline: (session) => {
    const result = session.results.roi;
    if (!result) return '';
    const here = context(session, session.env, result.currency);
    return plain(headline(factsOf(result, here.say), here));
  },
};

/** @param {Session} session @param {ViewEnv} env */
function render(session, env) {
  const result = session.results.roi;
  const here = context(session, env, result?.currency);
  const { say, id } = here;
  if (!result) return waiting({ title: say.roi.title, question: say.roi.question }, here);
  const facts = factsOf(result, say);
  const { quick, folds, mine } = form(result, here, facts.rate?.per ?? '');
  return html`<div class="view" id="${id}-roi">
    ${answer({ title: say.roi.title, question: say.roi.question, headline: headline(facts, here), deck: deck(facts, here), keys: keys(facts, here) }, id)}
    ${body({
      quick,
      lead: html`${leakFigure(facts, mine, here)}${result.warnings.length ? html`<div>${warnings(result.warnings, say)}</div>` : nothing}${formulaInWords(facts, here)}`,
      folds,
      rest: html`${cashFigure(facts, here)}${costsFigure(facts, here)}`,
    }, say.common.folds, id)}
  </div>`;
}
