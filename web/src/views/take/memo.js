import { html, nothing } from 'lit/html.js';
import { takeaway } from '../../i18n/en/export.js';
import { table } from '../parts/table.js';
import { factsOf } from '../risk/facts.js';
import { keptAddress } from './place.js';

/**
 * @import { Made } from '../../export/about.js'
 * @import { Context } from '../context.js'
 */

/** Rows of the table of assumptions besides the reader's own. */
const kAssumptions = 14;
const kMonths = 12;
/** Publishers in the table of rivals. */
const kRivals = 24;

/**
 * What paper shows and the screen does not: the tables behind the answer, the link, what made it.
 * @param {Made} made
 * @param {Context} context
 */
export function memo(made, context) {
  const words = takeaway.memo;
  const { roi, market, risk } = context.session.results;
  return html`<section class="memo" aria-hidden="true">
    ${context.session.view === 'roi' && roi ? savings(roi, context) : nothing}
    ${context.session.view === 'market' && market ? rivals(market, context) : nothing}
    ${context.session.view === 'risk' && risk ? ranges(risk, context) : nothing}
    <h2>${words.head}</h2>
    <p>${words.made(made)}</p>
    <p class="address">${words.link(keptAddress(context.session))}</p>
  </section>`;
}

/** @param {any} result @param {Context} context */
const savings = (result, context) =>
  html`<div class="pair"><div>${measures(result, context)}${running(result, context)}</div><div>${lines(result, context)}</div></div>${assumptions(result, context)}`;

/** @param {any} result @param {Context} context */
function measures({ measures: { end, mid }, timing }, { fmt }) {
  const { memo: words } = takeaway;
  const all = timing === 'mid' ? mid : end;
  const said = (
    /** @type {string} */ id,
    /** @type {number | null | undefined | { value: number | null }} */ found,
  ) => {
    const value = typeof found === 'object' ? found?.value : found; // a rate of return stands with all its roots
    if (value === null || value === undefined) return words.none;
    if (/share|irr|mirr|roi/.test(id)) return fmt.percent(value);
    return /months/.test(id) ? fmt.number(value, 1) : fmt.moneyExact(value);
  };
  return html`<h2>${words.measures}</h2>
  ${table(
    words.measures,
    [{ text: words.columns.measure }, { text: words.columns.value, number: true }],
    Object.entries(words.names).map(([id, name]) => ({ cells: [name, said(id, all[id])] })),
  )}`;
}

/** @param {any} result @param {Context} context */
function lines({ costs: { in_house: home, outsourced: away } }, { fmt, say }) {
  const { memo: words } = takeaway;
  const side = (/** @type {any} */ { total, lines: all }, /** @type {string} */ name) => [
    { cells: [name, fmt.moneyExact(total)], kind: /** @type {const} */ ('group') },
    ...all.map((/** @type {any} */ { label, present_value: value }) => ({
      cells: [say.common.typeset(label), fmt.moneyExact(value)],
      kind: /** @type {const} */ ('part'),
    })),
  ];
  return html`<h2>${words.lines}</h2>
  ${table(
    words.lines,
    [{ text: words.columns.line }, { text: words.columns.today, number: true }],
    [...side(home, words.home), ...side(away, words.away)],
  )}`;
}

/** @param {any} result @param {Context} context */
function running({ cash_flow: flow }, { fmt }) {
  const { memo: words } = takeaway;
  const last = flow.cumulative.length - 1;
  const months = Array.from({ length: Math.ceil(last / kMonths) + 1 }, (_, year) => Math.min(year * kMonths, last));
  return html`<h2>${words.running}</h2>
  ${table(
    words.running,
    [
      { text: words.columns.month },
      { text: words.columns.total, number: true },
      { text: words.columns.totalToday, number: true },
    ],
    months.map((month) => ({
      cells: [
        fmt.number(month, 0),
        fmt.moneyExact(flow.cumulative[month]),
        fmt.moneyExact(flow.cumulative_discounted[month]),
      ],
    })),
  )}`;
}

/** Who the sources of a figure are by, each once. @param {string[]} sources @param {Context} context */
const publishers = (sources, { session }) =>
  [...new Set(sources.map((id) => session.source(id)?.publisher ?? id))].join(', ');

/** @param {any} result @param {Context} context */
function assumptions({ inputs, sensitivity = [] }, context) {
  const { memo: words } = takeaway;
  const { fmt, say } = context;
  const swings = sensitivity.slice(0, kAssumptions).map((/** @type {any} */ { path }) => path);
  const shown = inputs.filter((/** @type {any} */ { path, origin }) => origin === 'user' || swings.includes(path));
  const value = (/** @type {any} */ input) => {
    if (typeof input.value !== 'number') return say.common.choices[input.value] ?? String(input.value ?? '');
    if (/^fraction/.test(input.unit)) return fmt.percent(input.value);
    if (/^money/.test(input.unit)) return fmt.moneyExact(input.value);
    return fmt.number(input.value);
  };
  const from = (/** @type {any} */ { origin, rule, sources = [] }) => {
    if (origin === 'user') return words.mine;
    return publishers(sources, context) || rule || words.worked;
  };
  const unit = (/** @type {any} */ input) => input.unit?.replace(/^(fraction|money)\b/, '').trim() ?? '';
  return html`<h2>${words.assumptions}</h2>
  ${table(
    words.assumptions,
    [
      { text: words.columns.input },
      { text: words.columns.value, number: true },
      { text: words.columns.unit },
      { text: words.columns.source },
    ],
    shown.map((/** @type {any} */ input) => ({
      cells: [say.common.typeset(input.label), value(input), unit(input), from(input)],
      kind: input.origin === 'user' ? /** @type {const} */ ('mine') : undefined,
    })),
  )}
  <p class="foot">${words.rest(inputs.length)}</p>`;
}

/** @param {any} result @param {Context} context */
function ranges(result, context) {
  const { memo: words } = takeaway;
  const { columns } = words;
  const { label, said } = factsOf(result, context);
  const number = true;
  return html`<h2>${words.ranges}</h2>
  ${table(
    words.ranges,
    [
      { text: columns.input },
      { text: columns.low, number },
      { text: columns.likely, number },
      { text: columns.high, number },
      { text: columns.source },
    ],
    result.inputs.map((/** @type {any} */ input) => ({
      cells: [
        label(input),
        ...[input.low, input.mode, input.high].map((value) => said(input, value)),
        input.origin === 'given' ? words.mine : publishers(input.sources, context),
      ],
      kind: input.origin === 'given' ? /** @type {const} */ ('mine') : undefined,
    })),
  )}
  <p class="foot">${words.simulated(context.fmt.number(result.trials, 0), String(result.seed))}</p>`;
}

/** @param {any} result @param {Context} context */
function rivals({ pooled }, { fmt }) {
  const { memo: words } = takeaway;
  const { columns } = words;
  return html`<h2>${words.rivals}</h2>
  ${table(
    words.rivals,
    [
      { text: columns.publisher },
      { text: columns.size(pooled.year), number: true },
      { text: columns.published, number: true },
      { text: columns.source },
    ],
    pooled.figures.slice(0, kRivals).map((/** @type {any} */ figure) => ({
      cells: [figure.publisher, fmt.money(figure.value * 1e9), figure.published ?? '', figure.title ?? ''],
    })),
  )}`;
}
