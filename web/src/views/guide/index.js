import { html, nothing } from 'lit/html.js';
import { guide } from '../../i18n/en/guide.js';
import { isIn } from '../levers/lever.js';
import { answer } from '../parts/answer.js';
import { stillBody } from '../parts/body.js';
import { moneyKey } from '../parts/keys.js';
import { later, loadedScript } from '../parts/later.js';
import { table } from '../parts/table.js';
import { openOrigin } from '../parts/trace.js';
import { waiting } from '../parts/waiting.js';
import { here } from './here.js';
import { levers } from './levers.js';

/**
 * @import { View, ViewName } from '../../state/types.js'
 * @import { RoiResult } from '../roi/result.js'
 * @import { Here } from './here.js'
 *
 * @typedef {typeof import('./pages.js')} Pages
 */

/** The terms and their texts follow the answer. */
const pages = () => import('./pages.js');

/**
 * Guide: what do the words mean, and what are they worth to you?
 * @type {View}
 */
export const view = {
  id: 'guide',
  title: guide.title,
  question: guide.question,
  render(session, env) {
    const read = here(session, env);
    if (!read.result) return waiting(guide, read);
    const head = top(read.result, read);
    const draw = (/** @type {Pages} */ { page }) => page(read, head);
    return html`<div class="view guide-view" id="${env.id}-guide" @click=${openOrigin}>
      ${others(read)}${later(pages, draw, read.say.common.later, read.asked.entry ? nothing : head)}
    </div>`;
  },
  headline(session) {
    const read = here(session, session.env);
    if (!read.result) return '';
    return loadedScript(pages)?.entryOf(read.asked.entry)?.term ?? headline(read.result, read);
  },
  still(session, env) {
    const read = here(session, env);
    if (!read.result) return waiting(guide, read);
    return stillBody(`${env.id}-guide`, top(read.result, read, true), explained(read), read.say.common.coming);
  },
};

/** @param {RoiResult} result */
const measuresOf = ({ measures, timing }) => measures[timing ?? 'end'];

/** @param {RoiResult} result @param {Here} here */
function headline(result, { words: { headline: say }, fmt }) {
  const { value } = result.leak.rate_card;
  const { npv } = measuresOf(result);
  const promise = fmt.money(Math.abs(value));
  const end = fmt.money(Math.abs(npv));
  if (value > 0) return npv < 0 ? say.loses(promise, end) : say.saves(promise, end);
  return npv < 0 ? say.dearer(promise, end) : say.evenSo(end);
}

/** @param {RoiResult} result @param {Here} here @param {boolean} [still]  before any script */
function top(result, here, still = false) {
  const { words, fmt, session, id } = here;
  const { npv } = measuresOf(result);
  const { keys } = words;
  const side = (/** @type {'benefits' | 'pitfalls'} */ name) => {
    const all = Object.values(levers).filter((lever) => lever.side === name);
    const counted = all.filter((lever) => isIn(lever, session.documents.roi)).length;
    return { name: keys[name], figure: keys.of(counted, all.length), note: keys.sideNote, origin: 'formula/worth' };
  };
  return answer(
    {
      ...words,
      headline: [headline(result, here)],
      deck: words.deck,
      formula: 'worth',
      keys: [
        side('benefits'),
        side('pitfalls'),
        {
          name: npv < 0 ? keys.lost : keys.saved,
          ...moneyKey(Math.abs(npv), fmt),
          voice: npv < 0 ? 'bad' : undefined,
          note: keys.savedNote,
          origin: 'formula/worth',
        },
      ],
    },
    id,
    still,
  );
}

/** What is in the guide, before any script. @param {Here} here */
function explained({ words, id }) {
  const { still } = words;
  return html`<section class="fig lead" aria-labelledby="${id}-explained">
    <h2 id="${id}-explained">${still.title}</h2>
    <p class="units">${still.units}</p>
    <div class="draw">${table(
      still.title,
      [{ text: still.columns.chapter }, { text: still.columns.about }],
      words.chapters.map(({ title, about }) => ({ cells: [title, about] })),
    )}</div>
  </section>`;
}

/** The ways out of this view, where no page has them around it. @param {Here} here */
function others({ env, session, words }) {
  if (env.host === 'page') return nothing;
  const names = /** @type {ViewName[]} */ (Object.keys(words.views));
  return html`<p class="kicker">${names.map((name) => html`<a href=${session.link(name)}>${words.views[name]}</a> `)}</p>`;
}
