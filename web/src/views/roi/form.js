import { html, nothing } from 'lit/html.js';
import { controls } from '../form/controls.js';
import { railHead } from '../form/depth.js';
import { field, pair } from '../form/field.js';
import { folds } from '../form/folds.js';
import { foot } from '../form/foot.js';
import { later } from '../parts/later.js';
import { near } from '../parts/near.js';
import { mix, total } from './below.js';

/**
 * @import { Context } from '../context.js'
 * @import { Option } from '../form/control.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { RoiFacts } from './facts.js'
 */

const kWork = 'client.function';
const kHome = 'client.home';
const kPlace = 'option.locations[0].location';
const kHeads = 'work.headcount';
const kVolume = 'work.volume';
/** The folds in the order of what moves the answer most; what is not named follows. */
const kOrder = [
  'Provider’s price',
  'Pay and on-costs',
  'Time on the job',
  'Transition',
  'Hidden costs',
  'Your case',
  'Term and money',
];

/** Kinds of inputs that can be slid. */
const kCurved = new Set(['number', 'integer']);

/** The curves on the sliders follow the form. */
const curves = () => import('../form/curve.js');

const kAsked = new Set([kWork, kHome, kPlace, kHeads, kVolume]);

/**
 * The reader's case: three questions, and the folds with everything else.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function form(facts, context) {
  const { result, measures } = facts;
  const { sensitivity = [] } = result;
  const all = controls(
    'roi',
    { inputs: result.inputs, options: options(context), per: facts.rate?.per ?? '' },
    context,
  );
  const others = [...all.values()].filter(({ path }) => !kAsked.has(path));
  const under = (/** @type {FormControl} */ control) =>
    kCurved.has(control.kind)
      ? near(
          () =>
            later(curves, (/** @type {typeof import('../form/curve.js')} */ { curve }) =>
              curve(
                control,
                {
                  value: control.input?.value,
                  npv: measures.npv,
                  zero: sensitivity.find(({ path }) => path === control.path)?.npv_zero_at ?? null,
                },
                context,
              ),
            ),
          '',
          'curve-place',
        )
      : undefined;
  const places = all.get(kPlace)?.options ?? [];
  const after = later(mix, (/** @type {typeof import('./below/mix.js')} */ script) =>
    script.mix(facts, places, context),
  );
  return {
    mine: [...all.values()].filter(({ given }) => given).length,
    quick: quick(all, result, context),
    folds: html`${folds(others, kOrder, context, { under, after, formula: 'inputs' })}${foot(all, context, 'inputs')}`,
  };
}

/** @param {Map<string, FormControl>} all @param {RoiFacts['result']} result @param {Context} context */
function quick(all, result, context) {
  const { say, session } = context;
  const words = say.roi.form;
  const byVolume = session.documents.roi?.work?.volume !== undefined;
  const [work, amount, home, place] = [kWork, byVolume ? kVolume : kHeads, kHome, kPlace].map((path) => all.get(path));
  if (!work || !amount || !home || !place) return nothing;
  return html`${railHead(say.roi.yourCase, context)}
    ${field(work, context, { step: 1, hint: '' })}
    ${field(amount, context, { step: 2, hint: html`${byVolume || all.has(kVolume) ? swap(all, byVolume, context) : ''}${later(total, (/** @type {typeof import('./below/total.js')} */ { fromTotal }) => fromTotal(amount.path, result, context))}` })}
    ${pair(
      words.fromTo,
      3,
      [
        [home, words.from],
        [place, words.to],
      ],
      say.common.to.trim(),
      context,
      '',
    )}`;
}

/**
 * The other way of saying how much work it is: the core works out what the one means in the other.
 * @param {Map<string, FormControl>} all
 * @param {boolean} byVolume
 * @param {Context} context
 */
function swap(all, byVolume, { session, say, fmt }) {
  const words = say.roi.form;
  const [to, from] = byVolume ? [kHeads, kVolume] : [kVolume, kHeads];
  const month = session.results.roi?.month_one;
  const value = month && (byVolume ? month.paid_headcount : month.volume);
  if (value === undefined) return '';
  const change = () => session.change({ [to]: Math.round(value * 10) / 10, [from]: undefined });
  const unit = all.get(kVolume)?.unit.after ?? '';
  const [means, other] = byVolume
    ? [words.means(fmt.number(value)), words.heads]
    : [words.meansVolume(fmt.number(value, 0), unit), words.volume];
  return html`<span data-formula="paid_headcount">${means}</span> <button class="link" type="button" @click=${change}>${other}</button>`;
}

/** @param {Context} context @returns {Record<string, Option[]>} */
function options({ session, say }) {
  const { functions, homes, locations, industries } = session.catalogue;
  return {
    'client.industry': industries.map((code) => ({ value: code, label: say.common.capital(code.replace(/_/g, ' ')) })),
    [kWork]: functions.map(({ code, label }) => ({ value: code, label })),
    [kHome]: homes.map(({ code, name }) => ({ value: code, label: name })),
    [kPlace]: locations.map(({ code, name, region }) => ({ value: code, label: name, group: region })),
  };
}
