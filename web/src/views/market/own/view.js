import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { formulaCard } from '../../parts/trace.js';
import { projectFigures } from '../below/outlook.js';
import { pick } from '../below/pick.js';
import { trouble } from './words.js';

/**
 * @import { MoreContext } from '../below/index.js'
 * @import { ProjectResult } from '../result.js'
 * @import { OwnState } from './index.js'
 * @import { Note, Repeat } from './series.js'
 * @import { Shape } from './table.js'
 *
 * @typedef {object} OwnActs  what the reader can do here
 * @property {(from: string | File) => void} take
 * @property {() => void} sample  takes a published series as an example
 * @property {() => void} stop
 * @property {() => void} clear
 * @property {(shape: Partial<Shape>, repeat?: Repeat) => void} correct
 * @property {(basis: string) => void} measure
 */

/** As much of a pasted table stands in its blank. */
const kMostShown = 4000;

/** Most points of a series in an address. */
const kMostInAddress = 60;

/**
 * @param {OwnState} state
 * @param {MoreContext} context
 * @param {OwnActs} acts
 */
export function ownView(state, context, acts) {
  const { more, id, say } = context;
  const words = more.own;
  const over = (/** @type {DragEvent} */ event) => event.preventDefault();
  const drop = (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) acts.take(file);
    else acts.take(event.dataTransfer?.getData('text/plain') ?? '');
  };
  return html`<section class="own" aria-labelledby="${id}-own-h" @dragover=${over} @drop=${drop}>
    <h2 class="band-head" id="${id}-own-h">${words.heading}</h2>
    <p class="units">${words.intro}</p>
    <div class="picks">
      ${entry(state, context, acts)}
      ${state.shape && state.rows ? guesses(state, context, acts) : nothing}
    </div>
    ${outcome(state, context)}
    ${state.lacks ? html`<p class="kept" role="status">${say.common.typeset(state.lacks)}</p>` : nothing}
    ${state.project ? answer(state, context) : nothing}
  </section>`;
}

/** What came of reading the table. @param {OwnState} state @param {MoreContext} context */
function outcome({ trouble: wrong, read, project }, context) {
  const words = context.more.own;
  if (wrong)
    return html`<div class="warn" role="alert"><p><b>${trouble(wrong, context)}</b> ${project ? words.kept : nothing}</p></div>`;
  if (!read) return nothing;
  const notes = read.notes.map((note) => noted(note, context));
  const said = [words.read(context.fmt.number(read.lines), read.points.length), ...notes].join(' ');
  return html`<p class="kept" role="status" data-formula="own">${said}</p>`;
}

/** The blank for a table, and the other ways of getting one in. @param {OwnState} state @param {MoreContext} context @param {OwnActs} acts */
function entry({ text, reading, rows }, { more, id, fmt }, acts) {
  const words = more.own;
  const changed = (/** @type {Event} */ event) => acts.take(/** @type {HTMLTextAreaElement} */ (event.target).value);
  const pasted = (/** @type {ClipboardEvent} */ event) => {
    const from = event.clipboardData?.getData('text/plain') ?? '';
    if (!from) return;
    event.preventDefault(); // a large table is read, not laid out
    acts.take(from);
  };
  const chosen = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    input.value = '';
    if (file) acts.take(file);
  };
  return html`<div class="field">
    <label for="${id}-own-text">${words.paste}</label>
    <div class="blank"><textarea id="${id}-own-text" rows="4" spellcheck="false" placeholder=${words.example} .value=${live(text.length > kMostShown ? `${text.slice(0, kMostShown)}…` : text)} @paste=${pasted} @change=${changed}></textarea></div>
    <p class="acts">
      <label class="btn file"><input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${chosen} />${words.file}</label>
      ${rows ? html`<button class="btn" type="button" @click=${acts.clear.bind(acts)}>${words.clear}</button>` : html`<button class="btn" type="button" @click=${acts.sample.bind(acts)}>${words.sample}</button>`}
    </p>
    ${reading === undefined ? nothing : html`<p class="kept" role="status">${words.reading(fmt.number(reading))} <button class="link" type="button" @click=${acts.stop.bind(acts)}>${words.stop}</button></p>`}
  </div>`;
}

