import { html, nothing } from 'lit/html.js';
import { table } from '../../parts/table.js';
import { costing } from './context.js';

/**
 * @import { Column, Row } from '../../parts/table.js'
 * @import { QuoteContext } from './context.js'
 * @import { Group, QuoteItem, QuoteResult } from './result.js'
 */

/** The lines of the case by what the quote says of them. @param {QuoteResult} result @param {QuoteContext} here */
export const groups = (result, here) =>
  html`<div class="quote-groups">${leftOut(result, here)}<div>${quoted(result, here)}${yours(result, here)}</div></div>`;

/** @param {QuoteResult} result @param {QuoteContext} here */
function leftOut(result, here) {
  const { words, fmt, say } = here;
  const items = costing(result, 'left_out');
  const idle = result.items.filter(({ group, in_case: costs }) => group === 'left_out' && !costs);
  const rows = items.map((item) => worthRow(item, item.standing === 'excluded' ? words.out.excluded : '', here));
  const note = idle.length
    ? html`<p class="why">${words.out.idle(fmt.list(idle.map(({ label }) => say.common.typeset(label))))}</p>`
    : nothing;
  return group(
    'left_out',
    words.out,
    worthColumns(result, here),
    [...rows, ...total('left_out', rows, result, here)],
    note,
    here,
  );
}

/** @param {QuoteResult} result @param {QuoteContext} here */
function quoted(result, here) {
  const { words, fmt } = here;
  const items = result.items.filter((item) => item.group === 'quoted');
  const rows = items.map((item) => ({
    cells: [labelOf(item, '', here), saysOf(item, result, here), fmt.money(item.pv)],
  }));
  const [line, worth] = worthColumns(result, here);
  return group('quoted', words.quoted, [line, { text: words.columns.says }, worth], rows, nothing, here);
}

/** @param {QuoteResult} result @param {QuoteContext} here */
function yours(result, here) {
  const rows = costing(result, 'yours').map((item) => worthRow(item, '', here));
  const all = [...rows, ...total('yours', rows, result, here)];
  return group('yours', here.words.yours, worthColumns(result, here), all, nothing, here);
}

/** @param {Group} name @param {{ title: string, units: string, none: string }} words @param {Column[]} columns @param {Row[]} rows @param {unknown} note @param {QuoteContext} here */
function group(name, { title, units, none }, columns, rows, note, { id }) {
  const head = `${id}-quote-${name}`;
  return html`<section class="fig ${name}" aria-labelledby=${head} data-formula="quote">
    <h3 id=${head}>${title}</h3>
    <p class="units">${units}</p>
    ${rows.length ? table(title, columns, rows) : html`<p class="why">${none}</p>`}
    ${note}
  </section>`;
}

/** @param {QuoteResult} result @param {QuoteContext} here @returns {Column[]} */
const worthColumns = ({ horizon_months: months }, { words: { columns } }) => [
  { text: columns.line },
  { text: columns.worth(months), number: true },
  { text: columns.firstYear, number: true },
];

/** @param {QuoteItem} item @param {string} note @param {QuoteContext} here @returns {Row} */
const worthRow = (item, note, here) => ({
  cells: [labelOf(item, note, here), here.fmt.money(item.pv), here.fmt.money(item.first_year)],
});

/** @param {Group} name @param {Row[]} rows @param {QuoteResult} result @param {QuoteContext} here @returns {Row[]} */
function total(name, rows, { totals }, { words, fmt }) {
  const { pv, first_year: first } = totals[name];
  return rows.length > 1 ? [{ cells: [words.columns.total, fmt.money(pv), fmt.money(first)], kind: 'total' }] : [];
}

/** @param {QuoteItem} item @param {string} note @param {QuoteContext} here */
const labelOf = ({ label }, note, { say }) =>
  html`${say.common.typeset(label)}${note ? html`<small>${note}</small>` : nothing}`;

/** The words that decided, and what is not among them. @param {QuoteItem} item @param {QuoteResult} result @param {QuoteContext} here */
function saysOf(item, { lines }, { words: { quoted: words }, say, fmt }) {
  const readings = item.lines.flatMap((line) => lines[line].readings.filter((each) => each.item === item.id));
  const firmest = readings.find(({ standing }) => standing === item.standing);
  const price = firmest?.amount?.words;
  const silent = item.named.length && item.silent.length && item.id === 'additional_fees' ? item.silent : [];
  return html`${words.standing[item.standing ?? ''] ?? ''}${price && item.standing === 'priced' ? `: ${price}` : ''}${
    silent.length
      ? html`<small>${words.silent(fmt.list(silent.map((each) => say.common.typeset(each))))}</small>`
      : nothing
  }${item.contradicted ? html`<small>${words.contradicted}</small>` : nothing}`;
}
