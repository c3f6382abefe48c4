import { readFileSync } from 'node:fs';
import { formats } from '../../../web/src/format/index.js';
import { messages } from '../../../web/src/i18n/index.js';

/** @import { ChartEnv } from '../../../web/src/charts/draw.js' */

/** @param {string} name */
export const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

/**
 * What a chart is drawn for.
 * @param {number} width
 * @param {string} [id]
 * @returns {ChartEnv}
 */
export const chartEnv = (width, id = 'chart') => ({ id, width, fmt: formats('en-US'), say: messages('en-US') });

const rows = [
  {
    path: 'client.function',
    label: 'What work?',
    unit: '',
    kind: 'code',
    allowed: 'a text',
    group: 'Your case',
    depth: 'quick',
    help: '',
  },
  {
    path: 'client.home',
    label: 'From where?',
    unit: '',
    kind: 'code',
    allowed: 'a text',
    group: 'Your case',
    depth: 'quick',
    help: '',
  },
  {
    path: 'work.headcount',
    label: 'How many people?',
    unit: 'heads on the payroll',
    kind: 'number',
    allowed: 'above 0, at most 1000000',
    group: 'Your case',
    depth: 'quick',
    help: '',
    low: 0,
    high: 1000000,
    above_low: true,
  },
  {
    path: 'work.volume',
    label: 'How much work?',
    unit: 'units a month',
    kind: 'number',
    allowed: 'above 0',
    group: 'Your case',
    depth: 'quick',
    help: '',
    low: 0,
    above_low: true,
  },
  {
    path: 'option.locations[].location',
    label: 'Location',
    unit: '',
    kind: 'code',
    allowed: 'a text',
    group: 'Your case',
    depth: 'quick',
    help: '',
  },
  {
    path: 'option.locations[].rate',
    label: 'Rate',
    unit: 'money per unit of the pricing',
    kind: 'number',
    allowed: 'above 0',
    group: "Provider's price",
    depth: 'standard',
    help: '',
    low: 0,
    above_low: true,
  },
  {
    path: 'client.discount_rate',
    label: 'Discount rate',
    unit: 'fraction a year',
    kind: 'number',
    allowed: '0 to 0.4',
    group: 'Term and money',
    depth: 'standard',
    help: '',
    low: 0,
    high: 0.4,
  },
];

const marketRows = ['scope', 'region']
  .map((path) => ({
    path,
    label: path,
    unit: '',
    kind: 'code',
    allowed: '',
    group: 'question',
    depth: 'quick',
    help: '',
  }))
  .concat(
    ['until', 'growth'].map((path) => ({
      path,
      label: path,
      unit: path === 'until' ? 'year' : 'fraction a year',
      kind: 'number',
      allowed: '',
      group: 'projection',
      depth: 'quick',
      help: '',
    })),
  );

const timelineRows = ['team', 'target', 'start', 'countries', 'large_tender'].map((path) => ({
  path,
  label: path,
  unit: path === 'target' ? 'months' : '',
  kind: path === 'start' ? 'text' : path === 'large_tender' ? 'flag' : 'number',
  allowed: '',
  group: 'Move',
  depth: 'quick',
  help: '',
}));

const whereRows = ['home', 'function', 'language', 'weighting', 'within', 'seed'].map((path) => ({
  path,
  label: path,
  unit: '',
  kind: path === 'language' ? 'text' : path === 'within' || path === 'seed' ? 'number' : 'code',
  allowed: '',
  group: 'Work',
  depth: 'quick',
  help: '',
}));

const catalogue = {
  functions: [{ code: 'customer_service', label: 'Customer support, by phone', voice: true, missing: [] }],
  homes: [{ code: 'USA', name: 'United States', city: 'Dallas', region: 'North America', distance: 'onshore' }],
  locations: [
    { code: 'JAM', name: 'Jamaica', city: 'Kingston', region: 'Caribbean', distance: 'nearshore' },
    { code: 'PHL', name: 'Philippines', city: 'Manila', region: 'South-East Asia', distance: 'offshore' },
  ],
  industries: ['banking'],
};

/**
 * A session that stands still: results as given, every change noted in `calls`.
 * @param {object} [parts]
 * @param {import('../../../web/src/state/types.js').ViewName} [parts.view]
 * @param {Record<string, any>} [parts.results]
 * @param {Record<string, any>} [parts.documents]
 * @param {Record<string, any>} [parts.errors]
 * @param {Record<string, any>} [parts.tables]  shards by name
 * @param {string} [parts.locale]
 * @returns {any}
 */
export function stillSession({
  view = 'roi',
  results = {},
  documents = {},
  errors = {},
  tables = {},
  locale = 'en-US',
} = {}) {
  /** @type {unknown[][]} */
  const calls = [];
  const note =
    (/** @type {string} */ name) =>
    (/** @type {unknown[]} */ ...args) =>
      void calls.push([name, ...args]);
  return {
    view,
    depth: 'quick',
    env: { id: 'bpo', width: 1184, locale, host: 'page' },
    calls,
    results,
    errors,
    busy: false,
    notice: undefined,
    catalogue,
    documents: {
      roi: {
        client: { function: 'customer_service', home: 'USA' },
        work: { volume: 40000 },
        option: { locations: [{ location: 'JAM' }] },
      },
      analysis: {},
      risk: {},
      market: {},
      claim: {},
      growth: {},
      guide: {},
      timeline: {},
      score: {},
      rfp: {},
      where: {},
      picked: {},
      quote: {},
      data: {},
      embed: {},
      project: { series: 'wb_ict_service_exports_ph' },
      shown: {},
      ...documents,
    },
    fields: (/** @type {string} */ kind) =>
      ({ roi: rows, market: marketRows, timeline: timelineRows, where: whereRows })[kind] ?? [],
    name: (/** @type {'function' | 'location'} */ list, /** @type {string} */ code) =>
      (list === 'function'
        ? catalogue.functions.find((each) => each.code === code)?.label
        : [...catalogue.homes, ...catalogue.locations].find((each) => each.code === code)?.name) ?? code,
    source: (/** @type {string} */ id) => ({ id, type: 'webpage', title: id, publisher: id, license: 'CC0' }),
    given: () => false,
    set: note('set'),
    change: note('change'),
    reset: note('reset'),
    setDepth: note('setDepth'),
    folds: new Set(),
    setFold: note('setFold'),
    previewing: false,
    run: undefined,
    stopRun: note('stopRun'),
    startRun: note('startRun'),
    trials: async () => '',
    canUndo: false,
    canRedo: false,
    undo: note('undo'),
    redo: note('redo'),
    preview: note('preview'),
    table: (/** @type {string} */ name) => tables[name],
    ask: async () => ({}),
    beside: () => ({ result: undefined, errors: [], stale: true }),
    curve: () => ({ result: undefined, errors: [], stale: true }),
    link: () => '#/',
    subscribe: () => () => {},
  };
}
