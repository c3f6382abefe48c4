/** @param {string} label */
const inSentence = (label) => (/^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label);

/** The texts of the half of the Plan view that is about providers. */
export const who = {
  kicker: 'Which provider?',
  headline: {
    /** @param {string} name @param {string} share */
    leads: (name, share) => `${name} leads: first in ${share} of 100 weightings`,
    near: 'near yours',
    ordered: 'in your order',
    any: 'of any kind',
    /** @param {string} other @param {string} criterion @param {string} share @param {boolean} more */
    takes: (other, criterion, share, more) =>
      `${other} overtakes if ${inSentence(criterion)} counts for ${more ? 'more' : 'less'} than ${share}.`,
    firm: 'No single weight changes that.',
    /** @param {string} names */
    level: (names) => `${names} are level.`,
    /** @param {string} name @param {string} score */
    alone: (name, score) => `${name} scores ${score} of 100; with one candidate there is nothing to compare.`,
    nobody: 'Nobody meets your must-haves.',
    waiting: 'Working out who leads.',
  },
  example: {
    what: 'This is an example.',
    why: 'Names and marks are made up, to show what the scorecard does. Write your own candidates over them; nothing you write leaves this page.',
    clear: 'Clear its marks',
  },
  lede: 'Your candidates, your marks, your weights. There is no list of providers here and no place on it to be bought.',
  ranks: {
    /** @param {string} name @param {string} share */
    firm: (name, share) => `${name} comes first in ${share} of weightings`,
    /** @param {string} name @param {string} share @param {string} other @param {string} otherShare */
    open: (name, share, other, otherShare) =>
      `Not settled: ${name} comes first in ${share} of weightings, ${other} in ${otherShare}`,
    units: 'Share of weightings by rank, %',
    name: 'How often each candidate comes first',
    places: ['first', 'second', 'third'],
    /** @param {string} name @param {string} share */
    desc: (name, share) => `${name} first in ${share}`,
    columns: {
      candidate: 'Candidate',
      score: 'Score of 100',
      /** @param {string} rank */
      rank: (rank) => `Rank ${rank}`,
      confidence: 'Sure at its own weights',
    },
    never: 'never first',
    /** @param {string} draws @param {string} points */
    foot: (draws, points) =>
      `Source: ${draws} weightings drawn here (SMAA-2), each share within ${points} points. “Sure at its own weights”: how often a candidate is first with the weights that suit it best, over the ranges of the marks.`,
    exact: 'Source: worked out here from the areas of all weightings, without drawing.',
  },
  holds: {
    /** @param {string} criterion @param {string} weight @param {string} limit */
    title: (criterion, weight, limit) => `${criterion} has ${weight} of the weight; at ${limit} the winner changes`,
    firm: 'No single weight changes the winner',
    units:
      'How far each weight may move before another candidate comes first, the others in proportion; ring: your weight, %',
    name: 'How far each weight may move',
    /** @param {string} share @param {string} name */
    below: (share, name) => `below ${share}: ${name}`,
    /** @param {string} share @param {string} name */
    above: (share, name) => `above ${share}: ${name}`,
    never: 'at any weight',
    columns: { criterion: 'Criterion', weight: 'Weight', from: 'Holds from', to: 'Holds to', other: 'Then first' },
    foot: 'Source: worked out here, exactly.',
  },
};
