import { escaped, kDeclaration, space } from './xml.js';

/** @import { Chart } from './book.js' */

const kColours = ['2B3FB5', '86806F', '1B1A18'];
const kAcross = 9;
const kDown = { lines: 22, bars: 30 };

/** @param {string} text @param {number} size */
const richText = (text, size) =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`;

/**
 * A chart as a part of the file.
 * @param {Chart} chart
 */
export function chartXml({ kind, title, categories, series }) {
  const bars = kind === 'bars';
  const all = series
    .map(({ title: name, values }, index) => {
      const colour = `<a:solidFill><a:srgbClr val="${kColours[index % kColours.length]}"/></a:solidFill>`;
      const look = bars ? colour : `<a:ln w="25400">${colour}</a:ln>`;
      const categoryKind = bars ? 'strRef' : 'numRef';
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:spPr>${look}</c:spPr>${bars ? '<c:invertIfNegative val="0"/>' : '<c:marker><c:symbol val="none"/></c:marker>'}<c:cat><c:${categoryKind}><c:f>${escaped(categories)}</c:f></c:${categoryKind}></c:cat><c:val><c:numRef><c:f>${escaped(values)}</c:f></c:numRef></c:val>${bars ? '' : '<c:smooth val="0"/>'}</c:ser>`;
    })
    .join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const plot = bars
    ? `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/>${axes}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  const scale = (/** @type {string} */ order) =>
    `<c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>`;
  return `${kDeclaration}<c:chartSpace xmlns:c="${space.chart}" xmlns:a="${space.art}" xmlns:r="${space.office}"><c:roundedCorners val="0"/><c:chart><c:title>${richText(title, 1200)}</c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}<c:catAx><c:axId val="1"/>${scale(bars ? 'maxMin' : 'minMax')}<c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${bars ? 1 : 6}"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/>${scale('minMax')}<c:axPos val="${bars ? 'b' : 'l'}"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${bars ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

/** The cell below and beside the last of a chart. @param {Chart} chart */
export const chartEnd = ({ row, column, kind }) => ({ column: column + kAcross, row: row + kDown[kind] });

/**
 * Where the charts of a sheet lie.
 * @param {Chart[]} charts
 */
export function drawingXml(charts) {
  const anchors = charts.map((chart, index) => {
    const { row, column, title } = chart;
    const end = chartEnd(chart);
    const corner = (/** @type {string} */ name, /** @type {number} */ x, /** @type {number} */ y) =>
      `<xdr:${name}><xdr:col>${x}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${y}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return `<xdr:twoCellAnchor>${corner('from', column, row)}${corner('to', end.column, end.row)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${space.chart}"><c:chart xmlns:c="${space.chart}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${kDeclaration}<xdr:wsDr xmlns:xdr="${space.drawing}" xmlns:a="${space.art}" xmlns:r="${space.office}">${anchors.join('')}</xdr:wsDr>`;
}
