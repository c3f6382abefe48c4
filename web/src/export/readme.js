/** @import { Taken } from './bundle.js' */

/** What the archive holds and on what terms. @param {Omit<Taken, 'figures' | 'nameOf' | 'signed' | 'licence'>} taken */
export function readme({ view, currency, link, made, sources, workbook, say: { readme: say } }) {
  const kinds = Object.entries(say.kinds).filter(([name]) => workbook || name !== 'workbook.xlsx');
  return [
    say.title(view),
    '',
    say.made(made),
    say.link(link),
    '',
    say.files,
    ...kinds.map(([name, what]) => `- \`${name}\`: ${what}`),
    '',
    say.money(currency),
    '',
    say.licences,
    say.terms,
    ...sources.map(
      ({ publisher, title, URL, license }) =>
        `- ${[publisher, title].filter(Boolean).join(', ')}${URL ? ` <${URL}>` : ''}: ${license ?? say.noTerms}`,
    ),
    '',
  ].join('\n');
}