/** Where the table holds what, as it was guessed, to be corrected. @param {OwnState} state @param {MoreContext} context @param {OwnActs} acts */
function guesses({ shape, rows, repeat, read, basis }, { more, id, say, session }, acts) {
  const words = more.own;
  const { wide, columns, year, size, line } = /** @type {Shape} */ (shape);
  const options = columns.map((name, index) => ({ value: String(index), label: name || words.column(index) }));
  const none = { value: '-1', label: '–' };
  const column = (/** @type {'year' | 'size'} */ key, /** @type {string} */ label, /** @type {number} */ value) =>
    pick(
      { id: `${id}-own-${key}`, label, value: String(value), options: value < 0 ? [none, ...options] : options },
      (chosen) => acts.correct({ [key]: Number(chosen) }),
    );
  const lines = (rows ?? [])
    .slice(1, 200)
    .map((row, index) => ({ value: String(index + 1), label: row[0] || String(index + 2) }));
  const lineOf = () =>
    pick({ id: `${id}-own-line`, label: words.line, value: String(line), options: lines }, (chosen) =>
      acts.correct({ line: Number(chosen) }),
    );
  /** @type {{ id: string, label: string }[]} */
  const bases = [
    ...Object.entries(words.bases).map(([each, label]) => ({ id: each, label })),
    ...(session.results.market?.bases ?? [])
      .filter((/** @type {{ id: string }} */ each) => !['absolute', 'indexed'].includes(each.id))
      .map((/** @type {{ id: string, label: string }} */ each) => ({
        id: each.id,
        label: words.basisNamed(say.market.bases.names[each.id] ?? each.label),
      })),
  ];
  return html`<div>
    ${wide ? lineOf() : html`${column('year', words.year, year)}${column('size', words.size, size)}`}
    ${
      read?.repeats
        ? pick(
            {
              id: `${id}-own-repeat`,
              label: words.repeats,
              value: repeat ?? '',
              options: [
                ...(repeat ? [] : [{ value: '', label: '–' }]),
                ...Object.entries(words.repeat).map(([value, label]) => ({ value, label })),
              ],
            },
            (chosen) => acts.correct({}, /** @type {Repeat} */ (chosen || undefined)),
          )
        : nothing
    }
    ${pick({ id: `${id}-own-basis`, label: words.basis, value: basis, options: bases.map((each) => ({ value: each.id, label: each.label })) }, (chosen) => acts.measure(chosen))}
  </div>`;
}

/** What was left out or put together. @param {Note} note @param {MoreContext} context */
function noted(note, { more, fmt }) {
  const words = more.own.problems;
  if (note.kind === 'repeated')
    return words.repeated(
      fmt.list(
        note.years
          .slice(0, 5)
          .map(String)
          .concat(note.years.length > 5 ? ['…'] : []),
      ),
    );
  if (note.kind === 'tooMany') return words.tooMany(note.count, note.most);
  return words[note.kind](fmt.number(note.count), note.line, note.text);
}

/** Fan and test on the past, and the ways on. @param {OwnState} state @param {MoreContext} context */
function answer({ project, read }, context) {
  const { more, session, say } = context;
  const words = more.own;
  const points = read?.points ?? [];
  const [first, last] = [points[0], points[points.length - 1]];
  const solve = () =>
    session.change({ start: first.value, end: last.value, years: last.year - first.year, rate: undefined }, 'growth');
  const use = () =>
    session.change({
      method: 'history',
      history: { points: points.slice(-kMostInAddress), name: words.name },
      growth: undefined,
    });
  const given = {
    origin: 'formula/own-figures',
    heading: words.name,
    formula: [words.recordOf, project?.basis && say.common.typeset(project.basis)].filter(Boolean).join(' '),
  };
  const of = {
    name: 'own',
    origin: 'formula/own',
    recordOf: () => given.origin,
    source: formulaCard(words.name, given, say),
  };
  const ways = html`<p class="acts">
    <button class="btn" type="button" @click=${solve}>${words.toSolver}</button>
    <button class="btn" type="button" @click=${use}>${words.toMarket}</button><small>${words.toMarketNote}</small>
  </p>`;
  return html`<div class="two">${projectFigures(/** @type {ProjectResult} */ (project), of, context)}</div>
    ${points.length > 1 ? ways : nothing}`;
}
