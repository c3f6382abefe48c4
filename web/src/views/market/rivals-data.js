import { besideOf, current, isFirm, recordOf, shortName } from './facts.js';

/**
 * @import { Path, RivalsData } from '../../charts/rivals.js'
 * @import { Session } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Measure } from './basis.js'
 * @import { MarketFacts } from './facts.js'
 * @import { Estimate, Projection, YearValue } from './result.js'
 */

/** Bands of a fan, the widest first. */
const kBands = /** @type {const} */ ([
  ['b-95', 'lo95', 'hi95'],
  ['b-80', 'lo80', 'hi80'],
  ['b-50', 'lo50', 'hi50'],
]);

/**
 * What the main chart draws, on the measure's basis; null where nobody states a size.
 * @param {MarketFacts} facts
 * @param {Measure} measure
 * @param {Context} context
 * @returns {RivalsData | null}
 */
export function rivalsData(facts, measure, { fmt, say, session }) {
  const { result, year } = facts;
  const { pooled, projection } = result;
  if (pooled.median === null) return null;
  const middle = measure.on({ year, value: pooled.median });
  const points = (/** @type {YearValue[]} */ list) =>
    list.flatMap((point) => {
      const value = measure.on(point);
      return value === null ? [] : [{ year: point.year, value }];
    });
  const figures = (/** @type {(Estimate & YearValue)[]} */ list) =>
    list.flatMap((each) => points([each]).map((at) => ({ ...at, origin: recordOf(each) })));
  const own = result.editions[0];
  const yours = points(projection?.points ?? []);
  const end = yours[yours.length - 1];
  const beside = besideOf(facts, session);
  const said = (/** @type {number | null} */ value) => (value === null ? '' : measure.said(value));
  return {
    scale: measure,
    paths: current(facts)
      .map((path) => ({
        id: path.id,
        label: shortName(path.publisher),
        origin: recordOf(path),
        points: points(path.points),
      }))
      .filter((path) => path.points.length > 1),
    editions: drawn(own && own.points.length > 2 ? own : undefined, (each) => ({
      id: each.publisher,
      label: shortName(each.publisher),
      origin: recordOf(each.points[each.points.length - 1]),
      points: figures(each.points),
    })),
    base: {
      year,
      middle,
      count: pooled.count,
      dots: pooled.figures.flatMap((each) => {
        const value = measure.on({ year, value: each.value });
        return value === null
          ? []
          : [{ label: shortName(each.publisher), value, firm: isFirm(each), origin: recordOf(each) }];
      }),
    },
    yours,
    read: readings(projection, measure, { fmt, say }),
    ...fanOf(projection, measure, say),
    others: (result.scenarios ?? [])
      .filter(({ id }) => id !== scenarioOf(session))
      .map((each) => ({ id: each.id, label: say.market.scenarios[each.id], points: points(each.points) }))
      .filter((each) => each.points.length > 1 && scenarioOf(session) !== undefined),
    apart: drawn(beside[beside.length - 1], (latest) => ({
      id: latest.scope,
      label: shortName(latest.publisher),
      origin: recordOf(latest),
      points: figures(beside),
    })),
    spoken: {
      title: say.charts.rivals.name(current(facts).length),
      desc: say.charts.rivals.desc({
        low: said(measure.on({ year, value: pooled.low ?? 0 })),
        high: said(measure.on({ year, value: pooled.high ?? 0 })),
        year,
        middle: said(middle),
        end: end ? measure.said(end.value) : '',
        endYear: end?.year ?? year,
      }),
    },
  };
}

/**
 * A line, where the basis has a size for any of its years.
 * @template T
 * @param {T | undefined} from
 * @param {(from: T) => Path} line
 */
function drawn(from, line) {
  const made = from && line(from);
  return made?.points.length ? made : null;
}

/** The scenario that the reader chose; undefined while none is. @param {Session} session @returns {string | undefined} */
export const scenarioOf = (session) => /** @type {any} */ (session.documents.market)?.scenario;

/**
 * The bands round the projection: outcomes where the method gives them, else the range of the publishers' own growth.
 * @param {Projection | null} projection
 * @param {Measure} measure
 * @param {Context['say']} say
 * @returns {Pick<RivalsData, 'fan' | 'fanName'>}
 */
function fanOf(projection, measure, say) {
  const points = projection?.points ?? [];
  const spans = (
    /** @type {'low' | 'lo95' | 'lo80' | 'lo50'} */ low,
    /** @type {'high' | 'hi95' | 'hi80' | 'hi50'} */ high,
  ) =>
    points.flatMap((point) => {
      const [from, to] = [point[low], point[high]].map((value) =>
        value === null || value === undefined ? null : measure.on({ year: point.year, value }),
      );
      return from === null || to === null ? [] : [{ year: point.year, low: from, high: to }];
    });
  const fan = kBands
    .map(([kind, low, high]) => ({ kind, spans: spans(low, high) }))
    .filter((band) => band.spans.length > 1);
  if (fan.length) return { fan, fanName: say.charts.rivals.outcomes };
  const apart = projection && projection.rate_low !== projection.rate_high;
  return { fan: apart ? [{ kind: 'b-80', spans: spans('low', 'high') }] : [], fanName: say.charts.rivals.band };
}

/**
 * What each year of the projection says.
 * @param {Projection | null} projection
 * @param {Measure} measure
 * @param {Pick<Context, 'fmt' | 'say'>} context
 */
function readings(projection, measure, { say }) {
  return (projection?.points ?? []).flatMap((point) => {
    const value = measure.on(point);
    if (value === null) return [];
    const range = (/** @type {number | undefined} */ low, /** @type {number | undefined} */ high) => {
      const ends = [low, high].map((each) =>
        each === undefined ? null : measure.on({ year: point.year, value: each }),
      );
      return ends[0] === null || ends[1] === null
        ? null
        : /** @type {[string, string]} */ ([measure.said(ends[0]), measure.said(ends[1])]);
    };
    const sure = point.hi50 !== undefined && point.hi50 > Number(point.lo50);
    return [
      say.charts.rivals.readMore({
        year: point.year,
        value: measure.said(value),
        half: sure ? range(point.lo50, point.hi50) : null,
        most: sure ? range(point.lo95, point.hi95) : null,
      }),
    ];
  });
}
