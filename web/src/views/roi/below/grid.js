import { guard } from 'lit/directives/guard.js';
import { html, nothing } from 'lit/html.js';
import { heat } from '../../../charts/heat.js';
import { chartEnv } from '../../context.js';
import { printed, unitOf } from '../../form/units.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { kRate, labelOf, pickInput, pickOutput, saidInput, saidOutput } from './levers.js';
import { refusalOf } from './refused.js';

/**
 * @import { RoiContext } from './context.js'
 * @import { Lever } from './levers.js'
 *
 * @typedef {object} Grid  `bpo-grid-result/1`
 * @property {{ id: string, label: string }} output
 * @property {Lever & { values: number[] }} x
 * @property {Lever & { values: number[] }} y
 * @property {(number | null)[][]} rows
 * @property {number[][][]} lines
 */

const kAttrition = 'inhouse.attrition';

/** Every so many values stand in the table. */
const kEvery = 5;

/**
 * An output over two inputs.
 * @param {RoiContext} context
 */
export function grid(context) {
  const { session, more, id, env } = context;
  const words = more.grid;
  const { output, x, y } = { output: 'npv', x: kRate, y: kAttrition, ...session.documents.analysis.grid };
  const { result, errors, stale } = session.beside('grid', 'grid', {
    schema: 'bpo-grid/1',
    case: session.documents.roi,
    output,
    x: { input: x },
    y: { input: y },
  });
  const set = (/** @type {string} */ key) => (/** @type {string} */ value) =>
    session.set(`grid.${key}`, value, 'analysis');
  return html`<div aria-busy=${stale ? 'true' : 'false'}>
    <div class="picks">
      ${pickOutput(`${id}-grid-output`, words.output, output, set('output'), context)}
      ${pickInput(`${id}-grid-x`, words.x, x, set('x'), context)}
      ${pickInput(`${id}-grid-y`, words.y, y, set('y'), context)}
    </div>
    ${refusalOf(errors, context, { 'y.input': words.same })}
    ${result ? guard([result, env], () => drawn(result, context)) : nothing}
  </div>`;
}

/** @param {Grid} result @param {RoiContext} context */
function drawn(result, context) {
  const { more, say, fmt, layout, id, per } = context;
  const words = more.grid;
  const output = more.outputs[result.output.id] ?? say.common.typeset(result.output.label);
  const axis = (/** @type {Grid['x']} */ lever) => {
    const unit = unitOf(lever.unit, fmt, per);
    const label = labelOf(lever, context);
    return {
      label: [label, [unit.before, unit.after].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      values: lever.values,
      current: lever.current,
      said: (/** @type {number} */ value) => `${label} ${saidInput(lever, value, context)}`,
      tick: (/** @type {number} */ value) => printed(value, unit, fmt),
    };
  };
  const all = result.rows.flat();
  const losing = all.filter((value) => value !== null && value < 0).length;
  const said = (/** @type {number | null} */ value) => saidOutput(result.output.id, value, context);
  const title = words.title(losing, all.length);
  return figure(
    {
      id: `${id}-grid`,
      title,
      formula: 'grid',
      about: 'break-even',
      units: words.units(output, result.x.values.length, result.y.values.length),
      chart: heat(
        {
          x: axis(result.x),
          y: axis(result.y),
          rows: result.rows,
          lines: result.lines,
          level: words.level,
          said: (value) => `${output} ${said(value)}`,
          move: {
            x: words.move(labelOf(result.x, context)),
            y: words.move(labelOf(result.y, context)),
          },
          origin: 'formula/grid',
          spoken: { title: words.name, desc: title },
        },
        chartEnv(context, 'grid', layout.whole),
      ),
      table: twin(result, said, context),
      foot: words.foot,
    },
    say,
  );
}

/** @param {Grid} result @param {(value: number | null) => string} said @param {RoiContext} context */
function twin({ x, y, rows }, said, context) {
  const { more } = context;
  const some = (/** @type {unknown} */ _, /** @type {number} */ index) => index % kEvery === 0;
  return html`<div data-formula="grid">${table(
    more.grid.name,
    [
      { text: `${labelOf(y, context)} / ${labelOf(x, context)}` },
      ...x.values.filter(some).map((value) => ({ text: saidInput(x, value, context), number: true })),
    ],
    y.values.filter(some).map((value, index) => ({
      cells: [saidInput(y, value, context), ...rows[index * kEvery].filter(some).map(said)],
    })),
  )}</div>`;
}
