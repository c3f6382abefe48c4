// The savings model of E1 in plain JavaScript, as one would write it by hand for this one case: twelve inputs are drawn, the
// months followed, NPV and payback kept. Nothing of the explorer is used.
//   node plain.mjs CASE.json MONTHS TRIALS           prints {"ms", "mean"}
//   node plain.mjs CASE.json MONTHS --check TRIALS.csv   prints {"apart"}: largest difference from the outcomes in the file, relative
import { readFileSync } from 'node:fs';

const [file, monthsText, what, csv] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8'));
const months = Number(monthsText);
const { client, work, inhouse, option, transition, run } = document.case;
const [place] = option.locations;

/** xoshiro128**, 53 bits at a time. */
let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
function next32() {
  const t = b << 9;
  let r = Math.imul(b, 5);
  r = Math.imul((r << 7) | (r >>> 25), 9);
  c ^= a;
  d ^= b;
  b ^= c;
  a ^= d;
  c ^= t;
  d = (d << 11) | (d >>> 21);
  return r >>> 0;
}
const uniform = () => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992;

/** Marsaglia's polar method, which gives two at a time. */
let spare = Number.NaN;
function normal() {
  if (!Number.isNaN(spare)) {
    const kept = spare;
    spare = Number.NaN;
    return kept;
  }
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const s = x * x + y * y;
    if (s >= 1 || s === 0) continue;
    const scale = Math.sqrt((-2 * Math.log(s)) / s);
    spare = y * scale;
    return x * scale;
  }
}

/** Marsaglia and Tsang (2000), for shapes from 1. @param {number} shape */
function gamma(shape) {
  const most = shape - 1 / 3;
  const scale = 1 / Math.sqrt(9 * most);
  for (;;) {
    const x = normal();
    const root = 1 + scale * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniform();
    const x2 = x * x;
    if (u < 1 - 0.0331 * x2 * x2 || Math.log(u) < 0.5 * x2 + most * (1 - v + Math.log(v))) return most * v;
  }
}

/** A function that draws from a range. @param {{ low: number, mode: number, high: number, distribution: string }} range */
function drawer({ low, mode, high, distribution }) {
  const width = high - low;
  if (distribution === 'triangular') {
    const bend = (mode - low) / width;
    return () => {
      const u = uniform();
      return u < bend ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode));
    };
  }
  if (distribution === 'normal') {
    const sd = width / (2 * 1.6448536269514722);
    return () => mode + sd * normal();
  }
  if (distribution === 'lognormal') {
    const mean = (Math.log(low) + Math.log(high)) / 2;
    const sd = (Math.log(high) - Math.log(low)) / (2 * 1.2815515655446004);
    return () => Math.exp(mean + sd * normal());
  }
  const alpha = 1 + (4 * (mode - low)) / width;
  const beta = 1 + (4 * (high - mode)) / width;
  return () => {
    const x = gamma(alpha);
    return low + (width * x) / (x + gamma(beta));
  };
}

/** What of the move is the same in every trial, by month. */
const move = Array.from({ length: months + 1 }, (_, month) => {
  const [wave] = transition.waves;
  const transferEnds = wave.kt_start + wave.kt_months;
  const cutover = transferEnds + wave.parallel_months;
  const release = cutover + transition.release_lag;
  const live = month >= cutover;
  const learned = live ? (transition.learning_curve[month - cutover] ?? 1) : 1;
  return {
    transfer: month >= wave.kt_start && month < transferEnds ? transition.kt_billing : 0,
    parallel: month >= transferEnds && month < cutover ? 1 : 0,
    live: live ? 1 : 0,
    slow: live ? 1 / learned - 1 : 0,
    here: month < release ? 1 : 0,
    released: month === release ? 1 : 0,
    stranded: month >= release ? Math.max(0, 1 - (month - release) / transition.stranded_months) : 0,
  };
});
const discount = Array.from({ length: months + 1 }, (_, month) => (1 + client.discount_rate) ** (-month / 12));
const rampLost = inhouse.ramp.reduce((/** @type {number} */ sum, /** @type {number} */ share) => sum + 1 - share, 0);

let payback = Number.NaN;

