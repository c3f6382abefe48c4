/** Texts of the Embed view. */
export const embed = {
  title: 'Embed',
  question: 'How does an answer get onto our page?',
  /** @param {string} title */
  headline: (title) => `One paste puts “${title}” on your page.`,
  deck: 'Your readers can change the case there. What they type stays in their browser; nothing is stored, and nothing is asked of any server once the answer has loaded.',
  keys: {
    phone: 'High on a phone',
    phoneNote: 'in a column of 320 px',
    column: 'High in a column',
    columnNote: 'of 768 px and more',
  },
  heading: 'Your embed',
  fields: {
    show: 'What does it show?',
    form: 'What does your editor take?',
    scheme: 'Light or dark?',
    width: 'How wide is the column?',
    brand: 'Your colour',
    font: 'Your font',
  },
  forms: {
    fitted: 'A frame and a script that fits it',
    frame: 'A frame alone, no scripts',
    element: 'A script and an element',
  },
  schemes: { '': 'As the page around it', light: 'Light', dark: 'Dark' },
  frameSchemes: { '': 'As the reader’s system', light: 'Light', dark: 'Dark' },
  widths: { '': 'Any: as high as on a phone' },
  /** @param {number} width */
  width: (width) => `${width} px or more`,
  brandHint: 'As in #0b6b50. Empty: the explorer’s own.',
  fontHint: 'Families your readers have, with commas between. A frame cannot load yours.',
  ownCase: 'It opens with the case you came from.',
  dropCase: 'Open the usual case instead',
  refused: {
    show: 'There is no preset of that name; the first one is shown.',
    form: 'There is no such form; the first one is shown.',
    scheme: 'It can be light or dark; it follows the page instead.',
    width: 'Heights are published for 320, 480, 768 and 1200 px; the one for any width is used.',
    brand: 'This is no colour written like #0b6b50, so it is left out.',
    font: 'These are no names of fonts with commas between them, at most eight, so they are left out.',
    case: 'The case is longer than 2000 characters, so the usual one is shown.',
  },
  grounds: { light: 'light', dark: 'dark' },
  /** @param {{ ground: string, ratio: string, drawn: string }} p */
  redrawn: ({ ground, ratio, drawn }) =>
    `On ${ground} ground it reaches a contrast of only ${ratio} to 1 and would be hard to read; text there is drawn in ${drawn}, which reaches 4.5.`,
  snippet: 'Paste this',
  snippetLabel: 'The snippet',
  copy: 'Copy the snippet',
  preview: 'What it looks like',
  /** @param {string} title */
  previewTitle: (title) => `Preview: ${title}`,
  yourHost: 'https://your-host/',
  noPreview:
    'Opened from a disk, this page cannot show a preview. Put the address where you publish it in place of https://your-host/.',
  coming:
    'Here you choose what to embed, see it, and copy the snippet, once the page has loaded its scripts. Until then: how high each frame has to be.',
  heights: {
    title: 'Heights of a frame without its script',
    units:
      'px; in a column at least so wide, no answer of a preset needs a scrollbar before the reader opens more of it',
    preset: 'Preset',
    /** @param {number} width */
    width: (width) => `${width} px`,
  },
  notes: {
    title: 'For everyone who reads it',
    list: {
      title: [
        'A title for those who listen.',
        'The frame carries one that says what it answers; if you change it, keep it a phrase that makes sense alone.',
      ],
      keyboard: [
        'By keyboard.',
        'Every input and every point of the chart is reached with Tab and arrow keys in reading order, and Tab leads out again.',
      ],
      table: [
        'Not only a picture.',
        'Each chart has a table with the same figures and a description that follows the case.',
      ],
      contrast: [
        'Contrast.',
        'Text keeps 4.5 to 1 on light and dark pages, in your colour, too, and follows forced colours.',
      ],
      motion: [
        'Motion.',
        'Marks glide to a new value in a sixth of a second; where the reader asked for less motion, not at all.',
      ],
      zoom: ['Zoom.', 'From 320 px up nothing scrolls sideways, so it holds at 400 % on a laptop.'],
      scripts: ['Without scripts.', 'A frame shows the usual answer as text.'],
    },
  },
  policy: {
    title: 'If your page has a content policy',
    frame: 'Allow these, besides what you have:',
  },
};
