import { kDeclaration, space } from './xml.js';

/**
 * How each style of the core looks: number format, font, fill.
 * @type {Record<string, { format?: number, font?: number, fill?: number }>}
 */
const looks = {
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
    const { format = 0, font = 0, fill = 0 } = looks[name];
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;
  });
  return `${kDeclaration}<styleSheet xmlns="${space.main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.000000"/><numFmt numFmtId="166" formatCode="#,##0.######"/></numFmts>${list('fonts', 'font', kFonts)}${list('fills', 'fill', kFills)}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looked.length}">${looked.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
