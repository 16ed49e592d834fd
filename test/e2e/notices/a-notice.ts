import { MAIL_OF } from './a-post-office.js';
import { schedule } from '../town/a-meeting.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const CONTENT = 'title venue startsAt chairName agenda reason';

export const DO = {
  give: byInput('giveNotice', 'GiveNoticeInput', '{ seq }'),
  change: byInput('changeMeeting', 'ChangeMeetingInput', '{ seq }'),
  cancel: byInput('cancelMeeting', 'CancelMeetingInput', '{ seq }'),
  read: byInput('readNotice', 'ReadNoticeInput'),
  resend: byInput('resendNotice', 'ResendNoticeInput'),
  move: byInput('moveAgendaItem', 'MoveAgendaItemInput', '{ seq }'),
  open: 'mutation ($meetingId: ID!) { openMeeting(meetingId: $meetingId) { seq } }',
} as const;

const NOTICE = `query ($meetingId: ID!) { meetingNotice(meetingId: $meetingId) {
  state standing addressed readAt viewerMayNotify earliestDay nowIsInTime lead { days urgentAllowed }
  planned { ${CONTENT} } given { version kind urgentReason content { ${CONTENT} } }
  changes { what before after } } }`;
const RECIPIENTS = `query ($meetingId: ID!) { noticeRecipients(meetingId: $meetingId) {
  personId name votes readAt readVersion deliveries { id channel state attempts reason sentAt } } }`;
const MINE = '{ myNotices { meetingId version kind readAt content { title } } }';

export async function noticeFor(who: Visitor, meetingId: string): Promise<Record<string, any>> {
  return (await who.ask(NOTICE, { meetingId }))['meetingNotice'];
}

export async function recipientsFor(who: Visitor, meetingId: string): Promise<Record<string, any>[]> {
  return (await who.ask(RECIPIENTS, { meetingId }))['noticeRecipients'];
}

export async function noticesOf(who: Visitor): Promise<Record<string, any>[]> {
  return (await who.ask(MINE))['myNotices'];
}

const DAY_MS = 86_400_000;

/** The same hour, so many days from now. */
export function daysAhead(days: number, now = Date.now()): string {
  return new Date(now + days * DAY_MS).toISOString();
}

/** Called for a day far enough ahead, and everybody has been told. */
export async function meetingNoticed(
  secretary: Visitor,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const meetingId = await schedule(secretary, { startsAt: daysAhead(5), ...changes });
  await secretary.ask(DO.give, { input: { meetingId } });
  return meetingId;
}

/** What the record holds, line by line. */
export async function recordOf({ database }: Town, meetingId: string): Promise<Record<string, any>[]> {
  const rows = await database.source.query<{ type: string; payload: object }[]>(
    'SELECT type, payload FROM meeting_event WHERE meeting_id = $1 ORDER BY seq',
    [meetingId],
  );
  return rows.map(({ type, payload }) => ({ type, ...payload }));
}

/** So that letters can reach them; others have a number or nothing. */
export async function giveAddresses({ database }: Town, personIds: readonly string[]): Promise<void> {
  for (const id of personIds)
    await database.source.query(
      `INSERT INTO account (person_id, email) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET email = excluded.email`,
      [id, MAIL_OF(id)],
    );
}

function byInput(name: string, type: string, answer = ''): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`;
}
