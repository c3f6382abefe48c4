import { answeredIn, questionOf } from '../../state/kinds.js';
import { citedIn } from '../../state/sources.js';

/** @import { Session } from '../../state/types.js' */

/** The kinds of documents that a view has an answer to. @param {Session} session */
const kindsTaken = ({ view, results }) => answeredIn(view).filter((kind) => results[kind]);

/** The questions of a view and their answers, by kind. @param {Session} session */
export function answersTaken(session) {
  const kinds = kindsTaken(session);
  return {
    questions: Object.fromEntries(kinds.map((kind) => [kind, questionOf(kind, session.documents)])),
    answers: Object.fromEntries(kinds.map((kind) => [kind, session.results[kind]])),
  };
}

/** The sources that the answers of a view cite, as CSL-JSON with their terms. @param {Session} session */
export function sourcesOf(session) {
  const ids = new Set(kindsTaken(session).flatMap((kind) => [...citedIn(session.results[kind])]));
  return [...ids]
    .sort()
    .map((id) => session.source(id))
    .filter((source) => source !== undefined)
    .map(({ id, type, title, publisher, year, url, license, note }) => ({
      id,
      type,
      title,
      publisher,
      ...(year ? { issued: { 'date-parts': [[year]] } } : {}),
      ...(url ? { URL: url } : {}),
      license,
      ...(note ? { note } : {}),
    }));
}
