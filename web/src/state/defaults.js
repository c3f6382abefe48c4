/** @import { Documents } from './types.js' */

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
  timeline: { schema: 'bpo-timeline/1', target: 12 },
  guide: { schema: 'bpo-guide/1' },
  data: { schema: 'bpo-data/1' },
  embed: { schema: 'bpo-embed/1' },
};

/** The folds that stand open when a reader comes: what moves the answer most. */
export const openFolds = ['Provider’s price'];
