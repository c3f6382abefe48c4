import { html, nothing } from 'lit/html.js';
import { idOf } from '../form/paths.js';
import { lead } from '../parts/lead.js';
import { warning } from '../parts/warning.js';
import { idOfRange } from './range-id.js';
import { entriesOf } from './ranges.js';

/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/**
 * Says above the chart that what is asked is refused and what is shown is the answer before, with the way to each range.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function refusal(facts, context) {
  const { session, say, id } = context;
  const errors = session.errors.risk ?? [];
  if (errors.length === 0) return nothing;
  const inputs = [...new Set(errors.map(({ path }) => inputAt(path, context)).filter(Boolean))];
  const ways = facts.result.inputs
    .filter(({ path }) => inputs.includes(path))
    .map(
      (input) => html`<a href="#${idOf(id, idOfRange(input.path, 'low'))}" @click=${lead}>${facts.label(input)}</a>`,
    );
  const others = errors.filter(({ path }) => !ways.length || inputAt(path, context) === undefined);
  const reasons = others.map((error) => sentence(error, context));
  return warning(say.common.form.wants(Math.max(1, inputs.length)), [...reasons, say.common.form.kept].join(' '), ways);
}

/** @param {import('../../state/types.js').BpoErrorItem} error @param {Context} context */
function sentence({ path, message, allowed }, { session, say }) {
  const row = session.fields('risk').find((each) => each.path === path.replace(/\[\d+\]/g, '[]'));
  const what = say.common.typeset(`${row?.label ?? path} ${message}`.trim());
  return `${say.common.capital(what)}.${allowed ? ` ${say.common.form.allowed(say.common.typeset(allowed))}` : ''}`;
}

/** The input whose range a path of the question is in. @param {string} path @param {Context} context */
function inputAt(path, { session }) {
  const [, index] = /^ranges\[(\d+)\]/.exec(path) ?? [];
  return index === undefined ? undefined : entriesOf(session)[Number(index)]?.input;
}
