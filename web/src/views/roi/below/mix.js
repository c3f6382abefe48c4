import { html, nothing } from 'lit/html.js';
import { listAt } from '../../../state/paths.js';
import { blank } from '../../form/control.js';
import { idOf, valueAt } from '../../form/paths.js';
import { unitOf } from '../../form/units.js';
import { inputValue } from '../facts.js';
import { withWords } from './context.js';
import { wavesOf } from './presets.js';

/**
 * @import { Context } from '../../context.js'
 * @import { RoiFacts } from '../facts.js'
 * @import { RoiContext } from './context.js'
 * @import { Option } from '../../form/control.js'
 */

/** Share of the work that a new place gets; the others give it up in proportion. */
const kNewShare = 0.2;

/**
 * Further folds of the form: several places, several waves.
 * @param {RoiFacts} facts
 * @param {Option[]} places
 * @param {Context} context
 */
export function mix(facts, places, context) {
  const here = withWords(context, facts);
  return html`${locations(facts, places, here)}${waves(facts, here)}`;
}

/** @param {RoiFacts} facts @param {Option[]} places @param {RoiContext} context */
function locations({ result }, places, context) {
  const { session, more, per } = context;
  const words = more.mix;
  const list = listAt(session.documents.roi, 'option.locations');
  const value = (/** @type {number} */ index, /** @type {string} */ key) =>
    inputValue(result, `option.locations[${index}].${key}`);
  const weights = list.map((each, index) => Number(each.weight ?? value(index, 'weight') ?? 0));
  const set = (/** @type {any[]} */ next) => session.set('option.locations', next);
  const add = () => {
    const free = places.find(({ value: code }) => list.every(({ location }) => location !== code));
    if (!free) return;
    set([
      ...list.map((each, index) => ({ ...each, weight: rounded(weights[index] * (1 - kNewShare)) })),
      { location: free.value, weight: kNewShare },
    ]);
  };
  const remove = (/** @type {number} */ index) => {
    const rest = 1 - weights[index];
    set(
      list
        .filter((_, at) => at !== index)
        .map((each) => ({ ...each, weight: rest > 0 ? rounded(Number(each.weight ?? 0) / rest) : 1 })),
    );
  };
  const rows = list.map((_, index) => [
    cell(`option.locations[${index}].location`, words.place, '', 'code', value(index, 'location'), context, places),
    cell(`option.locations[${index}].weight`, words.share, 'fraction', 'number', value(index, 'weight'), context),
    cell(`option.locations[${index}].rate`, words.rate, 'money', 'number', value(index, 'rate'), context),
  ]);
  const sum = weights.reduce((a, b) => a + b, 0);
  return fold(
    'mix',
    words.locations,
    list.length > 1 ? words.sums(context.fmt.percentWhole(sum)) : words.locationsSum,
    context,
    () =>
      html`${grid([words.place, words.share, `${words.rate}${per}`], rows, list.length > 1 ? remove : null, context)}
    ${Math.abs(sum - 1) > 1e-6 ? html`<p class="why bad" data-formula="inputs">${words.sums(context.fmt.percent(sum))}</p>` : nothing}
    <button class="link" type="button" @click=${add}>${words.add}</button>`,
  );
}

