import { html, nothing } from 'lit/html.js';
import { cite } from '../parts/card.js';
import { said } from './units.js';

/**
 * @import { Source } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { FormControl } from './controls.js'
 */

/**
 * Where a value comes from, with its source a touch away; for the reader's own, the way back.
 * @param {FormControl} control
 * @param {Context} context
 */
export function origin(control, context) {
  const { say, session } = context;
  const words = say.common.form;
  if (control.given) {
    const putBack = () => session.reset(control.path, control.of);
    return html`<p class="origin">
      <span class="mine">${words.yours}</span>
      <button class="link" type="button" data-formula="inputs" @click=${putBack}>${back(control, context)}</button>
    </p>`;
  }
  const { input } = control;
  if (!input) return nothing;
  const sources = input.sources ?? [];
  const lead = input.rule ? `${words.worked}${say.common.typeset(input.rule)}` : words.defaultFrom;
  const cited = sources.map((id, index) => html`${index || input.rule ? ', ' : ''}${card(id, control, context)}`);
  return html`<div class="origin"><span data-formula=${input.rule ? 'inputs' : nothing}>${lead}${cited}${!sources.length && !input.rule ? words.planning : nothing}</span></div>`;
}

/** @param {FormControl} control @param {Context} context */
function back({ unit, fallback, options }, { fmt, say }) {
  const words = say.common.form;
  if (fallback === undefined) return words.putBackDefault;
  const option = options?.find(({ value }) => value === String(fallback));
  return words.putBack(option ? option.label : said(fallback, unit, fmt));
}

/** @param {string} id @param {FormControl} control @param {Context} context */
function card(id, { label, input, unit }, { session, fmt, say }) {
  const source = session.source(id);
  const words = say.common.card;
  /** @type {[string, unknown][]} */
  const rows = [
    [words.standing, input?.confidence && words.confidence[input.confidence]],
    [
      words.range,
      input?.low !== undefined && input.high !== undefined && input.low !== input.high
        ? `${said(input.low, unit, fmt)}${say.common.to}${said(input.high, unit, fmt)}`
        : '',
    ],
    [words.did, input?.rule ? input.rule : words.nothingDone],
  ];
  return cite(
    input?.confidence === 'judgement' ? say.common.form.planning : shortName(source, id),
    { heading: `${label}: ${said(input?.value, unit, fmt)}`, source, rows },
    say,
  );
}

/** "US Bureau of Labor Statistics 2024" @param {Source | undefined} source @param {string} id */
function shortName(source, id) {
  const name = source?.publisher || source?.title || id;
  return source?.year ? `${name} ${source.year}` : name;
}
