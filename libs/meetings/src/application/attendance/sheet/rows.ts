import { maskPhone } from '@sifang/estates/domain';
import type { Party } from '../../../domain/party.js';
import type { DeskRow, DeskSeatRow } from '../../../persistence/attendance/desk.queries.js';

/** 签到表, as it is printed: a line for each seat, in the order of the invitation. */
export interface Sheet {
  readonly title: string;
  readonly facts: readonly string[];
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly sum: string;
}

const HEADS = ['序号', '姓名', '单位（方）', '职务', '电话', '签名', '签到时间', '离开时间', '代出席'];

const PARTY: Readonly<Record<Party, string>> = {
  TOWN_DEPARTMENTS: '镇直部门',
  PARTY_ORGANISATION: '社区党组织',
  RESIDENTS: '业主代表',
  PROPERTY_FIRM: '物业服务企业',
  NEIGHBOURHOOD_COMMITTEE: '居委会',
  OWNERS_COMMITTEE: '业委会',
  STREET: '街道（镇）',
  POLICE: '派出所',
  UTILITIES: '专业经营单位',
  HOUSING_DEPARTMENT: '住建、城管',
  EXPERTS: '专家',
};

/** @param full whether telephones are written whole */
export function sheetOf(row: DeskRow, full: boolean): Sheet {
  const came = row.seats.filter(({ stays }) => stays.length > 0);
  const remote = came.filter(({ stays }) => stays.every(({ way }) => way === 'REMOTE'));
  return {
    title: `${row.title}签到表`,
    facts: [
      `会议：${row.estateName}第 ${row.number} 次`,
      `时间：${dayAndTime(row.startsAt)}`,
      `地点：${row.venue}`,
    ],
    heads: HEADS,
    lines: row.seats.map(seat => lineOf(seat, row, full)),
    sum: `应到 ${row.seats.length} 席，实到 ${came.length} 席（现场 ${came.length - remote.length}，线上 ${remote.length}）`,
  };
}

function lineOf(seat: DeskSeatRow, row: DeskRow, full: boolean): string[] {
  const { number, holderName, organisationName, party, title, stays } = seat;
  const phone = seat.phone?.replace(/^\+86(?=\d{11}$)/, '') ?? null;
  const ways = stays.map(({ since, way }) => (way === 'REMOTE' ? `${time(since)}（线上）` : time(since)));
  return [
    ...[String(number), holderName, organisationName ?? PARTY[party], title],
    (full ? phone : maskPhone(phone)) ?? '',
    '',
    ways.join('、'),
    stays.flatMap(({ until }) => (until ? [time(until)] : [])).join('、'),
    standIn(seat, row),
  ];
}

/** Who came by letter, else for whom a letter is in force. */
function standIn({ id, stays }: DeskSeatRow, { proxies }: DeskRow): string {
  const came = stays.find(stay => stay.standIn !== null);
  const letter = proxies.find(({ seatId }) => seatId === id);
  const name = came?.standIn ?? letter?.holderName;
  if (!name) return '';
  return letter ? `${name}（${letter.reference}）` : name;
}

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long' });

function time(instant: string): string {
  return TIME.format(new Date(instant));
}

function dayAndTime(instant: Date): string {
  return `${DAY.format(instant)} ${TIME.format(instant)}`;
}
