/** Texts of what is kept: links, saved cases, and what they say when they are opened again. */
export const keep = {
  copyLink: 'Copy link',
  saveCase: 'Save case',
  openCase: 'Open case',
  toolsName: 'This case',
  fileName: 'A saved case (JSON)',
  copied: 'Link copied',
  marked: 'Marked: copy it with your keyboard',
  saved: 'Handed to the browser',
  /** @param {string} name */
  opened: (name) => `Opened ${name}`,

  offline: {
    keep: 'Keep for offline use',
    asked: 'Fetching every file',
    kept: 'Kept for offline use',
    failed: 'Not kept: not every file came. Try again with a better connection.',
    newer: 'A newer version is ready.',
    switch: 'Switch to it',
  },

  refused: {
    file_too_large: (/** @type {string} */ size) =>
      `Not opened: the file has ${size}; a saved case has less than one megabyte.`,
    file_not_json: () => 'Not opened: this is no complete JSON. It was cut short, or it is another kind of file.',
    file_not_a_case: () =>
      'Not opened: the file holds no case of BPO Explorer. It should have been saved here, or be a question of the command line, such as bpo-roi/1.',
    file_from_the_future: (/** @type {string} */ schema) =>
      `Not opened: the file says ${schema}, which a later version of BPO Explorer writes. Open it there.`,
    file_strange_name: (/** @type {string} */ name) => `Not opened: nothing in a case is called “${name}”.`,
  },

  stamp: {
    /** @param {{ version: string, data: string }} p */
    same: ({ version, data }) => `This link was made with what runs here: version ${version}, data ${data}.`,
    /** @param {{ then: { version: string, data: string }, now: { version: string, data: string } }} p */
    other: ({ then, now }) =>
      `This link was made with ${[
        then.version === now.version ? '' : `version ${then.version} (here: ${now.version})`,
        then.data === now.data ? '' : `data ${then.data} (here: ${now.data})`,
      ]
        .filter(Boolean)
        .join(' and ')}. The inputs are the same; the answer may not be.`,
    none: 'It does not say what the answer was.',
    verify: 'Work it out again and compare',
    verifying: 'Working it out',
    /** @param {string[]} figures */
    match: (figures) => `Match. Worked out again, it comes to the same: ${figures.join('; ')}.`,
    /** @param {string[]} changes */
    mismatch: (changes) => `No match. ${changes.join('; ')}.`,
    refused: 'It cannot be compared: the case is refused here.',
    /** @param {string} name @param {string} value */
    figure: (name, value) => `${name} ${value}`,
    /** @param {string} name @param {string} then @param {string} now */
    change: (name, then, now) => `${name}: ${then} in the link, ${now} here`,
    nothing: 'none',
    names: /** @type {Record<string, string>} */ ({
      npv: 'net present value',
      saving_share: 'share of the in-house cost saved',
      payback_months: 'payback in months',
      size: 'size in billion dollars',
      later: 'size at the end of the projection in billion dollars',
      npv_p50: 'middle net present value',
      paid_back: 'futures that pay back',
      trials: 'futures',
    }),
  },
};
