import { html } from 'lit/html.js';
import { data } from '../../i18n/en/data.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { waiting } from '../parts/waiting.js';
import { kCount } from './counted.js';
import { here, tableOf } from './here.js';
import { list, whole } from './list.js';
import { openTable } from './open.js';
import { sumsOf } from './sums.js';
import { share, sure } from './sure.js';

/**
 * @import { Session, View, ViewEnv, ViewName } from '../../state/types.js'
 * @import { Here } from './here.js'
 * @import { TableEntry } from './tables.js'
 */

/**
 * Data: where does every figure come from, and how sure is it?
 * @type {View}
 */
export const view = {
  id: 'data',
  title: data.title,
  question: data.question,
  render(session, env) {
    const read = here(session, env);
    if (!read) return waiting(data, context(session, env, { data }));
    const entry = entryAsked(read);
    return html`<div class="view data-view" id="${env.id}-data">
      ${entry ? tableTop(entry, read) : top(read)}
      ${entry ? opened(entry, read) : html`${unknown(read)}${whole(read)}`}
    </div>`;
  },
  headline(session) {
    const read = here(session, session.env);
    if (!read) return '';
    const entry = entryAsked(read);
    return entry ? tableHeadline(entry, read) : headline(read);
  },
  still(session, env) {
    const read = here(session, env);
    if (!read) return waiting(data, context(session, env, { data }));
    return html`<div class="view data-view" id="${env.id}-data">
      ${top(read)}
      <div class="body plain"><p class="wait">${read.words.list.coming}</p>${list(read, true)}</div>
    </div>`;
  },
};

/** The table of the address; of a row alone, the table that has it. @param {Here} here */
function entryAsked({ asked, index, session }) {
  if (asked.table !== undefined || asked.record === undefined)
    return index.tables.find(({ name }) => name === asked.table);
  return index.tables.find(({ name }) =>
    session.table(`tables/${name}`)?.[name].some((/** @type {{ id: string }} */ { id }) => id === asked.record),
  );
}

/** @param {TableEntry} entry @param {Here} read */
function opened(entry, read) {
  const table = tableOf(entry.name, read);
  return table
    ? openTable(table, read)
    : html`<div class="body"><div class="lead-col"><p class="wait">${read.words.table.loading}</p><div class="ghost"></div></div></div>`;
}

/** An address that names what there is not. @param {Here} here */
function unknown({ asked, words, session }) {
  const what =
    asked.table !== undefined
      ? words.table.noTable(asked.table)
      : asked.record !== undefined
        ? words.table.noRecord(asked.record)
        : '';
  if (!what) return '';
  return session.busy
    ? html`<p class="wait">${words.table.loading}</p>`
    : html`<div class="warn" role="alert"><p><b>${what}</b> ${words.table.noRecordWhy}</p></div>`;
}

/** @param {Here} here */
function headline({ index, fmt, words }) {
  const sums = sumsOf(index);
  return words.headline({
    figures: fmt.number(sums.figures, 0),
    sources: fmt.number(sums.sources, 0),
    share: share(sums.primary, fmt),
  });
}

/** @param {Here} here */
function top(here) {
  const { index, fmt, words, id } = here;
  const { figures, sources, countries, years, primary, confidence, tables } = sumsOf(index);
  const { keys } = words;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const sentences = answer(
    {
      ...words,
      headline: [headline(here)],
      deck: words.deck({ judgement: count(confidence.judgement ?? 0), unverified: count(confidence.unverified ?? 0) }),
      keys: [
        { name: keys.figures, figure: count(figures), note: keys.figuresNote(tables) },
        { name: keys.sources, figure: count(sources), note: keys.sourcesNote },
        { name: keys.countries, figure: count(countries), note: keys.countriesNote },
        {
          name: keys.years,
          figure: words.list.span(fmt.year(years.first), fmt.year(years.last)),
          note: keys.yearsNote,
        },
        { name: keys.primary, figure: share(primary, fmt), note: keys.primaryNote },
      ],
    },
    id,
  );
  return html`<div data-formula=${kCount}>${sentences}</div>`;
}

/** @param {TableEntry} entry @param {Here} here */
function tableHeadline({ title: name, rows, sources, years }, { fmt, words }) {
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  return words.tableHeadline({
    title: name,
    rows: words.rows(count(rows), rows),
    sources: sources ? words.sources(count(sources), sources) : '',
    years: years ? words.years(fmt.year(years.first), fmt.year(years.last)) : '',
  });
}

/** @param {TableEntry} entry @param {Here} here */
function tableTop(entry, here) {
  const { words, id } = here;
  return html`<header class="answer" data-formula=${kCount}>
    <p class="kicker"><b>${words.title}</b> <a href="#/data">${words.table.all}</a> ${others(here)}</p>
    <h1 class="headline" id="${id}-headline">${tableHeadline(entry, here)}</h1>
    <p class="how-sure">${sure(entry.confidence, here)}</p>
  </header>`;
}

/** The ways out of this view, where no page has them around it. @param {Here} here */
function others({ env, session, words }) {
  if (env.host === 'page') return '';
  const names = /** @type {ViewName[]} */ (Object.keys(words.views));
  return names.map((name) => html` <a href=${session.link(name)}>${words.views[name]}</a>`);
}
