import { about, byActor, fixed, type Wordings } from './wording.js';

/** Calling, opening, resting, ending; who is in the chair; the agenda. */
export const OF_THE_COURSE: Wordings = {
  MEETING_SCHEDULED: byActor(
    by => `${by}召集了会议。`,
    by => `${by} called the meeting.`,
  ),
  NOTICE_GIVEN: byActor(
    (by, { version, urgentReason }) =>
      `${by}发出第 ${version} 次会议通知${urgentReason ? `，紧急事由：${urgentReason}` : ''}。`,
    (by, { version, urgentReason }) =>
      `${by} gave notice ${version}${urgentReason ? `, urgent because: ${urgentReason}` : ''}.`,
  ),
  MEETING_CHANGED: byActor(
    (by, { changes, reason }) => `${by}变更了${changed(changes, 0)}，事由：${reason}。`,
    (by, { changes, reason }) => `${by} changed ${changed(changes, 1)}, because: ${reason}.`,
  ),
  MEMBERS_FOLLOWED: byActor(
    (_by, payload) => `委员变动，${membersIn(payload, ['不再表决：', '列为委员：'], '；', '、')}。`,
    (_by, payload) =>
      `The members changed: ${membersIn(payload, ['no longer with a vote: ', 'now a member: '], '; ', ', ')}.`,
  ),
  MEETING_CANCELLED: byActor(
    (by, { reason }) => `${by}取消了会议，事由：${reason}。`,
    (by, { reason }) => `${by} cancelled the meeting, because: ${reason}.`,
  ),
  MEETING_RESUMMONED: byActor(
    by => `${by}因缺席再次召集会议。`,
    by => `${by} summoned those who were missing to another meeting.`,
  ),
  GUESTS_ADMITTED: fixed('会议允许旁听。', 'Guests were admitted.'),
  GUESTS_SENT_OUT: fixed('会议转为不公开，旁听人员退场。', 'The doors were closed to guests.'),
  MEETING_OPENED: byActor(
    (by, { present }) => `${by}宣布开会，到会 ${present} 席。`,
    (by, { present }) => `${by} opened the meeting with ${several(present, 'seat')} present.`,
  ),
  RECESS_BEGUN: fixed('宣布休会。', 'The meeting went into recess.'),
  RECESS_ENDED: fixed('恢复会议。', 'The meeting went on.'),
  CHAIR_TAKEN: byActor(
    (_by, { to }, names) => `${names.person(to)}接任主持。`,
    (_by, { to }, names) => `${names.person(to)} took the chair.`,
  ),
  CHAIR_HANDED_OVER: byActor(
    (_by, { from, to }, names) => `${names.person(from)}将主持交给${names.person(to)}。`,
    (_by, { from, to }, names) => `${names.person(from)} handed the chair to ${names.person(to)}.`,
  ),
  ACT_UNDONE: byActor(
    (by, { undid }) => `${by}撤销了第 ${undid} 条记录的操作。`,
    (by, { undid }) => `${by} took back what entry ${undid} tells.`,
  ),
  MEETING_ADJOURNED: byActor(
    by => `${by}宣布散会。`,
    by => `${by} adjourned the meeting.`,
  ),

  AGENDA_ITEM_OPENED: about(
    'itemId',
    'item',
    x => `开始审议${x}。`,
    x => `Item ${x} was opened.`,
  ),
  AGENDA_ITEM_CLOSED: about(
    'itemId',
    'item',
    x => `${x}审议结束。`,
    x => `Item ${x} was closed.`,
  ),
  AGENDA_ITEM_REOPENED: about(
    'itemId',
    'item',
    x => `重新审议${x}。`,
    x => `Item ${x} was opened again.`,
  ),
  AGENDA_ITEM_MOVED: about(
    'itemId',
    'item',
    (x, { to }) => `${x}调整为第 ${to} 项。`,
    (x, { to }) => `Item ${x} became number ${to}.`,
  ),
  AGENDA_ITEM_INSERTED: about(
    'itemId',
    'item',
    (x, { because }) => `临时增加议题${x}，事由：${because}。`,
    (x, { because }) => `Item ${x} was put on the agenda, because: ${because}.`,
  ),
  AGENDA_ITEM_WITHDRAWN: about(
    'itemId',
    'item',
    (x, { because }) => `撤下议题${x}，事由：${because}。`,
    (x, { because }) => `Item ${x} was taken off the agenda, because: ${because}.`,
  ),
  AGENDA_ITEM_POSTPONED: about(
    'itemId',
    'item',
    (x, { because }) => `${x}延至下次会议，事由：${because}。`,
    (x, { because }) => `Item ${x} was left to the next meeting, because: ${because}.`,
  ),
  CARRIED_OVER_TAKEN: byActor(
    (by, { itemIds }) => `${by}将上次会议遗留的 ${count(itemIds)} 项议题列入议程。`,
    (by, { itemIds }) => `${by} put ${several(count(itemIds), 'item')} of the last meeting on the agenda.`,
  ),
};

const CHANGES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  TITLE: ['名称', 'title'],
  STARTS_AT: ['时间', 'time'],
  VENUE: ['地点', 'place'],
  CHAIR: ['主持人', 'chair'],
  AGENDA: ['议程', 'agenda'],
};

function changed(changes: unknown, language: 0 | 1): string {
  const all = Array.isArray(changes)
    ? changes.map(each => CHANGES[String(each)]?.[language] ?? String(each))
    : [];
  if (all.length === 0) return language === 0 ? '会议安排' : 'the arrangements';
  return language === 0 ? `会议${all.join('、')}` : `the ${all.join(', ')}`;
}

function count(ids: unknown): number {
  return Array.isArray(ids) ? ids.length : 0;
}

function several(n: unknown, what: string): string {
  return n === 1 ? `1 ${what}` : `${String(n)} ${what}s`;
}

function membersIn(
  { left, joined }: Readonly<Record<string, unknown>>,
  [gone, come]: readonly [string, string],
  between: string,
  comma: string,
): string {
  const said = ([names, words]: readonly [unknown, string]): string[] =>
    Array.isArray(names) && names.length > 0 ? [`${words}${names.join(comma)}`] : [];
  const parts = [[left, gone] as const, [joined, come] as const];
  return parts.flatMap(said).join(between);
}
