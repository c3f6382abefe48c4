import { html } from 'lit/html.js';
import { nameOf } from './facts.js';
import { hours, inWeightings } from './said.js';
import { useLink } from './use.js';

/**
 * @import { Context } from '../context.js'
 * @import { Key } from '../parts/keys.js'
 * @import { WhereFacts } from './facts.js'
 * @import { Ranked } from './result.js'
 */

const kOthers = 2;
const origin = 'formula/headline';

/** @param {WhereFacts} facts @param {Context} context @returns {Key[]} */
export function keys(facts, context) {
  const { winner } = facts;
  const { say } = context;
  const words = say.where.keys;
  if (!winner) return [{ name: words.first, figure: words.none }];
  return [
    firstKey(winner, facts, context),
    costKey(winner, context),
    ...sharedKey(winner, facts, context),
    holdsKey(facts, context),
    ...sureKey(winner, context),
  ];
}

/** @param {Ranked} winner @param {WhereFacts} facts @param {Context} context @returns {Key} */
function firstKey(winner, { result, ranked }, context) {
  const words = context.say.where.keys;
  const others = ranked
    .filter((place) => place !== winner && place.first > 0)
    .sort((a, b) => b.first - a.first)
    .slice(0, kOthers)
    .map(({ name, first }) => `${name} ${inWeightings(first, context)}`);
  const note = words.firstNote(inWeightings(winner.first, context), others.join(', '));
  const use = useLink(words.use, [{ location: winner.code, weight: 1 }], result, context, 'use');
  return {
    name: words.first,
    figure: winner.name,
    voice: 'mine',
    note: html`${note}<br>${use}`,
    origin,
  };
}

/** @param {Ranked} winner @param {Context} context @returns {Key} */
function costKey({ cost: { total } }, { fmt, say }) {
  const words = say.where.keys;
  if (total.value === null) return { name: words.cost, figure: words.unknown };
  return {
    name: words.cost,
    figure: fmt.money(total.value),
    unit: words.anHour,
    note: total.low === null || total.high === null ? '' : words.costNote(fmt.money(total.low), fmt.money(total.high)),
    origin,
  };
}

/** @param {Ranked} winner @param {WhereFacts} facts @param {Context} context @returns {Key[]} */
function sharedKey({ overlap }, { day }, context) {
  const words = context.say.where.keys;
  if (!overlap) return [];
  return [
    {
      name: words.shared,
      figure: hours(overlap.mean, context),
      unit: words.ofHours(hours(day, context)),
      note: words.sharedNote(hours(overlap.january, context), hours(overlap.july, context)),
      origin,
    },
  ];
}

/** @param {WhereFacts} facts @param {Context} context @returns {Key} */
function holdsKey({ flip, result }, { fmt, say }) {
  const words = say.where.keys;
  if (!flip) return { name: words.holds, figure: words.always, note: words.alwaysNote };
  const { criterion, limit, other } = flip;
  return {
    name: words.holds,
    figure: fmt.percentFigure(limit, { digits: 0 }),
    unit: '%',
    note: words.holdsNote(say.common.small(criterion.label), fmt.percentWhole(criterion.weight), nameOf(result, other)),
    origin,
  };
}

/** @param {Ranked} winner @param {Context} context @returns {Key[]} */
function sureKey({ confidence }, { fmt, say }) {
  const words = say.where.keys;
  if (confidence === null || confidence === undefined) return [];
  return [
    {
      name: words.sure,
      figure: fmt.percentFigure(confidence, { digits: 0 }),
      unit: '%',
      note: words.sureNote,
      origin,
    },
  ];
}
