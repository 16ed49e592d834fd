import { squareMetres } from '@sifang/estates/domain';
import { blackAndWhitePng, coreProperties, qrModules, withoutTimes } from '@sifang/platform';
import {
  AlignmentType,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { FollowingPolicy } from '../../../domain/law/policies.js';
import type { VoteItem } from '../../../domain/life/vote.js';
import { silenceWarning, voidRules } from '../../../domain/paper/void-rules.js';
import type { OwnersVoteRow } from '../../../domain/life/row.js';
import { candidateOrder } from '../../../domain/slate/candidate-order.js';
import { partsOf } from '../../../domain/slate/parts.js';
import type { Slate } from '../../../domain/slate/slate.js';
import type { SheetRow } from '../../../persistence/paper/sheets.queries.js';
import { moment, numbered } from './words.js';

const FONT = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };
const CHOICES = ['同意', '反对', '弃权'];
/** In twentieths of a point, together the width of A4 less its margins. */
const WIDTHS = [4600, 1180, 1180, 1180, 1360];
const WIDTHS_OF_THREE = [5960, 1180, 1180, 1180];

export interface PaperOfSheets {
  readonly row: OwnersVoteRow;
  readonly items: readonly VoteItem[];
  readonly slates: readonly Slate[];
  readonly estateName: string;
  readonly sheets: readonly SheetRow[];
}

/** 表决票, a page for each paper. The same papers give the same bytes. */
export async function ballotsAsWord(vote: PaperOfSheets): Promise<Buffer> {
  const title = `${vote.row.title}表决票`;
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1000, bottom: 1000, left: 1200, right: 1200 },
          },
        },
        children: vote.sheets.flatMap((sheet, at) => page(vote, sheet, at)),
      },
    ],
  });
  const at = vote.row.opensAt!;
  return withoutTimes(await Packer.toBuffer(document, undefined, [coreProperties({ title, at })]));
}

function page(
  { row, items, slates, estateName }: PaperOfSheets,
  sheet: SheetRow,
  at: number,
): (Paragraph | Table)[] {
  const warning = silenceWarning(row.policies);
  return [
    line([bold(`${row.trial ? '【测试】' : ''}${estateName}业主大会表决票`, 36)], {
      alignment: AlignmentType.CENTER,
      pageBreakBefore: at > 0,
    }),
    line([bold(row.title, 28)], { alignment: AlignmentType.CENTER }),
    line([bold(`No. ${numbered(sheet.number)}`, 28)], { alignment: AlignmentType.RIGHT }),
    line([code(row.id, sheet.number, at)], { alignment: AlignmentType.RIGHT }),
    line([
      text(`楼栋：${sheet.building}    专有部分：${sheet.unit}    建筑面积：${squareMetres(sheet.area)} ㎡`),
    ]),
    line([text(`表决时间：${moment(row.opensAt!)} 至 ${moment(row.closesAt!)}（以交回时间为准）`)]),
    ...partsOf(items, slates).flatMap(part =>
      part.slate
        ? election(part.slate, part.candidates, sheet)
        : [votedOn(part.item, part.position, row.policies)],
    ),
    line([bold('填写说明')]),
    ...voidRules(row.policies, slates.length > 0).map((rule, nth) => line([text(`${nth + 1}. ${rule}`)])),
    ...(warning ? [line([bold(warning)])] : []),
    line([
      text('业主（受托人）签名：________________    联系电话：________________    日期：____年__月__日'),
    ]),
    line([text('受委托填写的，另附书面委托书。')]),
    line([text('送达方式：□ 签收  □ 上门  □ 张贴公告  □ 挂号信  □ 短信、微信')]),
    line([text('送达人：______________    送达日期：____年__月__日    签收人：______________')]),
  ];
}

function election(
  slate: Slate,
  candidates: readonly VoteItem[],
  { unitNo }: SheetRow,
): (Paragraph | Table)[] {
  const { text: who, seats } = slate;
  return [
    line([bold(`${who}（候选人 ${candidates.length} 名，应选 ${seats} 名，最多选 ${seats} 人，多选无效）`)]),
    table(
      [7_200, 2_300],
      ['候选人（各票排列次序轮换，不分先后）', '同意'],
      [
        ...candidateOrder(unitNo, candidates.length).map(at => [candidates[at]!.text, '□ 同意']),
        ['以上候选人都不同意', '□'],
        ['本项弃权', '□'],
      ],
    ),
  ];
}

function votedOn(item: VoteItem, position: number, { following }: OwnersVoteRow['policies']): Table {
  const offered = following === FollowingPolicy.NOT_OFFERED ? CHOICES : [...CHOICES, '随多数'];
  return table(
    offered === CHOICES ? WIDTHS_OF_THREE : WIDTHS,
    ['表决事项', ...offered],
    [[`${position}. ${item.text}`, ...offered.map(choice => `□ ${choice}`)]],
  );
}

function table(widths: number[], heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cells = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        (each, at) =>
          new TableCell({
            width: { size: widths[at]!, type: WidthType.DXA },
            margins: { top: 100, bottom: 100, left: 80, right: 80 },
            children: [line([isHead ? bold(each) : text(each)])],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [cells(heads, true), ...rows.map(row => cells(row, false))],
  });
}

/** The vote's id without its dashes, a dot, the paper's number: what the desk's reader types. */
function code(voteId: string, number: number, at: number): ImageRun {
  const png = blackAndWhitePng(qrModules(`${voteId.replace(/-/g, '')}.${number}`), 4, 4);
  const name = `表决票 ${number}`;
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: 92, height: 92 },
    altText: { name, title: name, description: name, id: String(at + 1) },
  });
}

function line(
  children: (TextRun | ImageRun)[],
  options: { alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]; pageBreakBefore?: boolean } = {},
): Paragraph {
  return new Paragraph({ spacing: { before: 60, after: 60 }, ...options, children });
}

const text = (said: string): TextRun => new TextRun({ text: said });
const bold = (said: string, size = 21): TextRun => new TextRun({ text: said, bold: true, size });
