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
};
