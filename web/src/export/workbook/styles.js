import { kDeclaration, space } from './xml.js';

/**
 * How each style looks: number format, font, fill, and where the text stands. The first are the core's, after that of empty cells.
 * @type {Record<string, { format?: number, font?: number, fill?: number, align?: string }>}
 */
const looks = {
  usual: {}, // what cells have that say nothing
  text: {},
  title: { font: 1 },
  heading: { font: 2 },
  note: { font: 3 },
  input: { format: 166, font: 4, fill: 2 },
  choice: { font: 4, fill: 2 },
  input_percent: { format: 164, font: 4, fill: 2 },
  number: { format: 4 },
  money: { format: 3 },
  percent: { format: 164 },
  factor: { format: 165 },
  text_long: { align: 'wrapText="1"' },
  heading_number: { font: 2, align: 'horizontal="right"' },
  heading_aside: { font: 2, align: 'horizontal="left" indent="1"' },
  aside: { font: 3, align: 'horizontal="left" indent="1"' },
  aside_long: { font: 3, align: 'horizontal="left" wrapText="1" indent="1"' },
  input_count: { font: 4, fill: 2 },
  input_whole: { format: 3, font: 4, fill: 2 },
  input_huge: { format: 11, font: 4, fill: 2 },
  number_count: {},
  number_whole: { format: 3 },
  number_huge: { format: 11 },
  money_count: { format: 3 },
  money_whole: { format: 3 },
  money_huge: { format: 11 },
};

const kNames = Object.keys(looks);

/** The number of a style in the part of styles. @param {string} [name] */
export const styleIndex = (name = 'text') => Math.max(0, kNames.indexOf(name));

const kFonts = [
  '<sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="15"/><name val="Calibri"/>',
  '<b/><sz val="11"/><name val="Calibri"/>',
  '<sz val="10"/><color rgb="FF67635A"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FF2B3FB5"/><name val="Calibri"/>',
];

const kFills = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFF3EFE6"/><bgColor indexed="64"/></patternFill>',
];

const list = (/** @type {string} */ name, /** @type {string} */ each, /** @type {string[]} */ all) =>
  `<${name} count="${all.length}">${all.map((inside) => `<${each}>${inside}</${each}>`).join('')}</${name}>`;

/** The part of styles. */
export function stylesXml() {
  const looked = kNames.map((name) => {
    const { format = 0, font = 0, fill = 0, align = '' } = looks[name];
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" ${align}/></xf>`;
  });
  return `${kDeclaration}<styleSheet xmlns="${space.main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.000000"/><numFmt numFmtId="166" formatCode="#,##0.######"/></numFmts>${list('fonts', 'font', kFonts)}${list('fills', 'fill', kFills)}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looked.length}">${looked.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
