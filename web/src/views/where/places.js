import { html, nothing } from 'lit/html.js';
import { cellBar } from '../../charts/compared.js';
import { figure, stillFigure } from '../parts/figure.js';
import { nextSort, orderOf, sorting } from '../parts/sorting.js';
import { table } from '../parts/table.js';
import { traced } from '../parts/trace.js';
import { refusal } from '../parts/warning.js';
import { costCard, figureCard } from './cards.js';
import { figureFor } from './facts.js';
import { how } from './how.js';
import { attritionCell, rateCell } from './published.js';
import { failsOf, figureOf, hours, inWeightings } from './said.js';

/**
 * @import { Context } from '../context.js'
 * @import { WhereFacts } from './facts.js'
 * @import { Place, Ranked } from './result.js'
 */

/** Places that show before the reader asks for all. */
const kShown = 10;
const kFold = 'all places';

/** @param {WhereFacts} facts @param {Context} context */
export const placesFigure = (facts, context) => figure(parts(facts, context), context.say);

/** Before any script. @param {WhereFacts} facts @param {Context} context */
export const placesStill = (facts, context) => stillFigure(parts(facts, context, true));

/** @param {WhereFacts} facts @param {Context} context @param {boolean} [still] */
function parts(facts, context, still = false) {
  const { say, fmt, session, id } = context;
  const words = say.where.places;
  const { ranked, winner, cheapest } = facts;
  const shown = session.folds.has(kFold) ? ranked.length : Math.min(kShown, ranked.length);
  const money = (/** @type {Ranked | undefined} */ place) => fmt.money(place?.cost.total.value ?? 0);
  return {
    id: `${id}-places`,
    lead: true,
    title:
      winner && cheapest && winner.cost.total.value !== null
        ? words.title({
            winner: winner.name,
            cost: money(winner),
            cheapest: cheapest.name,
            least: money(cheapest),
          })
        : winner
          ? words.titleFirst(winner.name)
          : words.titleNone,
    units: words.units(shown, ranked.length, words.by[sortedBy(session) ?? 'rank']),
    formula: 'headline',
    notice: refusal(context),
    chart: still ? nothing : html`${main(facts, shown, context)}${acts(facts, context)}`,
    table: html`<div data-formula="headline">${twin(facts, context)}</div>`,
    foot: still ? '' : foot(facts, context),
  };
}

/** @param {WhereFacts} facts @param {number} shown @param {Context} context */
function main({ ranked, winner }, shown, context) {
  const { columns, name } = context.say.where.places;
  const head = (/** @type {Sortable} */ one) => ({ text: columns[one], sort: sortOf(one, context) });
  const most = Math.max(0, ...ranked.map(({ cost }) => cost.total.value ?? 0));
  return html`<div class="places">${table(
    name,
    [
      head('place'),
      head('cost'),
      { ...head('rate'), number: true, optional: true },
      { ...head('language'), number: true, optional: true },
      { ...head('shared'), number: true },
      { ...head('law'), optional: true },
      { ...head('first'), number: true },
    ],
    inOrder(ranked, context)
      .slice(0, shown)
      .map((place) => ({
        kind: place === winner ? /** @type {const} */ ('mine') : undefined,
        cells: [
          html`${place.name}<small>${context.say.where.places.distance[place.distance]}, ${place.city}</small>`,
          costCell(place, winner, most, context),
          rateCell(place, context),
          measured(place, 'language', context),
          shared(place, context),
          lawCell(place, winner, context),
          traced('formula/headline', inWeightings(place.first, context)),
        ],
      })),
  )}</div>`;
}

/**
 * What the table can be sorted by. Names rise and so does what is paid; of the rest more comes first.
 * @satisfies {Record<string, (place: Ranked) => string | number | null | undefined>}
 */
const kSortable = {
  place: ({ name }) => name,
  cost: ({ cost }) => cost.total.value,
  rate: ({ rate }) => rate && rate.low + rate.high,
  language: (place) => figureFor(place, 'language')?.value,
  shared: ({ overlap }) => overlap?.mean,
  law: (place) => figureFor(place, 'law')?.value,
  first: ({ first }) => first,
};
/** @typedef {keyof typeof kSortable} Sortable */
const kRising = ['place', 'cost', 'rate'];

/** The column of the reader's choice. @param {Context['session']} session @returns {Sortable | undefined} */
function sortedBy({ documents }) {
  const { name } = sorting(String(documents.picked?.sort ?? ''));
  return Object.hasOwn(kSortable, name) ? /** @type {Sortable} */ (name) : undefined;
}

/** @param {Sortable} column @param {Context} context */
function sortOf(column, { session }) {
  const now = sortedBy(session) && session.documents.picked.sort;
  const order = orderOf(now, column);
  return {
    order,
    press: () => session.set('sort', nextSort(order && now, column, !kRising.includes(column)), 'picked'),
  };
}

