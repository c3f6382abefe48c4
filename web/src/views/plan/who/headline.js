import { isExample } from './edit.js';
import { level, nearestTurn, ranked } from './standing.js';

/** @import { WhoContext } from './context.js' */

/** Who leads, and how firmly; of the example it says that it is one. @param {WhoContext} context @returns {string} */
export function headline(context) {
  const { session, words } = context;
  const said = standingOf(context);
  return isExample(session.documents.score) ? words.headline.example(said) : said;
}

/** @param {WhoContext} context @returns {string} */
function standingOf({ result, words: { headline: words }, fmt }) {
  const standings = ranked(result);
  const [first] = standings;
  if (!first) return words.nobody;
  if (standings.length === 1) return words.alone(first.name, fmt.number(first.score * 100, 0));
  const equals = level(standings);
  if (equals.length > 1) return words.level(fmt.list(equals.map(({ name }) => name)));
  const turn = nearestTurn(result);
  const leads = `${words.leads(first.name, fmt.number(first.first * 100, 0))} ${words[result.sampling?.weighting ?? 'near']}.`;
  return `${leads} ${turn ? words.takes(turn.other, turn.criterion.label, fmt.percentWhole(turn.limit), turn.more) : words.firm}`;
}
