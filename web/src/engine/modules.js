/** @typedef {'market' | 'series' | 'savings' | 'analyses' | 'workbook' | 'risk' | 'places' | 'decision'} ModuleName */

/**
 * The modules of the core and the documents each answers by a function of the same name; `records` and `schema` are in all
 * of them.
 */
export const documentsOf = /** @type {const} */ ({
  market: ['market', 'growth'],
  series: ['project', 'claim'],
  savings: ['roi', 'catalogue'],
  analyses: ['goal', 'grid', 'flip', 'models', 'compare', 'productivity', 'quote', 'staff', 'finance'],
  workbook: ['workbook'],
  risk: ['risk', 'fit'],
  places: ['where'],
  decision: ['score', 'timeline'],
});

/** The shard of the datasets that each is started with. @type {Record<ModuleName, 'market' | 'savings' | 'decision'>} */
export const shardOf = {
  market: 'market',
  series: 'market',
  savings: 'savings',
  analyses: 'savings',
  workbook: 'savings',
  risk: 'savings',
  places: 'decision',
  decision: 'decision',
};

export const moduleNames = /** @type {ModuleName[]} */ (Object.keys(documentsOf));

/** @typedef {typeof documentsOf[ModuleName][number]} DocumentName */

/** The module of each document. */
export const moduleOf = /** @type {Record<DocumentName, ModuleName>} */ (
  Object.fromEntries(moduleNames.flatMap((module) => documentsOf[module].map((name) => [name, module])))
);
