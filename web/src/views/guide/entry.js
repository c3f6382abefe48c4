import { html, nothing } from 'lit/html.js';
import { inputLink, toggle, worthOf } from '../levers/worth.js';
import { how } from './ledger.js';
import { leverOf, placeOf } from './levers.js';
import { termLink } from './list.js';
import { sourceList } from './sources.js';
import { chapterOf, entryOf } from './terms.js';

/**
 * @import { Entry } from '../../i18n/en/guide/index.js'
 * @import { Here } from './here.js'
 * @import { Lever } from '../levers/lever.js'
 * @import { Worth } from '../levers/worth.js'
 */

/** The head of an open term: the term and what it means. @param {Entry} entry @param {Here} here */
export function entryTop({ id, term, text }, { words, id: view }) {
  return html`<header class="answer">
    <p class="kicker"><b>${words.title}</b> ${chapterOf(id)?.title}. <a href="#/guide">${words.rail.all}</a></p>
    <h1 class="headline" id="${view}-headline">${term}</h1>
    <p class="deck">${text}</p>
  </header>`;
}

/** What it is worth, where it is from, what to read next. @param {Entry} entry @param {Here} here */
export function entryBody(entry, here) {
  const { words, id } = here;
  const lever = leverOf(entry);
  return html`${lever ? worthHere(entry, lever, here) : nothing}
    <section class="fig" aria-label=${words.entry.sources}>${sourceList(entry.sources, here)}</section>
    <section class="fig" aria-labelledby="${id}-see">
      <h3 id="${id}-see">${words.entry.see}</h3>
      <ul class="see">${entry.see.map((each) => {
        const other = entryOf(each);
        return other ? html`<li>${termLink(other)}</li>` : nothing;
      })}</ul>
    </section>`;
}

/** @param {Entry} entry @param {Lever} lever @param {Here} here */
function worthHere(entry, lever, here) {
  const { words, id, session } = here;
  const worth = worthOf(lever, placeOf(entry), session);
  return html`<section class="fig lead" data-formula="worth" aria-labelledby="${id}-worth">
    <h2 id="${id}-worth">${words.entry.worth}</h2>
    <p aria-live="polite">${said(worth, entry.worth ?? '', here)}</p>
    <p class="acts">${toggle(lever, worth.counted, session, { name: '', label: words.entry.counted })}<span>${words.entry.input}${inputLink(lever, here)}</span></p>
    <div class="foot"><div>${how(here)}</div></div>
  </section>`;
}

/** @param {Worth} worth @param {string} what @param {Here} here */
function said({ kind, amount, counted, why }, what, { words, fmt }) {
  const money = fmt.money(amount);
  if (kind === 'gains') return counted ? words.entry.gains(money, what) : words.entry.wouldGain(money, what);
  if (kind === 'costs') return counted ? words.entry.costs(money, what) : words.entry.wouldCost(money, what);
  return kind === 'refused' ? words.entry.refused(why) : words.entry[kind];
}
