/** Texts of the page around the views. */
export const text = {
  /** @param {string} view */
  title: (view) => `${view} · BPO Explorer`,
  showsDefault: 'This page shows the default case instead.',
  notices: {
    /** @param {string} version @param {string[]} left */
    link_from_the_future: (version, left) => ({
      what: 'This link was made by a later version of BPO Explorer.',
      why: `It says version ${version}; this page reads version 1 and shows what it understands${left.length ? `. Left out: ${left.join(', ')}` : ''}.`,
    }),
    /** @param {string} length */
    link_too_long: (length) => ({
      what: 'This link could not be read.',
      why: `It has ${length} characters.`,
    }),
    /** @param {string} part */
    link_unreadable: (part) => ({
      what: 'This link could not be read.',
      why: part ? `The trouble is here: ${part}` : 'It names no view of this page.',
    }),
    /** @param {string} reason */
    engine_failed: (reason) => ({
      what: 'The calculator stopped.',
      why: `Change an input, or reload the page, to start it again. (${reason})`,
    }),
    /** @param {string} reason */
    table_failed: (reason) => ({
      what: 'A table could not be loaded.',
      why: `Check the connection and open it again. (${reason})`,
    }),
    browser_too_old: () => ({
      what: 'This browser is too old for the calculator.',
      why: 'To work out a case, use Chrome or Edge 95, Firefox 100, Safari 16.4, or anything newer.',
    }),
  },
  /** @param {string} path @param {string} message */
  refused: (path, message) => `${path || 'The case'} ${message}.`,
  /** @param {string} allowed */
  allowed: (allowed) => `Allowed: ${allowed}.`,
  keptLast: 'The answer below is the last good one.',
  putBack: 'Put it back',
};
