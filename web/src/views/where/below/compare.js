import { html, nothing } from 'lit/html.js';
import { idOf } from '../../form/paths.js';
import { traced } from '../../parts/trace.js';
import { costCard, figureCard } from '../cards.js';
import { measured, shared } from '../places.js';
import { attritionCell, rateCell } from '../published.js';
import { hours, inWeightings } from '../said.js';
import { useLink } from '../use.js';

/**
 * @import { WhereFacts } from '../facts.js'
 * @import { PlaceFigure, Ranked } from '../result.js'
 * @import { WhereContext } from './context.js'
 */

const kMost = 5;
const origin = 'formula/headline';

/** The places that stand side by side: the reader's, else the first two and the cheapest. @param {WhereFacts} facts @param {WhereContext} context @returns {Ranked[]} */
export function comparedOf({ ranked, cheapest }, { session }) {
  const own = session.documents.picked?.compare;
  const codes = Array.isArray(own)
    ? own
    : [...ranked.slice(0, 2), ...(cheapest ? [cheapest] : [])].map(({ code }) => code);
  return [...new Set(codes)].flatMap((code) => ranked.find((place) => place.code === code) ?? []).slice(0, kMost);
}

/** Up to five places side by side, figure by figure. @param {WhereFacts} facts @param {WhereContext} context */
export function compareFigure(facts, context) {
  const { say, more, session, id } = context;
  const words = more.compare;
  const { ranked, result, winner } = facts;
  if (!winner) return nothing;
  const places = comparedOf(facts, context);
  const set = (/** @type {string[]} */ codes) => session.set('compare', codes, 'picked');
  const codes = places.map(({ code }) => code);
  const add = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    if (select.value) set([...codes, select.value]);
    select.value = '';
  };
  const rest = ranked.filter(({ code }) => !codes.includes(code));
  const select = idOf(id, 'compare');
  return html`<div class="fig side-by-side">
    <h3 id="${id}-compare">${words.title}</h3>
    <p class="units">${words.units}</p>
    <div class="table-scroll" role="region" tabindex="0" aria-labelledby="${id}-compare"><table class="tab">
      <caption class="vh">${words.name}</caption>
      <thead><tr><th scope="col">${words.what}</th>${places.map(
        ({ name, code }) =>
          html`<th scope="col" class="n">${name} <button class="link" type="button" aria-label=${words.offOf(name)} @click=${() => set(codes.filter((each) => each !== code))}>${words.off}</button></th>`,
      )}</tr></thead>
      <tbody>${rowsOf(facts, context).map(
        ([name, cell]) =>
          html`<tr><th scope="row">${name}</th>${places.map((place) => html`<td class="n">${cell(place)}</td>`)}</tr>`,
      )}
      <tr><th scope="row">${words.use}</th>${places.map(
        ({ name, code }) =>
          html`<td class="n">${useLink(words.useOf(name), [{ location: code, weight: 1 }], result, context, 'use')}</td>`,
      )}</tr></tbody>
    </table></div>
    ${
      places.length < kMost && rest.length
        ? html`<div class="field add-place"><label for=${select}>${words.add}</label><div class="blank"><select id=${select} @change=${add}><option value="">${words.choose}</option>${rest.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}</select></div></div>`
        : html`<p class="units">${words.full}</p>`
    }
    ${session.given('compare', 'picked') ? html`<p class="origin"><span class="mine">${say.common.form.yours}</span> <button class="link" type="button" @click=${() => session.reset('compare', 'picked')}>${say.common.form.putBackDefault}</button></p>` : nothing}
  </div>`;
}

/** @param {WhereFacts} facts @param {WhereContext} context @returns {[string, (place: Ranked) => unknown][]} */
function rowsOf({ result }, context) {
  const { say, more, fmt } = context;
  const words = more.compare;
  const { columns, unknown, distance } = say.where.places;
  const part =
    (/** @type {'pay' | 'overhead' | 'on_costs'} */ each, /** @type {string} */ name) =>
    (/** @type {Ranked} */ place) =>
      partCell(place.cost[each], `${name}, ${place.name}`, each === 'on_costs', context);
  const label = (/** @type {string} */ one) => result.criteria.find(({ id }) => id === one)?.label ?? one;
  return [
    [columns.first, ({ first }) => traced(origin, inWeightings(first, context))],
    [words.rank, ({ rank }) => traced(origin, fmt.number(rank))],
    [words.score, ({ score }) => traced(origin, fmt.number(score * 100))],
    [
      columns.cost,
      (place) =>
        place.cost.total.value === null ? unknown : costCard(fmt.fixed(place.cost.total.value, 2), place, context),
    ],
    [words.pay, part('pay', words.pay)],
    [words.onCosts, part('on_costs', words.onCosts)],
    [words.overhead, part('overhead', words.overhead)],
    [columns.rate, (place) => rateCell(place, context)],
    [columns.attrition, (place) => attritionCell(place, context)],
    [columns.talent, (place) => measured(place, 'talent', context)],
    [`${label('language')}: ${say.common.small(columns.language)}`, (place) => measured(place, 'language', context)],
    [columns.shared, (place) => shared(place, context)],
    [words.hours, ({ overlap }) => (overlap ? traced(origin, hours(overlap.mean, context)) : unknown)],
    [columns.law, (place) => measured(place, 'law', context)],
    [columns.prices, (place) => measured(place, 'prices', context)],
    [columns.infrastructure, (place) => measured(place, 'infrastructure', context)],
    [words.distance, (place) => distance[place.distance]],
  ];
}

/** @param {PlaceFigure} figure @param {string} heading @param {boolean} share @param {WhereContext} context */
function partCell(figure, heading, share, context) {
  const { fmt, say } = context;
  if (figure.value === null) return html`<small>${say.where.places.unknown}</small>`;
  const said = (/** @type {number} */ value) => (share ? fmt.percentWhole(value) : fmt.money(value));
  return figureCard(
    share ? fmt.percentFigure(figure.value, { digits: 0 }) : fmt.fixed(figure.value, 2),
    figure,
    { heading, said },
    context,
  );
}
