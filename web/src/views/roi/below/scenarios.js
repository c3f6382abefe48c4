import { html, nothing } from 'lit/html.js';
import { cellBar } from '../../../charts/compared.js';
import { defaults } from '../../../state/defaults.js';
import { readCase } from '../../../state/link.js';
import { firstOf } from '../../form/paths.js';
import { said, unitOf } from '../../form/units.js';
import { between } from './between.js';
import { changed, kMostScenarios, linkOf, presets } from './presets.js';
import { refusalOf } from './refused.js';

/**
 * @import { RoiFacts } from '../facts.js'
 * @import { RoiContext } from './context.js'
 * @import { Documents } from '../../../state/types.js'
 */

/**
 * A row of the comparison.
 * @typedef {object} Scenario
 * @property {string} id  "yours", that of a preset, or "own 2"
 * @property {string} name
 * @property {string} note
 * @property {Documents['roi']} document
 *
 * @typedef {import('../result.js').Measures & { peak_exposure: number }} Compared
 */

/**
 * The reader's case beside others: those of the page, and those the reader kept.
 * @param {RoiFacts} facts
 * @param {RoiContext} context
 */
export function scenarios(facts, context) {
  const { session, more, id } = context;
  const words = more.scenarios;
  const rows = rowsOf(facts, context);
  const {
    from = 0,
    to = Math.min(
      rows.length - 1,
      rows.findIndex((row) => row.id === 'slow'),
    ),
  } = session.documents.analysis;
  const ends = [from, to].map((end) => Math.max(0, Math.min(rows.length - 1, end)));
  const asked = {
    schema: 'bpo-compare/1',
    cases: rows.map(({ name, document }) => ({ name, case: document })),
    from: ends[0],
    to: ends[1],
  };
  const { result, errors, stale } = session.beside('scenarios', 'compare', asked);
  /** @type {Map<string, Compared>} */
  const measures = new Map(
    (result?.cases ?? []).map((/** @type {any} */ each, /** @type {number} */ at) => [
      each.name === rows[at]?.name ? rows[at].id : '',
      each.measures,
    ]),
  );
  return html`<figure class="fig" id="${id}-scenarios" aria-busy=${stale ? 'true' : 'false'}>
    <figcaption>
      <h3 data-formula="npv">${title(rows, measures, words)}</h3>
      <p class="units" data-formula="npv">${words.units(facts.months, rows.length)}</p>
    </figcaption>
    ${refusalOf(errors, context)}
    <div class="draw">${table(rows, measures, context)}</div>
    <div class="foot"><div>${words.foot}</div></div>
    ${keep(rows, context)}
    ${between(rows, ends, result?.bridges?.[0], measures.get(rows[ends[0]].id)?.pv_baseline || 1, context)}
  </figure>`;
}

/** @param {RoiFacts} facts @param {RoiContext} context @returns {Scenario[]} */
function rowsOf({ result }, context) {
  const { session, more, fmt } = context;
  const words = more.scenarios;
  const { roi, analysis } = session.documents;
  const { own = [], without = [] } = analysis;
  const named = (/** @type {string} */ path, /** @type {number} */ value) => {
    const unit = session.fields('roi').find((row) => firstOf(row.path) === path.replace(/\[\d+\]/g, '[0]'))?.unit ?? '';
    return said(value, unitOf(unit, fmt, context.per), fmt);
  };
  const kept = own.flatMap(({ name, link }, index) => {
    const read = readCase('roi', link, defaults);
    if (!('case' in read) || !read.case.documents.roi) return [];
    return [{ id: `own ${index}`, name, note: words.ownNote, document: read.case.documents.roi }];
  });
  const given = presets(result, roi, words, named)
    .filter(({ id }) => !without.includes(id))
    .map(({ changes, ...preset }) => ({
      ...preset,
      document: /** @type {Documents['roi']} */ (changed(roi, changes)),
    }));
  return [{ id: 'yours', name: words.yours, note: words.yoursNote, document: roi }, ...kept, ...given].slice(
    0,
    kMostScenarios,
  );
}

/** The finding. @param {Scenario[]} rows @param {Map<string, Compared>} measures @param {RoiContext['more']['scenarios']} words */
function title(rows, measures, words) {
  const npv = (/** @type {string} */ id) => measures.get(id)?.npv;
  const [slow, dearer] = [npv('slow'), npv('dearer')];
  if (slow === undefined || dearer === undefined) return words.titleOf(rows.length);
  return slow < dearer ? words.titleSlow : words.titleDearer;
}

