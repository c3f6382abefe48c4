import { guard } from 'lit/directives/guard.js';
import { html, nothing } from 'lit/html.js';
import { service } from '../../../charts/service.js';
import { withValue } from '../../../state/paths.js';
import { chartEnv } from '../../context.js';
import { field } from '../../form/field.js';
import { idOf, valueAt } from '../../form/paths.js';
import { unitOf } from '../../form/units.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { inputValue } from '../facts.js';
import { arithmetic } from './arithmetic.js';
import { errorAt, refusalOf } from './refused.js';

/**
 * @import { BpoErrorItem } from '../../../state/types.js'
 * @import { Row } from '../../parts/table.js'
 * @import { RoiFacts } from '../facts.js'
 * @import { RoiContext } from './context.js'
 *
 * @typedef {{ agents: number, base_hours: number, fte: number, heads: number, cost_per_year: number, cost_per_contact: number, service_level: number, mean_wait_s: number, p_wait?: number, p_abandon?: number, occupancy: number }} Team
 * @typedef {object} Staff  `bpo-staff-result/1`
 * @property {'voice' | 'chat' | 'email'} channel
 * @property {{ contacts_per_month: number, handle_s: number, offered_load_erlangs?: number }} load
 * @property {Team} answer
 * @property {{ erlang_c: Team, erlang_a: Team }} [models]
 * @property {{ agents: number, erlang_c?: Team | null, erlang_a?: Team | null, backlog?: Team | null }[]} curve
 * @property {{ id: string, label: string, formula: string, expression: string, value: number }[]} formulas
 * @property {{ path: string, unit: string, value: unknown }[]} inputs
 */

/** What a staffing question takes over from the case. */
const kFromCase = [
  'inhouse.weekly_hours',
  'inhouse.shrinkage',
  'inhouse.salary',
  'inhouse.benefits_load',
  'inhouse.overhead',
  'inhouse.attrition',
];

/** Inputs of the panel: path, unit, channels. @type {[string, string, string[]][]} */
const kAsked = [
  ['work.volume', 'contacts a month', ['voice', 'chat', 'email']],
  ['work.handle_minutes', 'minutes', ['voice', 'chat', 'email']],
  ['work.open_hours', 'hours a day', ['voice', 'chat', 'email']],
  ['inhouse.service_level', 'fraction', ['voice', 'chat', 'email']],
  ['inhouse.threshold_s', 'seconds', ['voice', 'chat', 'email']],
  ['inhouse.patience_s', 'seconds', ['voice', 'chat']],
  ['inhouse.concurrency', 'chats an agent', ['chat']],
];

/** Their refusals stand at their blanks. */
const kToldAtFields = Object.fromEntries(kAsked.map(([path]) => [path, '']));

const kChannels = ['voice', 'chat', 'email'];

/**
 * From contacts to people to money.
 * @param {RoiFacts} facts
 * @param {RoiContext} context
 */
export function staff(facts, context) {
  const { session, more, env } = context;
  const words = more.staff;
  const own = session.documents.analysis.staff ?? {};
  const { result, errors, stale } = session.beside('staff', 'staff', question(facts, own));
  return html`<div aria-busy=${stale ? 'true' : 'false'}>
    ${result ? html`<div class="picks">${channel(result, context)}${asked(result, errors, context)}</div>` : nothing}
    ${refusalOf(errors, context, kToldAtFields)}
    ${result ? guard([result, env], () => drawn(result, context)) : html`<p class="wait">${words.coming}</p>`}
  </div>`;
}

/** @param {RoiFacts} facts @param {Record<string, unknown>} own */
function question({ result }, own) {
  const start = {
    schema: 'bpo-staff/1',
    client: { function: inputValue(result, 'client.function'), home: inputValue(result, 'client.home') },
    work: { volume: result.month_one.volume, handle_minutes: inputValue(result, 'work.handle_minutes') },
  };
  const filled = kFromCase.reduce(
    (at, path) => withValue(at, path, inputValue(result, path)),
    /** @type {object} */ (start),
  );
  const { channel: how, ...rest } = own;
  return Object.entries(rest)
    .flatMap(([group, values]) =>
      Object.entries(/** @type {object} */ (values)).map(([key, value]) => [`${group}.${key}`, value]),
    )
    .reduce((at, [path, value]) => withValue(at, path, value), how ? { ...filled, channel: how } : filled);
}

/** @param {Staff} result @param {RoiContext} context */
function channel(result, { session, more, id }) {
  const words = more.staff;
  return html`<div class="field"><label for="${id}-channel">${words.channel}</label><div class="blank"><select id="${id}-channel"
    @change=${(/** @type {Event} */ event) => session.set('staff.channel', /** @type {HTMLSelectElement} */ (event.target).value, 'analysis')}>
    ${kChannels.map((each) => html`<option value=${each} ?selected=${each === result.channel}>${words.channels[each]}</option>`)}
  </select></div></div>`;
}

