// The measured times of simulations as a table, beside what they are to be: the section "Simulation" of tests/bench/RESULTS.md.

/** @type {Record<string, { most?: number, least?: number, unit: string }>} */
const AIMS = {
  'a million trials of 60 months in WebAssembly, one worker': { most: 1000, unit: 'ms' },
  'WebAssembly to native': { most: 1.6, unit: '×' },
  'two workers to one': { least: 1.8, unit: '×' },
  'faster than plain JavaScript': { least: 5, unit: '×' },
  'faster than numpy': { least: 5, unit: '×' },
  'faster than Squiggle': { least: 50, unit: '×' },
  'memory of the instance that counts a million trials': { most: 64, unit: 'MB' },
  'from a key to paint, 95 in 100': { most: 100, unit: 'ms' },
  'from Escape to stopped': { most: 100, unit: 'ms' },
  'from a change to the first figures drawn': { most: 50, unit: 'ms' },
};

const SIZES = /** @type {const} */ (['36,100000', '36,1000000', '60,100000', '60,1000000']);
const LARGEST = '60,1000000';
const SQUIGGLE = '60,100000';

const milli = (/** @type {number | undefined} */ ms) => (ms === undefined ? '' : `${ms.toFixed(0)} ms`);
const row = (/** @type {string} */ name, /** @type {(number | undefined)[]} */ times) =>
  `| ${[name, ...times.map(milli)].join(' | ')} |`;
const median = (/** @type {number[]} */ all) => quantile(all, 0.5);
const quantile = (/** @type {number[]} */ all, /** @type {number} */ share) =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(share * all.length))] ?? Number.NaN;

/** What each aim came to: the worst of the browsers. @param {any} found */
function reached({ native, wasm, browsers, javascript, numpy, squiggle }) {
  const engines = Object.values(browsers);
  const worst = (/** @type {(engine: any) => number} */ of) => Math.max(...engines.map(of));
  const own = wasm.runs[LARGEST];
  /** @type {Record<string, number | undefined>} */
  const values = {
    'a million trials of 60 months in WebAssembly, one worker': worst(({ runs }) => runs[`${LARGEST},1`].all),
    'WebAssembly to native': own / native.runs[LARGEST],
    'two workers to one': Math.min(...engines.map(({ runs }) => runs[`${LARGEST},1`].all / runs[`${LARGEST},2`].all)),
    'faster than plain JavaScript': javascript.runs[LARGEST] / own,
    'faster than numpy': numpy && numpy.runs[LARGEST] / own,
    'faster than Squiggle': squiggle && squiggle.runs[SQUIGGLE] / wasm.runs[SQUIGGLE],
    'memory of the instance that counts a million trials': wasm.memory / 1e6,
    'from a key to paint, 95 in 100': worst(({ keys }) => quantile(keys, 0.95)),
    'from Escape to stopped': worst(({ stops }) => median(stops)),
    'from a change to the first figures drawn': worst(({ firsts }) => median(firsts)),
  };
  return Object.entries(AIMS).map(([name, aim]) => ({
    name,
    ...aim,
    value: values[name],
  }));
}

/** @param {{ name: string, value?: number, most?: number, least?: number, unit: string }} aim */
const misses = ({ value, most = Number.POSITIVE_INFINITY, least = 0 }) =>
  value !== undefined && !(value <= most && value >= least);

/**
 * The section, and which aims are missed.
 * @param {any} found  what tests/bench/risk/index.mjs printed
 */
export function riskSection(found) {
  const { native, wasm, browsers, javascript, numpy, squiggle, skipped, load } = found;
  const aims = reached(found);
  const figure = (/** @type {number} */ value, /** @type {string} */ unit) =>
    unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(0)} ${unit}`;
  const of = (/** @type {any} */ tool) => SIZES.map((size) => tool.runs[size]);
  const rows = [
    row('native, one thread', of(native)),
    row('WebAssembly in Node, one thread', of(wasm)),
    ...Object.entries(browsers).flatMap(([name, { runs }]) =>
      [1, 2].map((workers) =>
        row(
          `${name}, ${workers === 1 ? '1 worker' : '2 workers'}`,
          SIZES.map((size) => runs[`${size},${workers}`].all),
        ),
      ),
    ),
    row('plain JavaScript in Node', of(javascript)),
    ...(numpy ? [row('numpy', of(numpy))] : []),
    ...(squiggle ? [row('Squiggle, simplified', of(squiggle))] : []),
  ];
  const text = `## Simulation

E1 with twelve ranges, in the same run (load of the machine ${load.toFixed(1)}): from the document to the figures of all trials; in the
browsers with figures on the way at each doubling; without what drives them. Least of three rounds. A trial is a point of a scrambled
Sobol' sequence through the exact inverse distributions and a Gaussian copula, and the whole model month by month.

| | 36 months, 100,000 | 36 months, 1,000,000 | 60 months, 100,000 | 60 months, 1,000,000 |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Plain JavaScript and numpy are programs for this one case: its model, with all that is zero in E1 left out, on independent random
numbers instead of correlated Sobol' points; on the module's own draws they give its NPV to ${Math.max(javascript.apart, numpy?.apart ?? 0).toExponential(0)}. Squiggle has contract years in place of
months and no move, one step a year.${skipped.length ? ` Left out: ${skipped.join('; ')}.` : ''}

| aim | | measured |
| --- | ---: | ---: |
${aims.map(({ name, most, least, unit, value }) => `| ${name} | ${most === undefined ? `at least ${least}` : `at most ${most}`} ${unit} | ${value === undefined ? 'not measured' : figure(value, unit)} |`).join('\n')}

Of the browsers the slowest counts. Where an aim is missed: by \`perf\`, three tenths of a trial go into its draws (Sobol' point, normal score, inverse distribution: some 9 % each) and
the rest into the model, none of whose functions takes a tenth. The same kernel runs natively in about the same time, so WebAssembly is not what
holds it back: two numbers an instruction are, where numpy has eight (AVX-512), and the general model, of which the programs beside it leave
out all that E1 sets to zero. Squiggle does a twelfth of the steps.

From a key to paint, 95 in 100, during a run, with none, and on a page of nothing but links: ${Object.entries(browsers)
    .map(
      ([name, { keys, idle, empty }]) =>
        `${name} ${[keys, idle, empty].map((all) => milli(quantile(all, 0.95))).join(', ')}`,
    )
    .join('; ')}. WebKitGTK paints in software here.

Nanoseconds of a trial of 60 months with more of the model in use, 100,000 trials: ${Object.keys(wasm.others)
    .map((name) => `${name} ${native.others[name].toFixed(0)} native, ${wasm.others[name].toFixed(0)} WebAssembly`)
    .join('; ')}.
`;
  return {
    text,
    missed: aims.filter(misses).map(({ name, value, unit }) => `${name}, ${figure(Number(value), unit)}`),
  };
}