/** NPV of one trial; its payback is left in `payback`. The order of the inputs is that of the document. */
function outcome(
  /** @type {number} */ volume,
  /** @type {number} */ salary,
  /** @type {number} */ attrition,
  /** @type {number} */ shrinkage,
  /** @type {number} */ occupancy,
  /** @type {number} */ inflation,
  /** @type {number} */ rate,
  /** @type {number} */ uplift,
  /** @type {number} */ theirOccupancy,
  /** @type {number} */ productivity,
  /** @type {number} */ governance,
  /** @type {number} */ strandedShare,
) {
  const hours = (inhouse.weekly_hours * 52) / 12;
  const fte = (volume * work.handle_minutes) / 60 / (hours * (1 - shrinkage) * occupancy);
  const heads = fte / (1 - (attrition / 12) * (inhouse.training_months + rampLost));
  const supervisors = heads / inhouse.supervisor_span;
  const hires = (attrition / 12) * heads;
  const load = 1 + inhouse.benefits_load;
  const atHome =
    (heads * salary * load +
      (heads + supervisors) * inhouse.overhead +
      supervisors * inhouse.supervisor_salary * load) /
      12 +
    hires * (inhouse.cost_per_hire + inhouse.training_cost_per_hire);
  const theirHours = (volume * work.handle_minutes * (1 + uplift)) / 60 / theirOccupancy;
  const firstFee = (theirHours / (hours * (1 - option.shrinkage))) * rate;
  const rise = Math.min(option.cola_cap, option.cola_labour_share * place.cola);
  const shares = 1 + governance + run.additional_fees;
  const severance = (transition.severance_share * heads * transition.severance_weeks * salary) / 52;
  const stranded = ((heads * inhouse.overhead) / 12) * strandedShare;
  const retained = (run.retained_fte * run.retained_cost) / 12;

  let npv = -(transition.selection + transition.setup);
  let sum = npv;
  payback = 0;
  let wages = 1;
  let fee = firstFee;
  for (let month = 1; month <= months; month++) {
    if (month > 1 && month % 12 === 1) {
      wages *= 1 + inflation;
      fee *= (1 - productivity) * (1 + rise);
    }
    const { transfer, parallel, live, slow, here, released, stranded: idle } = move[month];
    const cash =
      atHome * wages * (1 - here) -
      fee * shares * (live + transfer + parallel + slow) -
      live * (retained * wages + run.travel_per_month) -
      (released * severance + idle * stranded) * wages;
    npv += cash * discount[month];
    if (sum < 0) payback = month - 1 - sum / cash;
    sum += cash;
  }
  if (sum < 0) payback = Number.POSITIVE_INFINITY;
  return npv;
}

/** @param {number} trials */
function simulate(trials) {
  const npv = new Float64Array(trials);
  const paid = new Float32Array(trials);
  const [
    volume,
    salary,
    attrition,
    shrinkage,
    occupancy,
    inflation,
    rate,
    uplift,
    theirs,
    productivity,
    governance,
    idle,
  ] = document.ranges.map(drawer);
  for (let trial = 0; trial < trials; trial++) {
    npv[trial] = outcome(
      volume(),
      salary(),
      attrition(),
      shrinkage(),
      occupancy(),
      inflation(),
      rate(),
      uplift(),
      theirs(),
      productivity(),
      governance(),
      idle(),
    );
    paid[trial] = payback;
  }
  let sum = 0;
  for (const value of npv) sum += value;
  npv.sort(); // for the quantiles
  paid.sort();
  return { mean: sum / trials, p50: npv[trials >> 1], paid: paid[trials >> 1] };
}

if (what === '--check') {
  const [head, ...lines] = readFileSync(csv, 'utf8').trim().split('\n');
  const names = head.trim().split(',');
  const columns = document.ranges.map((/** @type {{ input: string }} */ { input }) => names.indexOf(input));
  let apart = 0;
  for (const line of lines) {
    const cells = line.split(',').map(Number);
    const npv = /** @type {any} */ (outcome)(...columns.map((/** @type {number} */ column) => cells[column]));
    apart = Math.max(apart, Math.abs(npv / cells[names.indexOf('npv')] - 1));
  }
  console.log(JSON.stringify({ apart }));
} else {
  simulate(10_000); // warm
  const from = performance.now();
  const { mean } = simulate(Number(what));
  console.log(JSON.stringify({ ms: performance.now() - from, mean }));
}