/** Places without a figure come last in either direction; those level keep their ranks. @param {Ranked[]} ranked @param {Context} context */
function inOrder(ranked, { session, env }) {
  const column = sortedBy(session);
  if (!column) return ranked;
  const sign = orderOf(session.documents.picked.sort, column) === 'descending' ? -1 : 1;
  const { compare } = new Intl.Collator(env.locale);
  return [...ranked].sort((a, b) => {
    const [left, right] = [kSortable[column](a) ?? null, kSortable[column](b) ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (typeof left === 'string' ? compare(left, String(right)) : left - Number(right));
  });
}

/** @param {Ranked} place @param {Ranked | undefined} winner @param {number} most @param {Context} context */
function costCell(place, winner, most, context) {
  const { value } = place.cost.total;
  const figure = value === null ? context.say.where.places.unknown : context.fmt.fixed(value, 2);
  return withBar(
    costCard(figure, place, context),
    value,
    winner?.cost.total.value ?? null,
    place === winner,
    most,
    `${place.code}-cost`,
    context,
  );
}

/** @param {Ranked} place @param {Ranked | undefined} winner @param {Context} context */
function lawCell(place, winner, context) {
  const own = winner && figureFor(winner, 'law')?.value;
  const value = figureFor(place, 'law')?.value ?? null;
  return withBar(
    measured(place, 'law', context),
    value,
    own ?? null,
    place === winner,
    100,
    `${place.code}-law`,
    context,
  );
}

/**
 * A figure with its bar; a line where that of the first place ends.
 * @param {unknown} word
 * @param {number | null} value
 * @param {number | null} yours
 * @param {boolean} own
 * @param {number} most
 * @param {string} name
 * @param {Context} context
 */
function withBar(word, value, yours, own, most, name, { id }) {
  if (value === null) return word;
  return html`<span class="with-bar"><span>${word}</span>${cellBar({ value, yours: yours ?? value, own, scale: [0, most] }, `${id}-${name}`)}</span>`;
}

/** The figure of a criterion, with its source. @param {Place} place @param {string} criterion @param {Context} context */
export function measured(place, criterion, context) {
  const { say } = context;
  const value = figureFor(place, criterion);
  const words = say.where.places;
  if (!value || value.value === null) return html`<small>${words.unknown}</small>`;
  const said = (/** @type {number} */ each) => figureOf(criterion, each, context);
  const column = words.columns[/** @type {keyof typeof words.columns} */ (criterion)];
  return figureCard(
    said(value.value),
    value,
    {
      heading: say.where.card.heading(column, place.name),
      said,
      rows: [[say.where.card.worth, context.fmt.number(value.worth, 2)]],
    },
    context,
  );
}

/** Shared hours in January and July. @param {Place} place @param {Context} context */
export function shared({ overlap }, context) {
  if (!overlap) return html`<small>${context.say.where.places.unknown}</small>`;
  const { january, july } = overlap;
  const both = january === july ? hours(january, context) : `${hours(january, context)} / ${hours(july, context)}`;
  return traced('formula/headline', both);
}

/** @param {WhereFacts} facts @param {Context} context */
function acts({ ranked, result }, context) {
  const { say, session } = context;
  const words = say.where.places;
  const open = session.folds.has(kFold);
  const out = result.places.filter(({ excluded }) => excluded);
  return html`${
    ranked.length > kShown
      ? html`<p class="acts"><button class="btn" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => session.setFold(kFold, !open)}>${open ? words.fewer : words.all(ranked.length)}</button></p>`
      : nothing
  }${
    out.length
      ? html`<p class="units" data-formula="headline">${out.map((place, index) => html`${index ? '; ' : nothing}${place.name} (${failsOf(place, context)})`)}: ${words.out}.</p>`
      : nothing
  }`;
}

/** @param {WhereFacts} facts @param {Context} context */
function foot(facts, context) {
  const { fmt, say } = context;
  const { draws, error, exact } = facts.result.sampling;
  const words = say.where.places;
  return html`<span data-formula="headline">${words.foot}${exact ? nothing : `${words.drawn(fmt.number(draws, 0), fmt.number(error * 100, 2))} `}</span>${how(facts, context)}`;
}

/** Every figure of every place. @param {WhereFacts} facts @param {Context} context */
function twin({ result, ranked }, context) {
  const { say, fmt } = context;
  const { columns, name, out, outFor, unknown } = say.where.places;
  const criteria = ['language', 'talent', 'law', 'prices', 'infrastructure'];
  const value = (/** @type {Place} */ place, /** @type {string} */ criterion) => {
    const found = figureFor(place, criterion)?.value;
    return found === null || found === undefined ? unknown : figureOf(criterion, found, context);
  };
  const range = (/** @type {import('./result.js').PlaceFigure} */ { low, high }) =>
    low === null || high === null ? '' : `${fmt.fixed(low, 2)}–${fmt.fixed(high, 2)}`;
  return table(
    name,
    [
      { text: columns.place },
      { text: columns.rank, number: true },
      { text: columns.first, number: true },
      { text: columns.cost, number: true },
      { text: columns.range, number: true, optional: true },
      { text: columns.rate, number: true, optional: true },
      { text: columns.attrition, number: true, optional: true },
      { text: columns.shared, number: true },
      ...criteria.map((each) => ({
        text: columns[/** @type {keyof typeof columns} */ (each)],
        number: true,
        optional: true,
      })),
    ],
    [...ranked, ...result.places.filter(({ excluded }) => excluded)].map((place) => ({
      cells: [
        place.excluded ? html`${place.name}<small>${outFor(failsOf(place, context))}</small>` : place.name,
        place.rank === undefined ? out : fmt.number(place.rank),
        place.first === undefined ? '' : inWeightings(place.first, context),
        place.cost.total.value === null ? unknown : fmt.fixed(place.cost.total.value, 2),
        range(place.cost.total),
        place.rate ? `${fmt.number(place.rate.low)}–${fmt.number(place.rate.high)}` : unknown,
        place.attrition ? attritionCell(place, context, true) : unknown,
        place.overlap ? `${hours(place.overlap.january, context)} / ${hours(place.overlap.july, context)}` : unknown,
        ...criteria.map((each) => value(place, each)),
      ],
    })),
  );
}
