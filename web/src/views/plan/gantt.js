import { html, nothing } from 'lit/html.js';
import { gantt } from '../../charts/gantt.js';
import { canSave, save } from '../../export/hand-over.js';
import { chartEnv } from '../context.js';
import { cite } from '../parts/card.js';
import { figure, stillFigure } from '../parts/figure.js';
import { table } from '../parts/table.js';
import { block } from '../parts/trace.js';
import { refusal } from '../parts/warning.js';
import { calendar } from './calendar.js';
import { lengthOf } from './facts.js';

/**
 * @import { Context } from '../context.js'
 * @import { PlanFacts, Step } from './facts.js'
 */

/** @param {PlanFacts} facts @param {Context} context */
export const ganttFigure = (facts, context) => figure(parts(facts, context), context.say);

/** Before any script. @param {PlanFacts} facts @param {Context} context */
export const ganttStill = (facts, context) => stillFigure(parts(facts, context, true));

/** @param {PlanFacts} facts @param {Context} context @param {boolean} [still] */
function parts(facts, context, still = false) {
  const { fmt, say, layout, id } = context;
  const words = say.plan.gantt;
  const { steps, go_live: live, target, published } = facts.result;
  const end = Math.max(...steps.map(({ end: at, start }) => at?.p80 ?? start.p80));
  const longest = steps.reduce((most, step) => (lengthOf(step) > lengthOf(most) ? step : most));
  const month = (/** @type {number} */ value) => fmt.number(value);
  const articles = published.find(({ low, high }) => low !== null && high !== null);
  const spans = steps.map((step) => ({
    label: step.label,
    from: step.start.mean,
    to: step.end?.mean ?? Math.max(end, step.start.mean + 1),
    late: step.end?.p80 ?? null,
    kind: /** @type {'mine' | 'plain'} */ (step.before_go_live ? 'mine' : 'plain'),
    said:
      step.start_date && step.end_date
        ? words.dated(step.label, fmt.date(step.start_date), fmt.date(step.end_date))
        : words.said(step.label, month(step.start.mean), month(step.end?.mean ?? end), step.end && month(step.end.p80)),
  }));
  if (articles)
    spans.push({
      label: words.published,
      from: articles.low ?? 0,
      to: articles.high ?? 0,
      late: null,
      kind: /** @type {any} */ ('open'),
      said: words.articles(month(articles.low ?? 0), month(articles.high ?? 0)),
    });
  return {
    id: `${id}-gantt`,
    lead: true,
    title: words.title(say.common.small(longest.label), month(longest.start.mean), month(longest.end?.mean ?? end)),
    units: words.units,
    formula: 'headline',
    about: 'timeline',
    notice: refusal(context),
    chart: still
      ? nothing
      : block(
          'headline',
          gantt(
            {
              spans,
              first: steps.indexOf(longest),
              marks: [
                { at: live.p50, label: words.live },
                ...(target ? [{ at: target.months, label: words.target }] : []),
              ],
              said: { unit: words.unit, read: words.read },
              spoken: { title: words.name, desc: words.desc(month(live.p50), month(live.p80)) },
            },
            chartEnv(context, 'gantt', layout.lead),
          ),
        ),
    table: block('headline', twin(steps, context)),
    foot: still ? '' : foot(facts, context),
  };
}

/** @param {Step[]} steps @param {Context} context */
function twin(steps, { fmt, say }) {
  const words = say.plan.gantt;
  const { columns } = words;
  const dated = steps.some(({ start_date: date }) => date);
  return table(
    words.name,
    [
      { text: columns.step },
      { text: columns.start, number: true },
      { text: columns.end, number: true },
      { text: columns.late, number: true },
      ...(dated
        ? [
            { text: columns.from, optional: true },
            { text: columns.to, optional: true },
          ]
        : []),
    ],
    steps.map(({ label, start, end, start_date: from, end_date: to }) => ({
      cells: [
        label,
        fmt.number(start.mean),
        end ? fmt.number(end.mean) : say.plan.steps.open,
        end ? fmt.number(end.p80) : '',
        ...(dated ? [from ? fmt.date(from) : '', to ? fmt.date(to) : ''] : []),
      ],
    })),
  );
}

/** @param {PlanFacts} facts @param {Context} context */
function foot(facts, { say, session, env }) {
  const { result } = facts;
  const words = say.plan.gantt;
  const cited = result.published.map(({ source: id, publisher, low, high }, index) => {
    const source = session.source(id);
    const heading = low !== null && high !== null ? `${words.published}: ${low}–${high}` : words.published;
    return html`${index ? ', ' : nothing}${cite(source?.publisher ?? publisher, { heading, source }, say)}`;
  });
  const dated = result.steps.every(({ start_date: date }) => date);
  const taken = dated
    ? html`<button class="link calendar" type="button" @click=${() => take(facts, words)}>${words.calendar}</button>`
    : words.calendarWants;
  return html`${words.foot}${cited}. ${canSave() || env.host === 'page' ? taken : nothing}`;
}

/** @param {PlanFacts} facts @param {Context['say']['plan']['gantt']} words */
function take({ result: { steps, go_live: live } }, words) {
  const events = steps.map(({ id, label, start_date: from = '', end_date: to = '', basis }) => ({
    id,
    title: label,
    from,
    to,
    note: basis,
  }));
  events.push(
    { id: 'live-half', title: words.liveHalf, from: live.date_p50 ?? '', to: '', note: '' },
    { id: 'live-most', title: words.liveMost, from: live.date_p80 ?? '', to: '', note: '' },
  );
  save('outsourcing-plan.ics', new Blob([calendar(events)], { type: 'text/calendar' }));
}
