/** @import { MarketResult } from './result.js' */

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

/**
 * As a publisher is called in a chart: without what they all are called.
 * @param {string} publisher
 */
export const shortName = (publisher) =>
  publisher
    .replace(
      / (Business Insights|Market Insights|Market Research|Research|Intelligence|Insights|Data Stats|Group)$/,
      '',
    )
    .replace(/^unattributed$/, 'unnamed');

/**
 * Seen on the publisher's own page, or quoted with its name by somebody who did.
 * @param {{ confidence: string }} estimate
 */
export const isFirm = ({ confidence }) => confidence === 'primary' || confidence === 'secondary';
