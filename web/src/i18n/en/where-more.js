/** Texts of what stands below the table of places, which come with it. */
export const whereMore = {
  ranks: {
    /** @param {string} winner @param {boolean} firm */
    title: (winner, firm) => (firm ? `${winner} is firmly first` : `${winner} is first, but not by much`),
    /** @param {string} draws */
    units: (draws) => `Share of ${draws} weightings in which each place comes first, second or third`,
    name: 'How often each place comes first, second and third',
    first: 'first',
    second: '2nd',
    third: '3rd',
    columns: { place: 'Place', first: 'First', second: 'Second', third: 'Third', sure: 'At weights of its own' },
    foot: 'Source: worked out here. The empty rest of a bar: fourth or lower.',
    /** @param {string} place @param {string} first */
    desc: (place, first) => `${place} is first in ${first} of them.`,
    never: 'never first',
  },
  holds: {
    /** @param {string} criterion @param {string} weight */
    title: (criterion, weight) => `${criterion}: up to ${weight}, nothing changes`,
    titleDown: (/** @type {string} */ criterion, /** @type {string} */ weight) =>
      `${criterion}: down to ${weight}, nothing changes`,
    titleFirm: 'No single weight changes who is first',
    /** @param {string} winner */
    units: (winner) =>
      `How far each weight may move before ${winner} loses first place, the others in proportion; ring: the weight now, %`,
    name: 'How far each weight may move',
    /** @param {string} at @param {string} place */
    above: (at, place) => `above ${at}: ${place}`,
    /** @param {string} at @param {string} place */
    below: (at, place) => `below ${at}: ${place}`,
    columns: { criterion: 'Criterion', now: 'Weight', from: 'From', to: 'To', below: 'Below it', above: 'Above it' },
    foot: 'Source: worked out here, exactly.',
    never: 'nobody',
  },
  day: {
    /** @param {string} place @param {string} hours */
    title: (place, hours) => `${place} is at work in ${hours} of your hours`,
    /** @param {string} place */
    none: (place) => `${place} sleeps while you work`,
    units: 'The working day of each place by your clock. Thick: July; thin: January. Tinted: your hours',
    name: 'Working days by the clock at home',
    columns: {
      place: 'Place',
      zone: 'Time zone',
      january: 'Shared in January, hours',
      july: 'In July',
      mean: 'Over the year',
    },
    midnight: 'midnight',
    /** @param {string} january @param {string} july */
    both: (january, july) => (january === july ? `${january} h` : `${july} h, January ${january}`),
    nothing: 'none by day',
    foot: 'Source: time-zone rules (IANA), worked out for every day of the year.',
    /** @param {string} place @param {string} shared */
    desc: (place, shared) => `${place}: ${shared}`,
  },
  map: {
    /** @param {string} winner @param {string} km @param {string} home */
    title: (winner, km, home) => `${winner} is ${km} km from ${home}`,
    units: 'Places compared, with the share of weightings in which each comes first',
    name: 'Places compared, on a map',
    read: 'Arrow keys read the places from west to east.',
    /** @param {{ place: string, city: string, share: string, distance: string, km: string }} p */
    said: ({ place, city, share, distance, km }) =>
      `${place} (${city}): first in ${share} of weightings; ${distance}, ${km} km away.`,
    columns: { place: 'Place', city: 'City', distance: 'Distance', km: 'Kilometres', first: 'First in' },
    foot: 'Source: land from Natural Earth, Equal Earth projection; distances between cities as the crow flies. ',
    coming: 'The map is on its way.',
    failed: 'The map could not be loaded; the table has all it shows.',
  },
  compare: {
    title: 'Side by side',
    units: 'Up to five places; a dotted figure opens its source',
    name: 'Places side by side',
    what: 'What',
    score: 'Score, of 100',
    rank: 'Rank',
    distance: 'Distance',
    pay: 'Pay, $ an hour',
    onCosts: 'On-costs, % of pay',
    overhead: 'Desk and systems, $ an hour',
    hours: 'Shared hours, over the year',
    use: 'Use in my case',
    /** @param {string} place */
    useOf: (place) => `Use ${place} in my case`,
    off: 'Take off',
    /** @param {string} place */
    offOf: (place) => `Take off ${place}`,
    add: 'Add a place',
    choose: 'Choose a place',
    full: 'Five stand here; take one off to add another.',
  },
  mix: {
    title: 'Or a mix of places',
    none: 'Two or three places may share the work: what an hour costs then, and how much of your day they cover.',
    start: (/** @type {string} */ first, /** @type {string} */ second) => `Mix ${first} and ${second}`,
    place: 'Place',
    share: 'Share of the work, %',
    shareOf: (/** @type {string} */ place) => `Share of ${place}, percent`,
    add: 'Add a third',
    off: 'Take off',
    offOf: (/** @type {string} */ place) => `Take off ${place}, out of the mix`,
    /** @param {string} cost @param {string} low @param {string} high */
    costs: (cost, low, high) =>
      `An hour of the mix costs ${cost}, between ${low} and ${high} if all are low or all are high together.`,
    unknown: 'What the mix costs is not known: of one place it is not published.',
    /** @param {string} shared */
    shares: (shared) => `On average its people share ${shared} of your hours.`,
    use: 'Use this mix in my case',
    drop: 'No mix',
    /** @param {string} message */
    refused: (message) => `The mix ${message}.`,
  },
  pairs: {
    title: 'Who stands above whom, and what each place is best at',
    units: 'Share of weightings in which the place of the row stands above that of the column',
    candidate: 'Place',
    central: 'Weights that are typical where a place comes first',
    criterion: 'Criterion',
    never: 'never first',
  },
};
