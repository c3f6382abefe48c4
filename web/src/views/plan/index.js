import { nothing } from 'lit/html.js';
import { plan } from '../../i18n/en/plan.js';
import { answerView } from '../parts/answer-view.js';
import { moneyKey } from '../parts/keys.js';
import { later } from '../parts/later.js';
import { near } from '../parts/near.js';
import { chanceFigure } from './chance.js';
import { factsOf } from './facts.js';
import { form, more } from './form.js';
import { ganttFigure, ganttStill } from './gantt.js';
import { steps } from './steps.js';

/**
 * @import { Context } from '../context.js'
 * @import { Key } from '../parts/keys.js'
 * @import { PlanFacts } from './facts.js'
 *
 * @typedef {typeof import('./who/index.js')} Who
 * @typedef {typeof import('./quote/index.js')} Quotes
 */

/** Which provider: below by when, and loaded when the reader comes near it. */
const who = () => import('./who/index.js');

/** What a provider's quote leaves out, loaded in the same way. */
const quotes = () => import('./quote/index.js');

/** Plan: which provider, by when? */
export const view = answerView({
  id: 'plan',
  words: plan,
  also: ['timeline', 'score', 'rfp'],
  currency: (session) => session.results.roi?.currency,
  facts: (session) => factsOf(session),
  headline: ({ result: { go_live: live } }, { fmt, say }) => [
    say.plan.headline(fmt.number(live.p50), fmt.number(live.p80)),
  ],
  deck,
  keys,
  still: (facts, context) => ganttStill(facts, context),
  brief: (facts, context) => ({ quick: form(facts, context), lead: ganttFigure(facts, context) }),
  parts: (facts, context) => ({
    quick: form(facts, context),
    lead: [ganttFigure(facts, context), chanceFigure(facts, context), steps(facts, context)],
    folds: more(facts, context),
    rest: nothing,
    full: [
      near(
        () => later(who, (/** @type {Who} */ { halfWho }) => halfWho(context), context.say.common.later),
        context.say.common.later.coming,
      ),
      near(
        () => later(quotes, (/** @type {Quotes} */ { quoteReader }) => quoteReader(context), context.say.common.later),
        context.say.common.later.coming,
      ),
    ],
  }),
});

/** @param {PlanFacts} facts @param {Context} context */
function deck({ result: { published, target, delay } }, { fmt, say }) {
  const words = say.plan.deck;
  const said = published.find(({ low, high }) => low !== null && high !== null);
  return [
    said ? words.published(fmt.number(said.low ?? 0, 0), fmt.number(said.high ?? 0, 0)) : '',
    target ? words.target(fmt.number(target.months), fmt.percentWhole(target.probability)) : '',
    delay ? words.delay(fmt.money(delay.monthly_saving)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** @param {PlanFacts} facts @param {Context} context @returns {Key[]} */
function keys({ result: { go_live: live, target, delay } }, { fmt, say }) {
  const words = say.plan.keys;
  const when = (/** @type {string | undefined} */ date) => (date ? words.by(fmt.date(date)) : words.fromStart);
  const origin = 'formula/headline';
  return [
    { name: words.half, figure: fmt.number(live.p50), unit: words.months, note: when(live.date_p50), origin },
    { name: words.most, figure: fmt.number(live.p80), unit: words.months, note: when(live.date_p80), origin },
    ...(target
      ? [
          {
            name: words.target(fmt.number(target.months)),
            figure: fmt.percentFigure(target.probability, { digits: 0 }),
            unit: '%',
            note: words.error(fmt.number(target.error * 100, 2)),
            origin,
          },
        ]
      : []),
    ...(delay
      ? [
          {
            name: words.delay,
            ...moneyKey(delay.expected_cost, fmt),
            note: words.delayNote(fmt.number(delay.expected_months), fmt.number(delay.after_months)),
            origin,
          },
        ]
      : []),
  ];
}
