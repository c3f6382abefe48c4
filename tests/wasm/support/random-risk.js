/** Inputs that may get a range of their own, with the ends that a working company may have. @type {[string, number, number][]} */
const kInputs = [
  ['inhouse.salary', 30_000, 60_000],
  ['inhouse.attrition', 0.1, 0.45],
  ['inhouse.shrinkage', 0.2, 0.4],
  ['inhouse.occupancy', 0.7, 0.92],
  ['inhouse.wage_inflation', 0.005, 0.06],
  ['inhouse.training_months', 0.2, 1.2],
  ['option.occupancy', 0.7, 0.92],
  ['option.committed_productivity', 0.001, 0.06],
  ['option.locations[0].aht_uplift', 0.01, 0.25],
  ['option.locations[0].rate', 1500, 4000],
  ['run.governance', 0.02, 0.12],
  ['run.additional_fees', 0.01, 0.08],
  ['transition.selection', 20_000, 120_000],
  ['transition.setup', 20_000, 150_000],
  ['transition.stranded_share', 0.1, 0.6],
  ['transition.learning_tau', 0.5, 4],
  ['client.discount_rate', 0.04, 0.14],
];

const kPlaces = ['JAM', 'PHL', 'IND', 'POL', 'COL', 'ZAF'];
const kWork = ['customer_service', 'technical_support', 'data_entry', 'chat_support'];

/** Numbers from 0 to 1, the same for the same seed: mulberry32. @param {number} seed */
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A question of a few thousand futures, with ranges of every shape, correlations and chances.
 * @param {number} seed
 */
function randomRisk(seed) {
  const next = uniforms(seed);
  const one = (/** @type {readonly any[]} */ all) => all[Math.floor(next() * all.length)];
  const inputs = kInputs.filter(() => next() < 0.3);
  const ranges = inputs.map(([input, least, most]) => {
    const [low, mode, high] = [next(), next(), next()].sort((a, b) => a - b).map((at) => least + at * (most - least));
    return {
      input,
      low,
      mode,
      high,
      distribution: one(['pert', 'triangular', 'normal', 'lognormal']),
      kind: one(['minmax', 'p10p90']),
    };
  });
  const pairs = inputs.slice(1).map(([second], at) => ({ first: inputs[at][0], second, rank: 2 * next() - 1 }));
  const chance = () => next() < 0.7;
  return {
    schema: 'bpo-risk/1',
    case: {
      schema: 'bpo-roi/1',
      client: { function: one(kWork), home: 'USA', timing: one(['end', 'mid']) },
      horizon_months: one([24, 36, 48, 60]),
      work: { headcount: 5 + Math.floor(next() * 200) },
      option: { pricing: 'per_fte', locations: [{ location: one(kPlaces), rate: 1500 + Math.floor(next() * 2500) }] },
    },
    ranges,
    ...(pairs.length && chance() ? { correlations: pairs } : {}),
    published: next() < 0.2,
    events: chance(),
    currency_paths: chance(),
    overrun: chance(),
    sampling: chance() ? 'sobol' : 'philox',
    seed,
    trials: one([512, 512, 512, 10_000]),
  };
}

const kCount = 100;

export const randomRisks = Array.from({ length: kCount }, (_, seed) => randomRisk(seed));

/** What drives an answer takes most of its time: it is worked out for some. @param {number} index */
export const hasDrivers = (index) => index % 5 === 0;
