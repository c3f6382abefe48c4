import { html, nothing } from 'lit/html.js';
import { controls } from '../form/controls.js';
import { railHead } from '../form/depth.js';
import { field, pair } from '../form/field.js';
import { folds } from '../form/folds.js';

/**
 * @import { Context } from '../context.js'
 * @import { Option } from '../form/control.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { RoiResult } from './result.js'
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

const kAsked = new Set([kWork, kHome, kPlace, kHeads, kVolume]);

/**
 * The reader's case: three questions, and the folds with everything else.
 * @param {RoiResult} result  the last good one
 * @param {Context} context
 * @param {string} per  what the price is for
 */
export function form(result, context, per) {
  const all = controls('roi', { inputs: result.inputs, options: options(context), per }, context);
  const others = [...all.values()].filter(({ path }) => !kAsked.has(path));
  return {
    mine: [...all.values()].filter(({ given }) => given).length,
    quick: quick(all, context),
    folds: html`${folds(others, kOrder, context)}${foot(all, context)}`,
  };
}

/** @param {Map<string, FormControl>} all @param {Context} context */
function quick(all, context) {
  const { say, session } = context;
  const words = say.roi.form;
  const byVolume = session.documents.roi?.work?.volume !== undefined;
  const [work, amount, home, place] = [kWork, byVolume ? kVolume : kHeads, kHome, kPlace].map((path) => all.get(path));
  if (!work || !amount || !home || !place) return nothing;
  return html`${railHead(say.roi.yourCase, context)}
    ${field(work, context, { step: 1, hint: '' })}
    ${field(amount, context, { step: 2, hint: byVolume || all.has(kVolume) ? swap(all, byVolume, context) : '' })}
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
  return html`<span>${means}</span> <button class="link" type="button" @click=${change}>${other}</button>`;
}

/** @param {Map<string, FormControl>} all @param {Context} context */
function foot(all, { say, session }) {
  const words = say.common.form;
  const mine = [...all.values()].filter(({ given }) => given).length;
  if (mine === 0) return nothing;
  return html`<div class="rail-foot">
    <span><span class="word">${words.yours}</span>${words.count(mine, all.size)}</span>
    <button class="link" type="button" @click=${() => session.reset()}>${words.putAllBack}</button>
  </div>`;
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
