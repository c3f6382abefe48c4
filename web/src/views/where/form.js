import { html, nothing } from 'lit/html.js';
import { controls } from '../form/controls.js';
import { railHead } from '../form/depth.js';
import { field } from '../form/field.js';
import { hoursField } from './hours.js';
import { weigh } from './weigh.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { WhereFacts } from './facts.js'
 */

/** The inputs of the question that are single values. @param {WhereFacts} facts @param {Context} context @returns {Map<string, FormControl>} */
export function inputsOf({ result }, context) {
  const { choices, sampling, home, language, function: work } = result;
  const input = (/** @type {string} */ path, /** @type {unknown} */ value) => ({
    path,
    value,
    origin: /** @type {const} */ ('rule'),
  });
  const { choices: names } = context.say.where.form;
  return controls(
    'where',
    {
      inputs: [
        input('home', home),
        input('function', work),
        input('language', language),
        input('weighting', sampling.weighting),
        input('within', sampling.within),
      ],
      options: {
        home: choices.places.map(({ code, name, region }) => ({ value: code, label: name, group: region })),
        function: choices.functions.map(({ code, label }) => ({ value: code, label })),
        weighting: Object.entries(names).map(([value, label]) => ({ value, label })),
      },
    },
    context,
  );
}

/** The first questions. @param {WhereFacts} facts @param {Context} context */
export function form(facts, context) {
  const words = context.say.where.form;
  const all = inputsOf(facts, context);
  const [home, work] = ['home', 'function'].map((path) => all.get(path));
  const hint = (/** @type {FormControl} */ { given }) => (given ? undefined : words.fromCase);
  return html`${railHead(context.say.where.heading, context)}
    ${home ? field({ ...home, label: words.home }, context, { step: 1, hint: hint(home) }) : nothing}
    ${work ? field({ ...work, label: words.work }, context, { step: 2, hint: hint(work) }) : nothing}
    ${hoursField('home_hours', facts.result.home_hours, { label: words.hours, step: 3, from: words.from, to: words.until, hint: words.hoursHint }, context)}
    ${weigh(facts, context)}`;
}
