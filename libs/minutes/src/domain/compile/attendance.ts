import { partyName } from '../party-names.js';
import { block, BlockKind, joined, linked, listed, spans, type Block, type Span } from './block.js';
import { Presence, tookPart, type Attendee } from './presence.js';

/** 出席、请假、缺席、列席, and how many of each: 应到、实到（现场、线上）、缺席. Seats without a vote sit in. */
export function attendanceBlocks(attendees: readonly Attendee[], invited: readonly number[]): Block[] {
  const called = attendees.filter(({ seat }) => seat.votes);
  const sittingIn = attendees.filter(attendee => !attendee.seat.votes && tookPart(attendee));
  return [
    count(called, sittingIn, invited),
    list('attendance.present', '出席', called.filter(tookPart)),
    list('attendance.excused', '请假', called.filter(has(Presence.EXCUSED))),
    list('attendance.absent', '缺席', called.filter(has(Presence.ABSENT))),
    list('attendance.sitting-in', '列席', sittingIn),
  ];
}

/** Of those who never came no entry tells but the invitation. */
function count(
  called: readonly Attendee[],
  sittingIn: readonly Attendee[],
  invited: readonly number[],
): Block {
  const came = called.filter(tookPart);
  const away = (presence: Presence): Span => linked(called.filter(has(presence)).length, invited);
  return block('attendance.count', BlockKind.ATTENDANCE, [
    ...spans`应到 ${linked(called.length, invited)} 席，实到 ${how(came)} 席`,
    ...spans`（现场 ${how(came.filter(has(Presence.ON_SITE)))} 席，线上 ${how(came.filter(has(Presence.ONLINE)))} 席），`,
    ...spans`请假 ${away(Presence.EXCUSED)} 席，缺席 ${away(Presence.ABSENT)} 席；列席 ${how(sittingIn)} 人。`,
  ]);
}

/** How many, and the entries that say so. */
function how(attendees: readonly Attendee[]): Span {
  return linked(
    attendees.length,
    attendees.flatMap(({ events }) => events),
  );
}

function list(id: string, name: string, attendees: readonly Attendee[]): Block {
  const parties = [...new Set(attendees.map(({ seat }) => seat.party))];
  const grouped = parties.flatMap((party, index) => [
    ...spans`${index === 0 ? '' : '；'}${partyName(party)} `,
    ...listed(attendees.filter(({ seat }) => seat.party === party).map(named), '、'),
  ]);
  const text = attendees.length === 0 ? spans`${name}：无` : [...spans`${name}：`, ...grouped];
  return block(id, BlockKind.ATTENDANCE, joined(text));
}

function named({ seat: { holderName, title }, events, standIn, reason }: Attendee): Span {
  const more = [title, standIn === null ? '' : `${standIn}代`, reason].filter(each => each !== '');
  return linked(`${holderName}（${more.join('，')}）`, events);
}

function has(wanted: Presence) {
  return ({ presence }: Attendee): boolean => presence === wanted;
}
