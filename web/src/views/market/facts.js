/** @import { Session } from '../../state/types.js' */
/** @import { MarketResult, OtherScope } from './result.js' */

/** Published sizes are in billions of US dollars; the formats speak of dollars. */
export const kBillion = 1e9;

/**
 * What the sentence, the key figures and the charts all speak of, read once from the result.
 * @typedef {object} MarketFacts
 * @property {MarketResult} result
 * @property {string} scope  code
 * @property {string} scopeLabel
 * @property {string} region  code
 * @property {string} regionLabel
 * @property {number} year
 * @property {number} until
 */

/**
 * @param {MarketResult} result
 * @returns {MarketFacts}
 */
export function factsOf(result) {
  const value = (/** @type {string} */ path) => result.inputs.find((input) => input.path === path)?.value;
  const scope = String(value('scope'));
  const region = String(value('region'));
  return {
    result,
    scope,
    scopeLabel: result.scopes.find(({ id }) => id === scope)?.label ?? scope,
    region,
    regionLabel: result.regions.find(({ id }) => id === region)?.label ?? region,
    year: result.pooled.year,
    until: Number(value('until')),
  };
}

/** What a figure of an estimate names as its origin. @param {{ id: string }} estimate */
export const recordOf = ({ id }) => `market-estimates/${id}`;

/** Forecasts whose last year has passed are nobody's word on the future any more. @param {Pick<MarketFacts, 'result' | 'year'>} facts */
export const current = ({ result, year }) => result.paths.filter(({ points }) => points[points.length - 1].year > year);

/**
 * As a publisher is called in a chart: without what they all are called.
 * @param {string} publisher
 */
export const shortName = (publisher) =>
  publisher
    .replace(/ \(attribution [^)]*\)$/, '')
    .replace(
      / (Business Insights|Market Insights|Market Research|Research|Intelligence|Insights|Data Stats|Group)$/,
      '',
    )
    .replace(/^unattributed\b/, 'unnamed');

/**
 * The country of a series, as its name says it: "ICT service exports, Poland".
 * @param {{ name: string, country?: string }} series
 */
export const countryOf = ({ name, country }) =>
  country ? (/, ([^,(]+?)(?: \(|$)/.exec(name)?.[1] ?? country) : undefined;

/**
 * Seen on the publisher's own page, or quoted with its name by somebody who did.
 * @param {{ confidence: string }} estimate
 */
export const isFirm = ({ confidence }) => confidence === 'primary' || confidence === 'secondary';

/**
 * Figures of the scope drawn beside, by year; none unless the reader asks.
 * @param {MarketFacts} facts
 * @param {Session} session
 * @returns {OtherScope[]}
 */
export function besideOf({ result }, session) {
  const scope = session.documents.shown?.beside;
  return result.other_scopes.filter((each) => each.scope === scope).sort((a, b) => a.year - b.year);
}
