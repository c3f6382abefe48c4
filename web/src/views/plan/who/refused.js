import { nothing } from 'lit/html.js';
import { warning } from '../../parts/warning.js';
import { candidatesOf, criteriaOf } from './edit.js';

/** @import { WhoContext } from './context.js' */

/** Why the scorecard as it stands is refused, cell by cell; what is shown is the answer before. @param {WhoContext} here */
export function refused(here) {
  const { session, words, say } = here;
  const errors = session.errors.score ?? [];
  if (errors.length === 0) return nothing;
  const sentences = errors.map(({ path, message, allowed = '', code }) => {
    const clause = code === 'wrong_type' ? words.refused.figure : say.common.typeset(message);
    return `${placeOf(path, here)} ${clause}${allowed ? `; ${words.refused.allowed} ${boundsOf(path, allowed, here)}` : ''}.`;
  });
  return warning(words.refused.what, `${sentences.join(' ')} ${say.common.form.kept}`);
}

/** Weights are typed as percents. @param {string} path @param {string} allowed @param {WhoContext} here */
const boundsOf = (path, allowed, { words, say }) =>
  path.endsWith('.weight') ? words.refused.weights : say.common.typeset(allowed);

/** "candidates[1].values[3].low" as a reader knows it. @param {string} path @param {WhoContext} here */
function placeOf(path, { session, words, result }) {
  const document = session.documents.score;
  const [, list, at, values, rest] = /^(\w+)(?:\[(\d+)\])?(?:\.values\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
  const criteria = criteriaOf(document, result.criteria);
  if (list === 'criteria' && at) return `${criteria[Number(at)]?.label ?? words.refused.criteria}:`;
  if (list !== 'candidates' || !at) return list === 'criteria' ? words.refused.criteria : words.refused.other;
  const candidate = candidatesOf(document)[Number(at)];
  const name = candidate?.name || words.refused.nameless(Number(at) + 1);
  if (!values) return rest === 'name' ? words.refused.name(name) : `${name}:`;
  const id = candidate?.values?.[Number(values)]?.criterion;
  return `${name}, ${criteria.find((each) => each.id === id)?.label ?? id}:`;
}
