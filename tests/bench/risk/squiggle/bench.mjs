// A simplified E1 in Squiggle: the same twelve ranges, but contract years in place of months, and without the move: no transfer,
// parallel run, slow start, severance, idle desks, nor payback. Squiggle computes with samples of a distribution number by number.
//   node bench.mjs CASE.json MONTHS TRIALS     prints {"ms", "mean"}
import { readFileSync } from 'node:fs';
import { run } from '@quri/squiggle-lang';

const [file, months, trials] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8'));
const { client, work, inhouse, option, transition, run: running } = document.case;
const [place] = option.locations;

/** @param {{ low: number, mode: number, high: number, distribution: string }} range */
function distributionOf({ low, mode, high, distribution }) {
  const width = high - low;
  if (distribution === 'triangular') return `Sym.triangular(${low}, ${mode}, ${high})`;
  if (distribution === 'normal') return `Sym.normal(${mode}, ${width / (2 * 1.6448536269514722)})`;
  if (distribution === 'lognormal') return `Sym.lognormal({p10: ${low}, p90: ${high}})`;
  return `${low} + ${width} * SampleSet.fromDist(Sym.beta(${1 + (4 * (mode - low)) / width}, ${1 + (4 * (high - mode)) / width}))`;
}

const names = [
  'volume',
  'salary',
  'attrition',
  'shrinkage',
  'occupancy',
  'inflation',
  'rate',
  'uplift',
  'theirs',
  'productivity',
  'governance',
  'idle',
];
const hours = (inhouse.weekly_hours * 52) / 12;
const lost =
  inhouse.training_months +
  inhouse.ramp.reduce((/** @type {number} */ sum, /** @type {number} */ share) => sum + 1 - share, 0);
const load = 1 + inhouse.benefits_load;
const program = `
${names.map((name, i) => `${name} = SampleSet.fromDist(${distributionOf(document.ranges[i])})`).join('\n')}
heads = volume * ${work.handle_minutes / 60 / hours} / ((1 - shrinkage) * occupancy) / (1 - attrition * ${lost / 12})
atHome = heads * salary * ${load / 12} + heads * ${((1 + 1 / inhouse.supervisor_span) * inhouse.overhead) / 12} + heads * ${(inhouse.supervisor_salary * load) / 12 / inhouse.supervisor_span} + attrition * heads * ${(inhouse.cost_per_hire + inhouse.training_cost_per_hire) / 12}
fee = volume * (1 + uplift) * rate / theirs * ${work.handle_minutes / 60 / (hours * (1 - option.shrinkage))}
shares = 1 + governance + ${running.additional_fees}
year(y) = (atHome * (1 + inflation) ^ y - fee * ((1 - productivity) * ${1 + Math.min(option.cola_cap, option.cola_labour_share * place.cola)}) ^ y * shares - ${(running.retained_fte * running.retained_cost) / 12} * (1 + inflation) ^ y - ${running.travel_per_month}) * 12 / ${1 + client.discount_rate} ^ (y + 0.5)
npv = List.upTo(0, ${Number(months) / 12 - 1}) -> List.map(year) -> List.reduce(${-transition.selection - transition.setup}, {|sum, next| sum + next})
{mean: mean(npv), p10: quantile(npv, 0.1), p50: quantile(npv, 0.5), p90: quantile(npv, 0.9)}
`;

const from = performance.now();
const { result } = await run(program, { environment: { sampleCount: Number(trials), xyPointLength: 1000, seed: '1' } });
if (!result.ok) throw new Error(String(result.value));
const mean = Number(/mean: ([-\d.e+]+)/.exec(String(result.value.result))?.[1]);
console.log(JSON.stringify({ ms: performance.now() - from, mean }));
