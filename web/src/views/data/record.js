import { html, nothing } from 'lit/html.js';
import { figureLink, recordHref, shownIn } from '../parts/record-link.js';
import { citeRow } from './cite.js';
import { printed, unitOf } from './columns.js';
import { sourceOf } from './here.js';
import { copyButton } from './save.js';
import { isoDate } from './values.js';

/**
 * @import { Here } from './here.js'
 * @import { Field, Row, SourceRow, Table } from './tables.js'
 */

/** Columns that the first half of a card shows in its own words. */
const kOwn = new Set([
  'id',
  'source',
  'kind',
  'confidence',
  'evidence',
  'quote',
  'note',
  'license',
  'publisher',
  'title',
  'published',
]);

/**
 * A row's source card: who says so, on what terms, what was read and what was done to it; then the whole row.
 * @param {Row} row
 * @param {Table} table
 * @param {Here} here
 */
export function recordCard(row, table, here) {
  const { say, words } = here;
  const source = sourceOf(row, table);
  return html`<div class="card record-card" role="group" aria-label=${say.common.source}>
    <div class="parts">
      <dl>${pairs(provenance(row, source, table, here))}</dl>
      ${rest(row, table, here)}
    </div>
    <p class="acts">
      ${source?.URL ? html`<a href=${source.URL} target="_blank" rel="noopener noreferrer">${say.common.card.open}</a>` : nothing}
      ${back(row, table, here)}
      ${copyButton(words.record.link, () => location.href.replace(/#.*|$/s, recordHref({ table: table.entry.name, record: row.id })), words, words.record.linkCopied)}
    </p>
    ${citeRow(row, source, table.entry, here)}
  </div>`;
}

/** @param {[string, unknown][]} known */
const pairs = (known) =>
  known
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);

/** @param {Row} row @param {SourceRow | undefined} source @param {Table} table @param {Here} here @returns {[string, unknown][]} */
function provenance(row, source, table, here) {
  const { fmt, say, words } = here;
  const { card } = say.common;
  const date = row.published ?? (source?.issued && isoDate(source.issued));
  return [
    [card.publisher, source?.publisher ?? row.publisher],
    [card.title, source?.title ?? row.title],
    [card.author, source?.author?.map(({ literal }) => literal).join('; ')],
    [card.published, date && fmt.date(date)],
    [card.licence, source?.license],
    [words.record.kind, row.kind && (card.kind[row.kind] ?? row.kind)],
    [card.standing, row.confidence && (card.confidence[row.confidence] ?? row.confidence)],
    [card.quote, row.quote && html`<q>${row.quote}</q>`],
    [words.record.read, linked(row.evidence)],
    [card.did, row.confidence && done(row, table, here)],
    [card.note, [row.note, source !== row && source?.note].filter(Boolean).join(' ')],
    [words.record.id, html`<code>${row.id}</code>`],
  ];
}

/** How the tables say that a figure was worked out: in what was read, or in the first word of the note. */
const kDerived = [/\bderived\b/i, /^(derived|midpoint|sum of|average of)|value derived/i];

/** @param {Row} row @param {Table} table @param {Here} here */
function done({ confidence, evidence = '', note = '' }, { entry }, { say, words }) {
  const { did } = words.record;
  if (confidence === 'judgement') return did.judgement;
  if (kDerived[0].test(evidence) || kDerived[1].test(note)) return did.derived;
  return entry.name === 'roi-parameters' ? did.ranged : say.common.card.nothingDone;
}

/** What was read is often an address. @param {string | undefined} text */
const linked = (text) =>
  text && /^https?:\/\/\S+$/.test(text)
    ? html`<a href=${text} target="_blank" rel="noopener noreferrer">${text}</a>`
    : text;

/** The other columns of the row, as they are published. @param {Row} row @param {Table} table @param {Here} here */
function rest(row, table, here) {
  const fields = table.entry.fields.filter(({ name }) => !kOwn.has(name) && row[name] !== undefined);
  if (!fields.length) return nothing;
  return html`<div><h3>${here.words.record.heading}</h3>
    <dl>${pairs(
      fields.map((field) => [
        field.title,
        html`${printed(row, field, here)} <small>${unitBeside(field, here)}</small>`,
      ]),
    )}</dl></div>`;
}

/** A percentage has its sign already. @param {Field} field @param {Here} here */
const unitBeside = (field, here) => unitOf(field, here).replace(/^% /, '');

/** The figure that shows the row. @param {Row} row @param {Table} table @param {Here} here */
function back(row, { entry }, here) {
  const place = shownIn(entry.name, row, here.session.documents);
  return place ? figureLink(here.words.record.shownIn(here.words.views[place.view]), place, here) : nothing;
}
