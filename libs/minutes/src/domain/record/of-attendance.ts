import type { RecordedEvent } from '@sifang/meetings/domain';
import type { Names } from './names.js';
import { about, byActor, type Wordings } from './wording.js';

/** Who came, left, stood in for whom; and who kept the doors. */
export const OF_ATTENDANCE: Wordings = {
  SEAT_PRESENT: (run, { zh, en }) => ({
    zh: `${came(run, zh, '、', standIn => `，由${standIn}代`, '（线上）')}签到。`,
    en: `${came(run, en, ', ', standIn => `, for whom ${standIn} came,`, ' (online)')} checked in.`,
  }),
  SEAT_PRESENCE_UNDONE: about(
    'seatId',
    'seat',
    x => `${x}的签到被撤销。`,
    x => `The check-in of ${x} was taken back.`,
  ),
  SEAT_LEFT: about(
    'seatId',
    'seat',
    x => `${x}离席。`,
    x => `${x} left.`,
  ),
  REMOTE_ASKED: about(
    'seatId',
    'seat',
    x => `${x}申请线上参会。`,
    x => `${x} asked to attend online.`,
  ),
  REMOTE_ANSWERED: about(
    'seatId',
    'seat',
    (x, { admitted }) => `主持人${admitted ? '同意' : '未同意'}${x}线上参会。`,
    (x, { admitted }) => `The chair ${admitted ? 'admitted' : 'did not admit'} ${x} online.`,
  ),
  PROXY_ENTERED: about(
    'seatId',
    'seat',
    (x, { holder }) => `登记${x}委托${holder}代为参会。`,
    (x, { holder }) => `A letter of proxy of ${x} for ${holder} was entered.`,
  ),
  PROXY_WITHDRAWN: about(
    'seatId',
    'seat',
    (x, { why }) => `${x}的委托终止，事由：${why}。`,
    (x, { why }) => `The letter of proxy of ${x} ended, because: ${why}.`,
  ),
  CLERK_NAMED: byActor(
    (by, { personId }, names) => `${by}指定${names.person(personId)}负责签到。`,
    (by, { personId }, names) => `${by} named ${names.person(personId)} to keep the desk.`,
  ),
  CLERK_WITHDRAWN: byActor(
    (by, { personId }, names) => `${by}解除${names.person(personId)}的签到职责。`,
    (by, { personId }, names) => `${by} relieved ${names.person(personId)} of the desk.`,
  ),
  DOOR_OPENED: byActor(
    by => `${by}开启一处会场终端。`,
    by => `${by} opened a terminal in the hall.`,
  ),
  DOOR_CLOSED: byActor(
    by => `${by}关闭一处会场终端。`,
    by => `${by} closed a terminal in the hall.`,
  ),
};

function came(
  run: readonly RecordedEvent[],
  names: Names,
  comma: string,
  standIn: (name: string) => string,
  online: string,
): string {
  const one = ({ payload }: RecordedEvent): string =>
    names.seat(payload['seatId']) +
    (payload['way'] === 'REMOTE' ? online : '') +
    (typeof payload['standIn'] === 'string' ? standIn(payload['standIn']) : '');
  return run.map(one).join(comma);
}