/** @param {RoiFacts} facts @param {RoiContext} context */
function waves({ result }, context) {
  const { session, more } = context;
  const words = more.mix;
  const list = wavesOf(result);
  const set = (/** @type {any[]} */ next) => session.set('transition.waves', next);
  const add = () => {
    const last = list[list.length - 1];
    const half = rounded(last.share / 2);
    set([
      ...list.slice(0, -1),
      { ...last, share: rounded(last.share - half) },
      { ...last, share: half, kt_start: last.kt_start + last.kt_months },
    ]);
  };
  const remove = (/** @type {number} */ index) => {
    const rest = list.filter((_, at) => at !== index);
    set(rest.map((wave, at) => (at === 0 ? { ...wave, share: rounded(wave.share + list[index].share) } : wave)));
  };
  const keys = /** @type {[string, string, 'number' | 'integer', string][]} */ ([
    ['share', 'fraction', 'number', words.share],
    ['kt_start', '', 'integer', words.starts],
    ['kt_months', '', 'integer', words.transfer],
    ['parallel_months', '', 'integer', words.parallel],
  ]);
  const write = (/** @type {number} */ index, /** @type {string} */ key) => (/** @type {unknown} */ value) =>
    set(list.map((wave, at) => (at === index ? { ...wave, [key]: value } : wave)));
  const rows = list.map((wave, index) =>
    keys.map(([key, unit, kind, label]) =>
      cell(
        `transition.waves[${index}].${key}`,
        label,
        unit,
        kind,
        /** @type {any} */ (wave)[key],
        context,
        undefined,
        write(index, key),
      ),
    ),
  );
  return fold(
    'waves',
    words.waves,
    words.wavesSum,
    context,
    () =>
      html`${grid(
        keys.map(([, , , label]) => label),
        rows,
        list.length > 1 ? remove : null,
        context,
      )}
    <button class="link" type="button" @click=${add}>${words.addWave}</button>`,
  );
}

/** @param {string} name @param {string} title @param {string} sum @param {RoiContext} context @param {() => unknown} inside */
function fold(name, title, sum, { session }, inside) {
  const open = session.folds.has(name);
  const toggled = (/** @type {Event} */ event) =>
    session.setFold(name, /** @type {HTMLDetailsElement} */ (event.target).open);
  return html`<details class="fold" ?open=${open} @toggle=${toggled}><summary>${title}<span class="sum" data-formula="inputs">${sum}</span></summary>
    <div class="in">${open ? inside() : nothing}</div></details>`;
}

/**
 * @param {string[]} heads
 * @param {unknown[][]} rows
 * @param {((index: number) => void) | null} remove
 * @param {RoiContext} context
 */
const grid = (heads, rows, remove, { more }) =>
  html`<div class="mix">${rows.map(
    (cells, index) => html`<div class="mix-row">
    ${cells.map((each, at) => html`<div><span class="lab" aria-hidden="true">${heads[at]}</span>${each}</div>`)}
    ${remove ? html`<button class="link" type="button" aria-label=${more.mix.remove(index + 1)} @click=${() => remove(index)}>${more.mix.off}</button>` : nothing}
  </div>`,
  )}</div>`;

/**
 * @param {string} path
 * @param {string} label
 * @param {string} unit
 * @param {'number' | 'integer' | 'code'} kind
 * @param {unknown} resolved
 * @param {RoiContext} context
 * @param {Option[]} [options]
 * @param {(value: unknown) => void} [write]  where one field is not written alone
 */
function cell(path, label, unit, kind, resolved, context, options, write) {
  const { session, id, fmt } = context;
  const own = valueAt(session.documents.roi, path);
  const [row] = path.match(/\d+/) ?? ['0'];
  const one = unitOf(unit, fmt);
  const errors = session.errors.roi ?? [];
  const refused = errors.find((error) => error.path === path);
  return blank(
    {
      path,
      of: 'roi',
      id: idOf(id, `mix.${path}`),
      label,
      kind,
      unit: { ...one, after: one.after.startsWith('%') ? '%' : '' },
      value: own ?? resolved,
      given: own !== undefined && session.given(path),
      exact: own !== undefined,
      options,
      error: refused && { what: refused.message, todo: '' },
      help: '',
    },
    write ? { ...context, session: /** @type {any} */ (writing(session, write)) } : context,
    `${label}, ${Number(row) + 1}`,
  );
}

/** What a field needs of a session, writing through `write`. @param {Context['session']} session @param {(value: unknown) => void} write */
const writing = ({ view }, write) => ({
  view,
  set: (/** @type {string} */ _, /** @type {unknown} */ value) => write(value),
  reset: () => write(undefined),
});

/** @param {number} share */
const rounded = (share) => Number(share.toFixed(6));
