import { html, nothing } from 'lit/html.js';
import { idOf } from '../../form/paths.js';
import { entered, settled, typing } from '../../form/settled.js';
import { read, shown } from '../../form/units.js';
import { citeSource } from '../cite-source.js';
import { fold } from '../form.js';
import { kMany } from '../progress.js';
import { entryOf, putBack, setRange } from '../ranges.js';
import { withWords } from './context.js';
import { fitFold } from './fit.js';

/**
 * @import { Context } from '../../context.js'
 * @import { Unit } from '../../form/units.js'
 * @import { RiskFacts } from '../facts.js'
 * @import { Chance, Correlation } from '../result.js'
 * @import { RiskContext } from './context.js'
 */

const kNumber = { before: '', after: '', scale: 1, grouped: true };
const kPercent = { before: '', after: '%', scale: 0.01, grouped: true };
const kWhole = { before: '', after: '', scale: 1, grouped: false };

/** What has shares a year in the case. */
const kEvents = ['breach', 'early_termination'];

/**
 * The folds after the ranges: what is held, what moves together, what may happen, the run, and a range of own figures.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function moreFolds(facts, context) {
  const here = withWords(context);
  const { say, fmt, session } = here;
  const refused = (/** @type {string} */ paths) => ({
    wrong: (session.errors.risk ?? []).some(({ path }) => new RegExp(`^(${paths})\\b`).test(path)),
  });
  const { held, correlations, chances, trials, seed } = facts.result;
  const words = say.risk.folds;
  const label = labelsOf(facts);
  const pairs = correlations.map(({ first, second, rank }) =>
    words.pair(label(first), label(second), fmt.number(rank, 2)),
  );
  return html`
    ${fold(
      'held',
      words.held(held.length),
      held
        .slice(0, 5)
        .map((input) => say.common.small(facts.label(input)))
        .join(', '),
      () => heldList(facts, here),
      here,
      { there: held.length > 0 },
    )}
    ${fold('together', words.together, pairs.length ? pairs.join('; ') : words.alone, () => together(facts, here), here, refused('correlations'))}
    ${fold('chances', words.chances, chances.map((chance) => words.chance(say.common.typeset(chance.label), said(chance, here))).join('; '), () => happenings(facts, here), here, refused('overrun_probability|overrun_factor|transition'))}
    ${fold('run', words.run, words.runSum(fmt.number(trials, 0), String(seed)), () => theRun(here), here, refused('trials|seed'))}
    ${fold('fit', words.fit, words.fitSum, () => fitFold(facts, here), here)}`;
}

/** Names of inputs by path, where the result has one. @param {RiskFacts} facts */
function labelsOf(facts) {
  const { inputs, held } = facts.result;
  const names = new Map([...inputs, ...held].map((input) => [input.path, facts.label(input)]));
  return (/** @type {string} */ path) => names.get(path) ?? path;
}

/** @param {Chance} chance @param {RiskContext} context */
const said = ({ probability, per }, { fmt, say }) =>
  probability === null
    ? ''
    : `${fmt.percent(probability, { trim: true })}${per === 'year' ? say.risk.chances.unit(per).slice(1) : ''}`;

/** @param {RiskFacts} facts @param {RiskContext} context */
function heldList(facts, { session, say }) {
  const words = say.risk;
  return html`<p class="why">${words.folds.heldWhy}</p>
    <ul class="plain">${facts.result.held.map((input) => {
      const entry = entryOf(session, input.path);
      const vary = () =>
        entry?.held
          ? putBack(session, input.path)
          : setRange(session, { path: input.path, low: input.low, high: input.high }, {});
      return html`<li><span>${facts.label(input)}</span> <button class="link" type="button" @click=${vary}>${words.range.vary}</button></li>`;
    })}</ul>`;
}

/**
 * @param {object} control
 * @param {string} control.path  in the document of the question
 * @param {string} control.label
 * @param {unknown} control.own  what the reader has set
 * @param {unknown} control.now  what counts
 * @param {Unit} control.unit
 * @param {(value: unknown) => void} set
 * @param {RiskContext} context
 */
