import { dayOf } from '@sifang/kernel';
import ExcelJS from 'exceljs';
import { itemsFor, Scale } from '../domain/instrument.js';
import { RaterGroup } from '../domain/rater-group.js';
import { plain, type Cell } from './plain-cell.js';
import type { RoundView } from './round-view.js';
import { runOverAll } from './run-over-all.js';

const BOX = '□';
const THIN = { style: 'thin' } as const;
const RULED = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const FIVE = ['1 很差', '2 较差', '3 一般', '4 较好', '5 很好'];

/** The owners' form on paper, A4, one for each unit: the desk numbers it, writes the room on it and keys it. */
export function ratingForm(round: RoundView): ExcelJS.Workbook {
  const { instrument, subject, estateName, titleZh, period, closesAt } = round;
  const inFive = instrument.scale === Scale.FIVE;
  const marks = inFive ? FIVE : ['满分', '打分'];
  const title = `${estateName}${titleZh}（${period}）`;
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: round.openedAt, modified: round.openedAt, title, creator: '' });
  const page = workbook.addWorksheet('评议表', {
    pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const widths = [8, 44, ...marks.map(() => 9), 10];
  page.columns = widths.map(width => ({ width }));
  const asked = itemsFor(instrument, RaterGroup.OWNERS);
  const line = (...cells: Cell[]): ExcelJS.Row => page.addRow(cells.map(plain));
  const text = (words: string, size = 11): void => runOverAll(line(words), widths, size);
  const ruled = (row: ExcelJS.Row): void =>
    row.eachCell(cell =>
      Object.assign(cell, { border: RULED, alignment: { vertical: 'middle', wrapText: true } }),
    );
  text(title, 14);
  text(`评议对象：${subject.name}`);
  text('编号：____________（社区填写）        房屋：______楼______单元______室');
  text(
    `每项选一格${inFive ? '打 √' : '，写上 0 分至满分之间的整数'}；说不准的在“不清楚”打 √，不计分，也不算该项的份数。一套房屋一份，${dayOf(closesAt)} 前交回。`,
  );
  for (const { code, zh } of instrument.areas) {
    const items = asked.filter(item => item.area === code);
    if (items.length === 0) continue;
    ruled(line(code, zh, ...marks, '不清楚'));
    for (const item of items)
      ruled(line(item.code, item.zh, ...(inFive ? FIVE.map(() => BOX) : [item.points, '']), BOX));
  }
  text('还想说的话：');
  text('打的分只按汇总公布，不单独公开；不足 5 份的数字不显示。');
  return workbook;
}
