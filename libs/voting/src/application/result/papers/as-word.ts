import { coreProperties, withoutTimes } from '@sifang/platform';
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperTable, VotePaper } from './vote-paper.js';

const FONT = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };
/** In twentieths of a point: A4 less its margins. */
const WIDTH = 9_500;

export async function asWord({ title, facts, tables, foot, at }: VotePaper): Promise<Buffer> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_200, bottom: 1_200, left: 1_200, right: 1_200 },
          },
        },
        children: [
          line(title, { bold: true, size: 36 }, AlignmentType.CENTER),
          ...facts.map(fact => line(fact)),
          ...tables.flatMap(table => [
            line(table.title, { bold: true }),
            tableOf(table),
            ...table.says.map(said => line(said)),
          ]),
          ...foot.map(said => line(said)),
        ],
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document, undefined, [coreProperties({ title, at })]));
}

function tableOf({ heads, lines }: PaperTable): Table {
  const width = Math.floor(WIDTH / heads.length);
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        text =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            children: [line(text, { bold: isHead, size: 21 }, AlignmentType.CENTER)],
          }),
      ),
    });
  return new Table({
    columnWidths: heads.map(() => width),
    width: { size: width * heads.length, type: WidthType.DXA },
    rows: [row(heads, true), ...lines.map(texts => row(texts, false))],
  });
}

function line(
  text: string,
  run: { bold?: boolean; size?: number } = {},
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text, ...run })],
  });
}
