import { html, nothing } from 'lit/html.js';
import { controls } from '../../form/controls.js';
import { field } from '../../form/field.js';
import { valueAt } from '../../form/paths.js';
import { shown } from '../../form/units.js';

/**
 * @import { MoreContext } from './index.js'
 * @import { FormControl } from '../../form/controls.js'
 */

/**
 * Growth: any three of start, end, years and rate give the fourth.
 * @param {MoreContext} context
 */
export function solver(context) {
  const { more, id, session } = context;
  const words = more.solver;
  const all = [...controls('growth', {}, context).values()];
  if (!all.length) return nothing;
  const open = all.filter(({ path }) => valueAt(session.documents.growth, path) === undefined);
  const wanted = open.length === 1 ? open[0] : undefined;
  return html`<section class="aside" aria-labelledby="${id}-solver">
    <div class="rail-head"><h2 id="${id}-solver">${words.heading}</h2></div>
    <p class="kept">${words.intro}</p>
    <div class="quad">${all.map((control) => (control === wanted ? solved(control, context) : field(control, context, { hint: '' })))}</div>
    ${wanted ? nothing : html`<p class="kept">${open.length ? words.fillThree : words.clearOne}</p>`}
  </section>`;
}

/** The blank that the other three fill. @param {FormControl} control @param {MoreContext} context */
function solved({ path, id, label, unit }, { session, fmt, more }) {
  const value = session.results.growth?.[path];
  return html`<div class="field solved">
    <label for=${id}>${more.solver.solved(label)}</label>
    <div class="blank">
      ${unit.before ? html`<span class="unit">${unit.before}</span>` : nothing}
      <input id=${id} readonly .value=${typeof value === 'number' ? shown(Number(value.toPrecision(4)), unit, fmt) : ''} />
      ${unit.after ? html`<span class="unit">${unit.after}</span>` : nothing}
    </div>
  </div>`;
}
