import { html, nothing } from 'lit/html.js';
import { cellBar } from '../../../charts/compared.js';
import { refusalOf } from './refused.js';

/**
 * @import { RoiFacts } from '../facts.js'
 * @import { RoiContext } from './context.js'
 *
 * @typedef {object} Model  of `bpo-models-result/1`
 * @property {string} model
 * @property {string} pricing
 * @property {number} rate
 * @property {string} rate_origin
 * @property {string} rate_confidence
 * @property {{ npv: number, saving_share: number | null, payback_months: number | null, peak_exposure: number }} [measures]
 * @property {{ path: string, message: string }[]} [refused]
 */

/** Share of the in-house cost that tells two models apart. */
const kApart = 0.01;

/**
 * The ways of buying the same work, each at its usual price.
 * @param {RoiFacts} facts
 * @param {RoiContext} context
 */
export function models(facts, context) {
  const { session, more, id } = context;
  const words = more.models;
  const { result, errors, stale } = session.beside('models', 'models', {
    schema: 'bpo-models/1',
    case: session.documents.roi,
  });
  /** @type {Model[]} */
  const all = result?.models ?? [];
  return html`<figure class="fig" id="${id}-models" aria-busy=${stale ? 'true' : 'false'}>
    <figcaption><h3 data-formula="npv">${title(all, context)}</h3><p class="units" data-formula="npv">${words.units(facts.months)}</p></figcaption>
    ${refusalOf(errors, context)}
    <div class="draw">${all.length ? table(all, facts, context) : nothing}</div>
    <div class="foot"><div>${words.foot}</div></div>
  </figure>`;
}

/** @param {Model[]} all @param {RoiContext} context */
function title(all, { more, say, fmt }) {
  const open = all.flatMap(({ model, measures }) => (measures ? [{ model, npv: measures.npv }] : []));
  if (open.length === 0) return more.models.name;
  const best = open.reduce((a, b) => (b.npv > a.npv ? b : a));
  const name = say.common.choices[best.model] ?? more.models.names[best.model] ?? best.model;
  return best.npv < 0 ? more.models.titleNone : more.models.title(name, fmt.money(best.npv));
}

/** @param {Model[]} all @param {RoiFacts} facts @param {RoiContext} context */
function table(all, { result }, context) {
  const { more, say, fmt, id, session } = context;
  const words = more.models;
  const { columns } = words;
  const mine = session.documents.roi.option?.sourcing_model;
  const npvs = all.map(({ measures }) => measures?.npv ?? 0);
  const scale = /** @type {[number, number]} */ ([Math.min(0, ...npvs), Math.max(0, ...npvs)]);
  const yours = all.find(({ model }) => model === mine)?.measures?.npv ?? 0;
  const baseline = result.measures[result.timing ?? 'end'].pv_baseline;
  return html`<table class="tab scen">
    <caption class="vh">${words.name}</caption>
    <thead><tr>
      <th scope="col">${columns.model}</th><th scope="col" class="bar-cell"><span class="vh">${columns.bar}</span></th>
      <th scope="col" class="n">${columns.saved}</th><th scope="col" class="n opt">${columns.share}</th>
      <th scope="col" class="n opt">${columns.back}</th><th scope="col" class="says">${columns.verdict}</th>
    </tr></thead>
    <tbody data-formula="npv">${all.map(
      ({ model, pricing, rate, rate_confidence: confidence, measures, refused }, index) => {
        const name = say.common.choices[model] ?? words.names[model] ?? model;
        const price = words.price(
          fmt.money(rate),
          say.roi.per[pricing] ?? words.per[pricing] ?? '',
          confidence === 'judgement',
        );
        const pick = () => session.change({ 'option.sourcing_model': model });
        return html`<tr class=${model === mine ? 'mine' : ''}>
        <th scope="row">${model === mine ? name : html`<button class="link" type="button" @click=${pick}>${name}</button>`}<small>${price}</small></th>
        <td class="bar-cell">${measures ? cellBar({ value: measures.npv, yours, own: model === mine, scale }, `${id}-model-${index}`) : nothing}</td>
        <td class="n ${measures && measures.npv < 0 ? 'bad' : ''}">${measures ? fmt.money(measures.npv) : ''}</td>
        <td class="n opt">${measures?.saving_share == null ? '' : fmt.percentWhole(measures.saving_share)}</td>
        <td class="n opt">${measures ? backOf(measures.payback_months, context) : ''}</td>
        <td class="says">${measures ? verdict(measures.npv / baseline, words) : words.closed(say.common.typeset((refused ?? []).map(({ message }) => message).join('; ')))}</td>
      </tr>`;
      },
    )}</tbody>
  </table>`;
}

/** @param {number} share @param {RoiContext['more']['models']} words */
const verdict = (share, words) => (share > kApart ? words.pays : share < -kApart ? words.loses : words.even);

/** @param {number | null} months @param {RoiContext} context */
function backOf(months, { say, fmt }) {
  if (months === null) return say.roi.keys.never;
  return months === 0 ? say.roi.keys.atOnce : String(fmt.monthOf(months));
}
