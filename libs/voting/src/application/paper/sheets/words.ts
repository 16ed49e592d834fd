import type { AccountedAs, DeliveredHow } from '../../../domain/paper/paper.js';

export const HOW: Readonly<Record<DeliveredHow, string>> = {
  SIGNED_FOR: '签收',
  AT_THE_DOOR: '上门',
  POSTED_UP: '张贴公告',
  REGISTERED_MAIL: '挂号信',
  MESSAGE: '短信、微信',
};

export const WHERE: Readonly<Record<AccountedAs, string>> = {
  REFUSED: '拒收',
  NOT_AT_HOME: '无人在家',
  LOST: '遗失',
  REPLACED: '已换发',
  SPOILED_IN_PRINT: '印废',
};

/** As it stands on the paper: 000017. */
export function numbered(number: number): string {
  return String(number).padStart(6, '0');
}

/** On the clocks of Shanghai: 2026-06-16 00:00. */
export function moment(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