/** @param {Scenario[]} rows @param {Map<string, Compared>} measures @param {RoiContext} context */
function table(rows, measures, context) {
  const { more, fmt, session, id, say } = context;
  const words = more.scenarios;
  const all = rows.map((row) => measures.get(row.id)?.npv ?? 0);
  const scale = /** @type {[number, number]} */ ([Math.min(0, ...all), Math.max(0, ...all)]);
  const { columns } = words;
  return html`<table class="tab scen">
    <caption class="vh">${words.name}</caption>
    <thead><tr>
      <th scope="col">${columns.name}</th><th scope="col" class="bar-cell"><span class="vh">${columns.bar}</span></th>
      <th scope="col" class="n">${columns.saved}</th><th scope="col" class="n opt">${columns.share}</th>
      <th scope="col" class="n">${columns.back}</th><th scope="col" class="n opt">${columns.deepest}</th>
    </tr></thead>
    <tbody data-formula="npv">${rows.map((row, index) => {
      const got = measures.get(row.id);
      const open = () => session.open('roi', { roi: row.document });
      const yours = row.id === 'yours';
      return html`<tr class=${yours ? 'mine' : ''}>
        <th scope="row">${yours ? row.name : html`<button class="link" type="button" @click=${open}>${row.name}</button>`}<small>${row.note}${yours ? nothing : html` <button class="link off" type="button" aria-label=${words.takeOff(row.name)} @click=${() => takeOff(row.id, context)}>${words.off}</button>`}</small></th>
        <td class="bar-cell">${got ? cellBar({ value: got.npv, yours: all[0], own: yours, scale }, `${id}-scen-${index}`) : nothing}</td>
        <td class="n ${got && got.npv < 0 ? 'bad' : ''}">${got ? fmt.money(got.npv) : ''}</td>
        <td class="n opt">${got?.saving_share == null ? '' : fmt.percentWhole(got.saving_share)}</td>
        <td class="n">${got ? back(got.payback_months, say, fmt) : ''}</td>
        <td class="n opt">${got ? fmt.money(got.peak_exposure) : ''}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}

/** @param {number | null} months @param {RoiContext['say']} say @param {RoiContext['fmt']} fmt */
function back(months, say, fmt) {
  if (months === null) return say.roi.keys.never;
  return months === 0 ? say.roi.keys.atOnce : String(fmt.monthOf(months));
}

/** @param {string} id @param {RoiContext} context */
function takeOff(id, { session }) {
  const { own = [], without = [] } = session.documents.analysis;
  if (!id.startsWith('own ')) return session.set('without', [...without, id], 'analysis');
  const rest = own.filter((_, index) => `own ${index}` !== id);
  session.set('own', rest.length ? rest : undefined, 'analysis');
}

/** Keeps the case as it stands, and names those that are kept. @param {Scenario[]} rows @param {RoiContext} context */
function keep(rows, { session, more, id }) {
  const words = more.scenarios;
  const { own = [], without = [] } = session.documents.analysis;
  const add = (/** @type {Event} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('name'));
    const name = field.value.trim() || words.untitled(own.length + 1);
    field.value = '';
    session.set('own', [...own, { name, link: linkOf(session.documents.roi) }], 'analysis');
  };
  const rename = (/** @type {number} */ index) => (/** @type {Event} */ event) => {
    const name = /** @type {HTMLInputElement} */ (event.target).value.trim();
    if (name) session.set(`own[${index}].name`, name, 'analysis');
  };
  const full = own.length >= kMostScenarios - 1;
  return html`<form class="keep" @submit=${add}>
    ${
      full
        ? html`<p class="kept">${words.full}</p>`
        : html`<label for="${id}-keep">${words.keep}</label>
    <span class="blank"><input id="${id}-keep" name="name" autocomplete="off" maxlength="40" placeholder=${words.untitled(own.length + 1)} /></span>
    <button class="btn" type="submit">${words.add}</button>`
    }
    ${own.map(
      ({ name }, index) => html`<label for="${id}-own-${index}">${words.nameOf(index + 1)}</label>
        <span class="blank set"><input id="${id}-own-${index}" autocomplete="off" maxlength="40" .value=${name} @change=${rename(index)} /></span><span></span>`,
    )}
    ${without.length && rows.length < kMostScenarios ? html`<button class="link" type="button" @click=${() => session.set('without', undefined, 'analysis')}>${words.bringBack}</button>` : nothing}
  </form>`;
}
