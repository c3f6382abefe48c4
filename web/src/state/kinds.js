/** @import { DocumentName } from '../engine/modules.js' */
/** @import { Kind, ViewName } from './types.js' */

/** The documents of each view, its own first. @type {Record<ViewName, Kind[]>} */
export const kindsOf = {
  market: ['market', 'claim', 'growth', 'project', 'shown'],
  roi: ['roi', 'analysis'],
  data: ['data'],
};

/** The function of the core that answers a document; none for a document of the page itself. @type {Record<Kind, DocumentName | undefined>} */
export const answeredBy = {
  roi: 'roi',
  analysis: undefined,
  market: 'market',
  claim: 'claim',
  growth: 'growth',
  project: 'project',
  shown: undefined,
  data: undefined,
};