/** @param {Staff} result @param {BpoErrorItem[]} errors @param {RoiContext} context */
function asked(result, errors, context) {
  const { session, more, fmt, id } = context;
  return kAsked
    .filter(([, , channels]) => channels.includes(result.channel))
    .map(([path, unit]) => {
      const at = `staff.${path}`;
      const own = valueAt(session.documents.analysis, at);
      const named = { label: more.staff.inputs[path], unit: unitOf(unit, fmt) };
      const control = /** @type {import('../../form/controls.js').FormControl} */ ({
        ...named,
        path: at,
        of: 'analysis',
        id: idOf(id, `analysis.${at}`),
        kind: 'number',
        value: own ?? result.inputs.find((input) => input.path === path)?.value,
        given: own !== undefined,
        exact: own !== undefined,
        error: errorAt(errors, path, named, context),
        help: '',
        group: '',
        depth: 'quick',
      });
      return field(control, context, own === undefined ? { hint: '' } : {});
    });
}

/** @param {Staff} result @param {RoiContext} context */
function drawn(result, context) {
  const { more, say, fmt, layout, id } = context;
  const words = more.staff;
  const { answer, load, models, curve } = result;
  const target = Number(result.inputs.find(({ path }) => path === 'inhouse.service_level')?.value ?? 0);
  const line = (/** @type {'erlang_c' | 'erlang_a' | 'backlog'} */ model) =>
    curve.flatMap((point) => (point[model] ? [{ agents: point.agents, level: point[model].service_level }] : []));
  const first = (/** @type {{ agents: number, level: number }[]} */ points) =>
    points.find(({ level }) => level >= target)?.agents;
  const lineOf = (/** @type {'erlang_c' | 'erlang_a' | 'backlog'} */ model, /** @type {any} */ kind) => {
    const points = line(model);
    return { label: words.models[model], short: words.short[model], kind, points, needed: first(points) };
  };
  const lines = models
    ? [lineOf('erlang_a', 'l-rival'), lineOf('erlang_c', 'l-yours')]
    : [lineOf('backlog', 'l-yours')];
  const people = fmt.number(answer.fte);
  return html`<p class="say" data-formula="staff">${words.chain({ contacts: fmt.number(load.contacts_per_month, 0), minutes: fmt.number(load.handle_s / 60), erlangs: load.offered_load_erlangs === undefined ? null : fmt.number(load.offered_load_erlangs), agents: fmt.number(answer.agents, 0), fte: people, cost: fmt.money(answer.cost_per_year), each: fmt.money(answer.cost_per_contact) })}</p>
    <div class="two">
    ${figure(
      {
        id: `${id}-service`,
        title: words.title(fmt.number(answer.agents, 0), fmt.percentWhole(answer.service_level)),
        formula: 'staff',
        about: 'erlang-c',
        units: words.units,
        chart: service(
          {
            lines,
            target,
            targetName: words.target(fmt.percentWhole(target)),
            needs: (agents) => words.agents(fmt.number(agents, 0)),
            origin: 'formula/staff',
            spoken: {
              title: words.name,
              desc: words.title(fmt.number(answer.agents, 0), fmt.percentWhole(answer.service_level)),
            },
          },
          chartEnv(context, 'service', layout.pair),
        ),
        table: html`<div data-formula="staff">${table(
          words.name,
          [{ text: words.columns.agents }, ...lines.map(({ label }) => ({ text: label, number: true }))],
          curve.map(({ agents }) => ({
            cells: [
              fmt.number(agents, 0),
              ...lines.map(({ points }) => {
                const found = points.find((point) => point.agents === agents);
                return found ? fmt.percent(found.level) : words.endless;
              }),
            ],
          })),
        )}</div>`,
        foot: words.foot,
      },
      say,
    )}
    <div data-formula="staff">${table(
      words.teams,
      [
        { text: words.columns.of },
        ...(models ? ['erlang_c', 'erlang_a'] : ['backlog']).map((model) => ({
          text: words.models[model],
          number: true,
        })),
      ],
      rows(models ? [models.erlang_c, models.erlang_a] : [answer], context),
    )}<p class="why">${models ? words.differ : words.backlog}</p></div>
    </div>
    ${arithmetic(
      result.formulas.map(({ id: name, label, formula, expression, value }) => ({
        id: name,
        label,
        formula,
        arithmetic: { expression, value },
      })),
      words.formulas,
      'staff',
      context,
    )}`;
}

/** @param {Team[]} teams @param {RoiContext} context @returns {Row[]} */
function rows(teams, { more, fmt }) {
  const words = more.staff.rows;
  const each = (/** @type {string} */ name, /** @type {(team: Team) => string} */ said) => ({
    cells: [name, ...teams.map(said)],
  });
  return [
    each(words.agents, ({ agents }) => fmt.number(agents, 0)),
    each(words.level, ({ service_level: level }) => fmt.percent(level)),
    each(words.wait, ({ mean_wait_s: wait }) =>
      wait >= 3600 ? words.hours(fmt.number(wait / 3600)) : words.seconds(fmt.number(wait)),
    ),
    ...(teams[0].p_abandon === undefined ? [] : [each(words.gone, ({ p_abandon: gone }) => fmt.percent(gone ?? 0))]),
    each(words.busy, ({ occupancy }) => fmt.percent(occupancy)),
    each(words.fte, ({ fte }) => fmt.number(fte)),
    each(words.heads, ({ heads }) => fmt.number(heads, 0)),
    each(words.year, ({ cost_per_year: cost }) => fmt.money(cost)),
    { ...each(words.contact, ({ cost_per_contact: cost }) => fmt.money(cost)), kind: 'total' },
  ];
}
