import { coreProperties, withoutTimes } from '@sifang/platform';
import {
  AlignmentType,
  Document,
  HeightRule,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Sheet } from './rows.js';

/** In twentieths of a point, together the width of A4 across less its margins. */
const WIDTHS = [700, 1300, 2500, 1700, 1700, 1900, 1500, 1300, 1700];
const ROW = 560;
const FONT = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };

/** For Word: A4 across, with room to sign. @param at of the record; the same record gives the same bytes */
export async function asWord(sheet: Sheet, at: Date): Promise<Buffer> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
            margin: { top: 1000, bottom: 1000, left: 1200, right: 1200 },
          },
        },
        children: [
          paragraph(sheet.title, { bold: true, size: 36 }, AlignmentType.CENTER),
          ...sheet.facts.map(fact => paragraph(fact)),
          table(sheet),
          paragraph(sheet.sum),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [coreProperties({ title: sheet.title, at })]);
  return withoutTimes(bytes);
}

function table({ heads, lines }: Sheet): Table {
  return new Table({
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [row(heads, true), ...lines.map(line => row(line, false))],
  });
}

function row(texts: readonly string[], head: boolean): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    height: { value: ROW, rule: HeightRule.ATLEAST },
    children: texts.map(
      (text, at) =>
        new TableCell({
          width: { size: WIDTHS[at]!, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: [paragraph(text, { bold: head }, AlignmentType.CENTER)],
        }),
    ),
  });
}

function paragraph(
  text: string,
  run: { bold?: boolean; size?: number } = {},
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before: 40, after: 40 },
    children: [new TextRun({ text, ...run })],
  });
}
