import { html } from 'lit';
import { plain } from '../../i18n/parts.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { body } from '../parts/body.js';
import { waiting } from '../parts/waiting.js';
import { claimFigure } from './claim.js';
import { factsOf } from './facts.js';
import { form } from './form.js';
import { deck, headline } from './headline.js';
import { keys } from './keys.js';
import { ratesFigure } from './rates.js';
import { rivalsFigure } from './rivals.js';
import { seriesFigures } from './series.js';

/** @typedef {import('../../state/types.js').Session} Session */
/** @typedef {import('../../state/types.js').ViewEnv} ViewEnv */

/** Market sizes are published in US dollars. */
const kCurrency = 'USD';

/**
 * Market: how big is it, who says so, where is it going?
 * @type {import('../../state/types.js').View}
 */
export const view = {
  id: 'market',
  title: 'Market',
  question: 'How big is it, who says so, where is it going?',
  also: ['claim', 'growth'],
  render,
  headline: (session) => {
    const result = session.results.market;
    return result ? plain(headline(factsOf(result), context(session, session.env, kCurrency))) : '';
  },
};

/** @param {Session} session @param {ViewEnv} env */
function render(session, env) {
  const here = context(session, env, kCurrency);
  const { say, id } = here;
  const { title, question } = say.market;
  const result = session.results.market;
  if (!result) return waiting({ title, question }, here);
  const facts = factsOf(result);
  const { quick, folds } = form(facts, here);
  return html`<div class="view" id="${id}-market">
    ${answer({ title, question, headline: headline(facts, here), deck: deck(facts, here), keys: keys(facts, here) }, id)}
    ${body({
      quick,
      lead: rivalsFigure(facts, here),
      folds,
      rest: html`${ratesFigure(facts, here)}${claimFigure(here)}`,
      full: seriesFigures(facts, here),
    }, say.common.folds, id)}
  </div>`;
}
