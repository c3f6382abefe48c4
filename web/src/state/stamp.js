import { ownOf } from './kinds.js';

/**
 * What a link that is kept says besides its case: the program and the data that answered it, and what the answer came to.
 *
 *   made=0.1.0,28aa49db8b3e&gave=npv:4384553.895,payback_months:10.27261603
 *
 * Whoever opens it years later can have the answer worked out again and be told whether it is still the same.
 * @import { About } from '../export/about.js'
 * @import { Session, ViewName } from './types.js'
 * @typedef {Record<string, number | null>} Figures  by name; null where the answer has none
 * @typedef {object} Stamp
 * @property {string} version  of the program
 * @property {string} data  the first digits of the data's fingerprint
 * @property {Figures} figures
 */

/** Digits of the fingerprint: as many as the page prints. */
const kFingerprint = 12;

/** Digits of a figure, and how near another has to be to be the same. */
const kDigits = 10;
const kSame = 1e-9;

/** The figures of a view's headline. @type {Partial<Record<ViewName, (result: any) => Figures>>} */
const figuresIn = {
  roi: ({ measures, timing }) => {
    const { npv, saving_share, payback_months } = measures[timing];
    return { npv, saving_share, payback_months };
  },
  market: ({ pooled, projection }) => ({ size: pooled.median, later: projection?.value ?? null }),
  where: ({ winner, places }) => {
    const first = places.find((/** @type {{ code: string }} */ { code }) => code === winner);
    return { first: first?.first ?? null, cost: first?.cost.total.value ?? null };
  },
  risk: ({ npv, payback, trials }) => ({ npv_p50: npv.p50, paid_back: payback.within_term.count, trials }),
};

/**
 * What the view's answer comes to; nothing while it is worked out, is that of another case, or has no figures.
 * @param {Session} session
 * @returns {Figures}
 */
export function figuresOf({ view, results, errors, busy, run }) {
  const whole = !busy && !errors[ownOf(view)]?.length && (view !== 'risk' || run?.now === 'done');
  const figures = whole && results[ownOf(view)] ? (figuresIn[view]?.(results[ownOf(view)]) ?? {}) : {};
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, value === null ? null : Number(value.toPrecision(kDigits))]),
  );
}

/**
 * @param {About} about
 * @param {Figures} figures
 * @returns {Stamp}
 */
export const stampOf = ({ version, data }, figures) => ({ version, data: data.sha256.slice(0, kFingerprint), figures });

/**
 * A link with its stamp. A simulation's seed stands in it, whether it was given or not.
 * @param {Session} session
 * @param {About} about
 */
export function stampedLink(session, about) {
  const link = session.link();
  const { version, data, figures } = stampOf(about, figuresOf(session));
  const seed = session.view === 'risk' && !/[?&]seed=/.test(link) ? session.results.risk?.seed : undefined;
  const gave = Object.entries(figures).map(([name, value]) => `${name}:${value ?? ''}`);
  return [
    link.includes('?') ? link : `${link}?v=1`,
    ...(seed === undefined ? [] : [`seed=${seed}`]),
    `made=${encodeURIComponent(version)},${data}`,
    ...(gave.length ? [`gave=${gave.join(',')}`] : []),
  ].join('&');
}

/**
 * @param {string} link
 * @returns {Stamp | undefined} nothing where it has none, or none that can be read
 */
export function readStamp(link) {
  const pairs = new URLSearchParams(link.split('?')[1]);
  const [, version, data] = /^([\w.+-]{1,40}),([0-9a-f]{12})$/.exec(pairs.get('made') ?? '') ?? [];
  if (!version) return undefined;
  const gave = (pairs.get('gave') ?? '').split(',').map((each) => /^([a-z]\w{0,40}):(.{0,40})$/.exec(each) ?? []);
  const figures = gave.flatMap(([, name, text]) => {
    const value = text === '' ? null : Number(text);
    return name && (value === null || Number.isFinite(value)) ? [[name, value]] : [];
  });
  return { version, data, figures: Object.fromEntries(figures) };
}

/** Names of the figures that are not the same now. @param {Figures} then @param {Figures} now */
export const changedFigures = (then, now) => Object.keys(then).filter((name) => !isSame(then[name], now[name] ?? null));

/** @param {number | null} a @param {number | null} b */
const isSame = (a, b) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= kSame * Math.max(Math.abs(a), Math.abs(b));
