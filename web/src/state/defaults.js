/** @import { Documents } from './types.js' */

/** Marks of an example, by the usual criteria of a provider. @param {number[]} values */
function marks(values) {
  const criteria = ['cost', 'experience', 'quality', 'security', 'technology', 'scalability', 'fit', 'flexibility'];
  return criteria.map((criterion, index) => ({ criterion, value: values[index] }));
}

/**
 * The questions a new reader finds answered. Whatever they leave out, the core fills from the catalogue.
 * @type {Readonly<Documents>}
 */
export const defaults = {
  roi: {
    schema: 'bpo-roi/1',
    client: { function: 'customer_service', home: 'USA' },
    work: { headcount: 40 },
    option: { sourcing_model: 'dedicated_team', locations: [{ location: 'JAM', weight: 1 }] },
  },
  analysis: { schema: 'bpo-analysis/1' },
  risk: { schema: 'bpo-risk/1' },
  market: { schema: 'bpo-market/1' },
  claim: {
    schema: 'bpo-claim/1',
    start: { year: 2025, low: 328, high: 348 },
    end: { year: 2026, low: 384 },
    stated: { low: 0.09, high: 0.1 },
  },
  growth: { schema: 'bpo-growth/1', start: 338, years: 8, rate: 0.087 },
  project: { schema: 'bpo-project/1', series: 'wb_ict_service_exports_ph' },
  shown: { schema: 'bpo-shown/1' },
  where: { schema: 'bpo-where/1' },
  picked: { schema: 'bpo-picked/1' },
  timeline: { schema: 'bpo-timeline/1', target: 12 },
  score: {
    schema: 'bpo-score/1',
    must_haves: ['Security certificate (ISO 27001 or SOC 2)', 'Data stays where the law asks'],
    candidates: [
      { name: 'Provider A', values: marks([8, 5, 6, 6, 5, 7, 6, 7]) },
      { name: 'Provider B', values: marks([6, 7, 7, 7, 6, 6, 7, 6]) },
      { name: 'Provider C', values: marks([4, 9, 8, 9, 8, 5, 7, 4]) },
    ],
  },
  rfp: { schema: 'bpo-rfp/1' },
  quote: { schema: 'bpo-quote/1' },
  guide: { schema: 'bpo-guide/1' },
  data: { schema: 'bpo-data/1' },
  embed: { schema: 'bpo-embed/1' },
};

/** The folds that stand open when a reader comes: what moves the answer most. */
export const openFolds = ['Provider’s price'];
