/** @import { CreateCore } from '#bpo-modules' */
/** @import { ModuleName } from './modules.js' */

/** The glue of each module and its worker's script, loaded when the module is. */
export const glueOf = /** @type {Record<ModuleName, () => Promise<CreateCore>>} */ ({
  market: async () => (await import('#bpo-market')).default,
  series: async () => (await import('#bpo-series')).default,
  savings: async () => (await import('#bpo-savings')).default,
  analyses: async () => (await import('#bpo-analyses')).default,
  workbook: async () => (await import('#bpo-workbook')).default,
  places: async () => (await import('#bpo-places')).default,
  decision: async () => (await import('#bpo-decision')).default,
  risk: async () => (await import('#bpo-risk')).default,
});