function entry({ path, label, own, now, unit }, set, { session, say, fmt, id }) {
  const at = idOf(id, path);
  const error = (session.errors.risk ?? []).find((each) => each.path === path);
  const take = (/** @type {Event} */ event) => {
    entered(event);
    set(read(/** @type {HTMLInputElement} */ (event.target).value, unit, fmt));
  };
  return html`<div class="field${own === undefined ? '' : ' yours'}${error ? ' error' : ''}"><label for=${at}>${label}</label>
    <div class="blank${own === undefined ? '' : ' set'}${error ? ' wrong' : ''}">
      ${unit.before ? html`<span class="unit">${unit.before}</span>` : nothing}
      <input id=${at} inputmode="decimal" autocomplete="off" aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${at}-err` : nothing} .value=${settled(shown(own ?? now, unit, fmt))} @input=${typing} @change=${take} />
      ${unit.after ? html`<span class="unit">${unit.after}</span>` : nothing}
    </div>
    ${error ? html`<p class="err" id="${at}-err" role="alert"><b>${say.common.form.refused(label, say.common.typeset(error.message))}</b> ${error.allowed ? say.common.form.allowed(error.allowed) : nothing}</p>` : nothing}
  </div>`;
}

/** @param {RiskFacts} facts @param {RiskContext} context */
function together(facts, context) {
  const { session, say } = context;
  const { correlations } = facts.result;
  const label = labelsOf(facts);
  const own = /** @type {any} */ (session.documents.risk).correlations;
  const write = (/** @type {Correlation[]} */ list) =>
    session.set(
      'correlations',
      list.map(({ first, second, rank }) => ({ first, second, rank })),
      'risk',
    );
  if (correlations.length === 0) return html`<p class="why">${say.risk.folds.alone}</p>`;
  return html`<p class="why">${say.risk.folds.rank}</p>
    ${correlations.map((pair, index) =>
      entry(
        {
          path: `correlations[${index}].rank`,
          label: `${label(pair.first)}, ${say.common.small(label(pair.second))}`,
          own: own?.[index]?.rank,
          now: pair.rank,
          unit: kNumber,
        },
        (rank) =>
          rank === undefined
            ? session.set('correlations', undefined, 'risk')
            : write(
                (own ?? correlations).map((/** @type {Correlation} */ each, /** @type {number} */ at) =>
                  at === index ? { ...each, rank } : each,
                ),
              ),
        context,
      ),
    )}
    ${own ? html`<button class="link" type="button" @click=${() => session.set('correlations', undefined, 'risk')}>${say.risk.range.putBack}</button>` : nothing}`;
}

/** @param {RiskFacts} facts @param {RiskContext} context */
function happenings(facts, context) {
  const { session, say, fmt } = context;
  const words = say.risk.chances;
  const { chances, trials } = facts.result;
  const events = /** @type {any} */ (session.documents.roi).risk?.events;
  const question = /** @type {any} */ (session.documents.risk);
  const setEvent = (/** @type {string} */ id, /** @type {unknown} */ probability) => {
    const list = chances
      .filter((chance) => kEvents.includes(chance.id))
      .map((chance) => ({
        event: chance.id,
        probability: chance.id === id ? (probability ?? chance.probability) : chance.probability,
        ...(chance.cost ? { cost: chance.cost } : {}),
      }));
    session.set('risk.events', probability === undefined ? undefined : list, 'roi');
  };
  const one = (/** @type {Chance} */ chance) => {
    if (chance.probability === null) return nothing;
    if (chance.months) return drawnMove(chance, chance.months, trials, context);
    const event = kEvents.includes(chance.id);
    const own = event
      ? events?.find((/** @type {any} */ each) => each.event === chance.id)?.probability
      : chance.id === 'overrun'
        ? question.overrun_probability
        : undefined;
    return html`${entry(
      {
        path: event ? `case.risk.${chance.id}` : 'overrun_probability',
        label: say.common.capital(say.common.typeset(chance.label)),
        own,
        now: chance.probability,
        unit: { ...kPercent, after: words.unit(chance.per) },
      },
      (value) => (event ? setEvent(chance.id, value) : session.set('overrun_probability', value, 'risk')),
      context,
    )}
      <div class="origin" data-formula="chances"><span>${words.came(fmt.number(chance.count, 0), fmt.number(trials, 0))}${chance.cost ? `, ${words.costs(fmt.money(chance.cost))}` : ''}</span>${sourcesOf(chance, context)}</div>`;
  };
  return html`${chances.map(one)}
    ${flag('events', words.events, context)}${flag('overrun', words.overrun, context)}${flag('currency_paths', words.currency, context)}`;
}

/**
 * The move as long as the plan draws it, and the way back to a published chance of an overrun.
 * @param {Chance} chance
 * @param {NonNullable<Chance['months']>} months
 * @param {number} trials
 * @param {RiskContext} context
 */
function drawnMove({ count }, { low, mode, high }, trials, { session, say, fmt }) {
  const words = say.risk.chances;
  const number = (/** @type {number} */ value) => fmt.number(value);
  const putBack = () => session.set('transition', undefined, 'risk');
  return html`<div class="field yours">
    <span class="lab">${words.move(number(low), number(mode), number(high))}</span>
    <div class="origin" data-formula="chances"><span>${words.came(fmt.number(count, 0), fmt.number(trials, 0))}</span> <button class="link" type="button" @click=${putBack}>${words.published}</button></div>
  </div>`;
}

/** @param {Chance} chance @param {RiskContext} context */
const sourcesOf = ({ label, sources = [] }, context) => {
  const { capital, typeset } = context.say.common;
  return sources.map((id) => citeSource(id, { heading: capital(typeset(label)) }, context));
};

/** @param {'events' | 'overrun' | 'currency_paths'} name @param {string} label @param {RiskContext} context */
function flag(name, label, { session, id }) {
  const on = /** @type {any} */ (session.documents.risk)[name] !== false;
  const set = (/** @type {Event} */ event) =>
    session.set(name, /** @type {HTMLInputElement} */ (event.target).checked ? undefined : false, 'risk');
  return html`<div class="choice"><label><input id=${idOf(id, name)} type="checkbox" .checked=${on} @change=${set} /><span>${label}</span></label></div>`;
}

/** @param {RiskContext} context */
function theRun(context) {
  const { session, say } = context;
  const question = /** @type {any} */ (session.documents.risk);
  const result = session.results.risk;
  return html`${entry({ path: 'trials', label: say.risk.trials, own: question.trials, now: result.asked, unit: kNumber }, (value) => session.set('trials', value, 'risk'), context)}
    ${entry({ path: 'seed', label: say.risk.seed, own: question.seed, now: result.seed, unit: kWhole }, (value) => session.set('seed', value, 'risk'), context)}
    <p class="acts"><button class="link" type="button" @click=${() => session.set('trials', kMany, 'risk')}>${say.risk.run.more}</button></p>`;
}
