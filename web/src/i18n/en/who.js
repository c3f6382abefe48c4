/** @param {string} label */
const inSentence = (label) => (/^[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label);

/** The texts of the half of the Plan view that is about providers. */
export const who = {
  kicker: 'Which provider?',
  headline: {
    /** @param {string} said */
    example: (said) => `In this example, ${said}`,
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
  scorecard: {
    title: 'Your scorecard',
    units:
      'Marks from 0 to 10, 10 best, or a range such as 5–8; a mark that is not known stays empty. The weights are judgement until you change them, %',
    criterion: 'What counts',
    weight: 'Weight, %',
    /** @param {number} place */
    nameOf: (place) => `Name of candidate ${place}`,
    /** @param {string} criterion */
    weightOf: (criterion) => `Weight of ${inSentence(criterion)}, %`,
    /** @param {string} name @param {string} criterion */
    markOf: (name, criterion) => `${name}, ${inSentence(criterion)}`,
    /** @param {string} share */
    share: (share) => `${share} of all`,
    criterionName: 'Name of the criterion',
    mustName: 'Must-have',
    must: 'must have',
    /** @param {string} name @param {string} must */
    meets: (name, must) => `${name} meets: ${must}`,
    off: 'Take off',
    /** @param {string} what */
    takeOff: (what) => `Take off ${what}`,
    score: 'Score of 100',
    rank: 'Rank',
    first: 'First in, of weightings',
    out: 'left out',
    addProvider: 'Add a provider',
    addCriterion: 'Add a criterion',
    addMust: 'Add a must-have',
    putBack: 'Put the example back',
    /** @param {string} letter */
    provider: (letter) => `Provider ${letter}`,
    newCriterion: 'Your criterion',
    /** @param {string} letter */
    newMust: (letter) => `Must-have ${letter}`,
    /** @param {number} most @param {number} count */
    most: (most, count) =>
      count > most
        ? `The page takes in ${most} candidates; all ${count} that came with the case are ranked, and none can be added. A list to choose from is shorter.`
        : `The page takes in ${most} candidates. Take one off to add another.`,
    foot: 'Source: criteria and weights are planning assumptions of this project; the marks are yours. Score: the sum of weight times mark, brought to 100. A missing mark may be anything on its scale.',
    price: {
      switch: 'by the quoted price',
      worst: 'Worth nothing at',
      best: 'Full marks at',
      /** @param {string} currency */
      why: (currency) =>
        `${currency} a month. Proposed: what the work costs you at home in your case, and half of that (judgement).`,
    },
  },
  refused: {
    what: 'The scorecard as it stands cannot be worked out.',
    figure: 'that is not a number',
    allowed: 'allowed:',
    weights: '0 or more',
    criteria: 'The criteria',
    other: 'The scorecard',
    /** @param {number} place */
    nameless: (place) => `candidate ${place}`,
    /** @param {string} name */
    name: (name) => `The name ${name}`,
  },
  evidence: {
    /** @param {string} name */
    of: (name) => `Evidence for the marks of ${name}`,
    /** @param {number} noted @param {number} all */
    count: (noted, all) => `${noted} of ${all} noted`,
    /** @param {string} name @param {string} criterion */
    noteOf: (name, criterion) => `${name}, ${inSentence(criterion)}: where the mark comes from`,
  },
  weighting: {
    label: 'How sure are your weights?',
    near: 'Each within half of what it is',
    ordered: 'Only their order',
    any: 'Not at all: any weights',
    why: 'What weightings are drawn to see how firmly the first stands.',
  },
  pairs: {
    title: 'Who stands above whom, and with which weights each comes first',
    units: 'Share of weightings in which the candidate of the row stands above the one of the column',
    candidate: 'Candidate',
    criterion: 'Criterion',
    central: 'The weights with which each candidate typically comes first',
    never: 'never first',
  },
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
