/** @import { DocumentName } from '../engine/modules.js' */
/** @import { Documents, Kind, ViewName } from './types.js' */

/** The documents of each view, its own first. @type {Record<ViewName, Kind[]>} */
export const kindsOf = {
  market: ['market', 'claim', 'growth', 'project', 'shown'],
  roi: ['roi', 'analysis'],
  risk: ['risk', 'roi'],
  where: ['where', 'picked', 'roi'],
  plan: ['timeline', 'roi', 'score', 'rfp', 'quote'],
  guide: ['guide', 'roi'],
  data: ['data'],
  embed: ['embed'],
};

/** What of a view's own document stands in the path of its address: "#/guide/npv". @type {Partial<Record<ViewName, string>>} */
export const placeOf = { guide: 'entry' };

/** Documents that are part of the question of another, whose view carries them on and does not answer them itself. @type {Partial<Record<Kind, Kind[]>>} */
export const partOf = { roi: ['risk', 'where'] };

/** The document that a view is for. @param {ViewName} view */
export const ownOf = (view) => kindsOf[view][0];

/** The documents that a view answers. @param {ViewName} view */
export const answeredIn = (view) =>
  kindsOf[view].filter((kind) => kind === ownOf(view) || !partOf[kind]?.includes(ownOf(view)));

/** The question of risk as the core is asked it: with its case. @param {Readonly<Documents>} documents */
export const riskQuestion = ({ risk, roi }) => ({ ...risk, case: roi });

/** The question of places: for the home and the work of the case where the reader names none here. @param {Readonly<Documents>} documents */
export const whereQuestion = ({ where, roi }) => ({
  home: roi.client?.home,
  function: roi.client?.function,
  ...where,
});

/**
 * The question of a quote as the core is asked it, beside what the view answers: with the reader's case. None without a text.
 * @param {Readonly<Documents>} documents
 */
export const quoteQuestion = ({ quote: { schema, text }, roi }) => (text ? { schema, text, case: roi } : undefined);

/** A question as the core is asked it. @param {Kind} kind @param {Readonly<Documents>} documents @returns {object} */
export const questionOf = (kind, documents) => {
  if (kind === 'risk') return riskQuestion(documents);
  return kind === 'where' ? whereQuestion(documents) : documents[kind];
};

/** The function of the core that answers a document; none for a document of the page itself. @type {Record<Kind, DocumentName | undefined>} */
export const answeredBy = {
  roi: 'roi',
  analysis: undefined,
  risk: 'risk',
  market: 'market',
  claim: 'claim',
  growth: 'growth',
  project: 'project',
  shown: undefined,
  where: 'where',
  picked: undefined,
  timeline: 'timeline',
  score: 'score',
  rfp: undefined,
  quote: undefined,
  guide: undefined,
  data: undefined,
  embed: undefined,
};
