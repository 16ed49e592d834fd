import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { withoutTimes } from '@sifang/platform';
import ExcelJS from 'exceljs';
import { itemsOf } from '../domain/instrument.js';
import { RoundMove } from '../domain/moves.js';
import { ratingForm } from './rating-form.js';
import { resultSheet, type Points } from './result-sheet.js';
import { RoundReader } from './round-reader.js';

const HEADS: Readonly<Record<string, string>> = {
  ...{ OWNERS: '业主', COMMITTEE: '业委会', COMMUNITY: '社区', TOWN: '镇（街道）' },
  ...{ GREEN: '绿', NOTICE: '限期改正', YELLOW: '黄牌', RED: '红牌', INSUFFICIENT: '样本不足' },
};

/** A published result as an Excel file: what its page shows, and nothing else; and the form on paper. */
@Injectable()
export class RatingWorkbooks {
  constructor(private readonly reader: RoundReader) {}

  /** @throws Refusal RATING_ROUND_NOT_FOUND · PAPER_NOT_FOUND before publication */
  async result(actor: Actor, roundId: string): Promise<{ name: string; content: Buffer }> {
    const { published, instrument, ...round } = await this.reader.one(actor, roundId);
    if (!published) throw new Refusal('PAPER_NOT_FOUND', 'The result has not been published.');
    const words = new Map([...instrument.areas, ...itemsOf(instrument)].map(({ code, zh }) => [code, zh]));
    const title = `${round.estateName} ${round.subject.name} ${round.period} ${round.titleZh}`;
    const workbook = new ExcelJS.Workbook();
    const at = round.publishedAt!;
    Object.assign(workbook, { created: at, modified: at, title, creator: '', lastModifiedBy: '' });
    resultSheet(workbook, '总分', [
      [title],
      ['总分', points(published.score), HEADS[published.light]!],
      ['可参评户数', published.eligible, null],
      ['收到', published.answers, null],
      [published.explanation.zh],
      [published.protection.zh],
      ['评议主体', '权重', '得分'],
      ...published.groups.map(({ group, weight, points: of }) => [HEADS[group]!, weight, points(of)]),
    ]);
    resultSheet(workbook, '各项', [
      ['编号', '方面或事项', '得分', '业主', '业委会', '社区', '镇（街道）', '业主打分份数', '不计入'],
      ...published.areas.map(({ code, points: of }) => [code, words.get(code)!, points(of)]),
      ...published.items.map(({ code, points: of, groups, marks, struck }) => [
        ...[code, words.get(code)!, points(of)],
        ...['OWNERS', 'COMMITTEE', 'COMMUNITY', 'TOWN'].map(group =>
          points(groups.find(each => each.group === (group as string))?.points ?? null),
        ),
        marks === 0 ? null : marks,
        struck ? '异议成立' : null,
      ]),
    ]);
    resultSheet(workbook, '楼栋', [
      ['楼栋', '收到', '业主评分'],
      ...published.buildings.map(({ buildings, answers, points: of }) => [
        buildings.join('、'),
        answers,
        points(of),
      ]),
    ]);
    resultSheet(workbook, '分布', [
      ['编号', '事项', '自', '至', '份数'],
      ...published.items.flatMap(({ code, bands }) =>
        bands.map(({ least, most, count }) => [code, words.get(code)!, least, most, count]),
      ),
    ]);
    return { name: `${title}.xlsx`, content: await bytesOf(workbook) };
  }

  /** For who keys what comes back on paper. @throws Refusal RATING_ROUND_NOT_FOUND · PAPER_NOT_FOUND */
  async form(actor: Actor, roundId: string): Promise<{ name: string; content: Buffer }> {
    const round = await this.reader.one(actor, roundId);
    if (!round.viewerMay.includes(RoundMove.keyRatingPaper))
      throw new Refusal('PAPER_NOT_FOUND', 'Only who keys the paper of an open round prints it.');
    return {
      name: `${round.estateName} ${round.titleZh} 纸质表.xlsx`,
      content: await bytesOf(ratingForm(round)),
    };
  }
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Buffer> {
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function points(hundredths: number | null): Points {
  return { points: hundredths === null ? null : hundredths / 100 };
}
