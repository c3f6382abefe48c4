import { answeredIn, questionOf, quoteQuestion } from '../../state/kinds.js';
import { citedIn } from '../../state/sources.js';

/** @import { Session } from '../../state/types.js' */

/** The kinds of documents that a view has an answer to. @param {Session} session */
const kindsTaken = ({ view, results }) => answeredIn(view).filter((kind) => results[kind]);

/** The questions of a view and their answers, by kind. @param {Session} session */
export function answersTaken(session) {
  const taken = kindsTaken(session).map((kind) => ({
    kind: /** @type {string} */ (kind),
    question: questionOf(kind, session.documents),
    answer: session.results[kind],
  }));
  const all = [...taken, ...quoteTaken(session)];
  return {
    questions: Object.fromEntries(all.map(({ kind, question }) => [kind, question])),
    answers: Object.fromEntries(all.map(({ kind, answer }) => [kind, answer])),
  };
}

/** A quote that was read beside what the view answers. @param {Session} session */
function quoteTaken(session) {
  const question = session.view === 'plan' ? quoteQuestion(session.documents) : undefined;
  if (!question) return [];
  const { result: answer, errors } = session.beside('quote', 'quote', question);
  return answer && !errors.length ? [{ kind: 'quote', question, answer }] : [];
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
