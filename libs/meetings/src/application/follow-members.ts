import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, type Clock } from '@sifang/kernel';
import { addJob, newId, type Database, type Tx } from '@sifang/platform';
import { kindFor } from '../domain/kinds/rules.js';
import { SeatRole, type KindCode } from '../domain/kinds/meeting-kind.js';
import { MeetingState } from '../domain/lifecycle.js';
import type { Meeting } from '../domain/meeting.js';
import { changeOfMembers, type ChangeOfMembers } from '../domain/members.js';
import { NoticeKind } from '../domain/notice/notice.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { addSeat, meetingsToCome, saveMembers, setVoting } from '../persistence/members.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { noticesOf } from '../persistence/notice/notice.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import { membersOfBody } from './members-of-body.js';
import { sendOut } from './notice/send-out.js';

export const FOLLOW_MEMBERS_TASK = 'meeting-members';
const AGAIN_MS = 60_000;

interface BodyAt {
  readonly estateId: string;
  readonly kind: KindCode;
}

/**
 * The members of a body are no longer the same: its meetings that are called, or going on, follow once that is committed.
 * Whoever calls one asks who the members are under the lock that the change holds, so none is called unseen meanwhile.
 */
export async function membersChanged(tx: Tx, { estateId, kind }: BodyAt, runAt: Date): Promise<void> {
  if ((await meetingsToCome(tx, estateId, kind)).length === 0) return;
  await addJob(tx, {
    ...{ task: FOLLOW_MEMBERS_TASK, payload: { estateId, kind }, runAt },
    key: `${FOLLOW_MEMBERS_TASK} ${estateId} ${kind}`,
  });
}

/** One meeting after another, each by the members of that moment; late or doubled it does no harm. */
export async function followMembers(database: Database, clock: Clock, body: BodyAt): Promise<void> {
  const now = clock.now();
  const ids = await database.transaction(tx => meetingsToCome(tx, body.estateId, body.kind));
  for (const id of ids) await database.transaction(tx => follow(tx, id, body, now));
}

/** The meeting is locked before the body, as where a meeting ends. */
async function follow(tx: Tx, meetingId: string, body: BodyAt, now: Date): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  if (![MeetingState.SCHEDULED, MeetingState.IN_SESSION].includes(meeting.state) || !meeting.rules.members)
    return;
  const members = await membersOfBody(tx, { ...body, day: dayOf(now) });
  if (!members) return;
  const holders = await officeHolders(
    tx,
    [meeting.estateId, meeting.communityId, meeting.townId],
    dayOf(now),
  );
  const change = changeOfMembers(kindFor(meeting), await seatsOf(tx, meetingId), members, holders);
  await saveMembers(tx, meetingId, members);
  if (change.left.length + change.joined.length === 0) return;
  // What is being voted on is decided by those who were there when it was put.
  if (await motionBeingVotedOn(tx, meetingId))
    return membersChanged(tx, body, new Date(now.getTime() + AGAIN_MS));
  await reseat(tx, meeting, change, now);
}

async function reseat(
  tx: Tx,
  { id, state, chairId }: Meeting,
  { left, joined }: ChangeOfMembers,
  now: Date,
): Promise<void> {
  for (const { id: seatId } of left) await setVoting(tx, seatId, SeatRole.SPEAKING);
  for (const { seat, party, holder, office } of joined)
    if (seat) await setVoting(tx, seat.id, SeatRole.VOTING);
    else
      await addSeat(tx, id, {
        ...{ id: newId(now), party, role: SeatRole.VOTING, votes: true, title: office.title },
        ...{ personId: holder.personId, holderName: holder.name, organisationId: office.organisationId },
      });
  const names = (of: readonly { readonly name: string }[]): string[] => of.map(({ name }) => name);
  const said = {
    left: left.map(({ holderName }) => holderName),
    joined: names(joined.map(({ holder }) => holder)),
  };
  // Nobody in the room did it; whoever chairs answers for the record.
  const by: Actor = { personId: chairId, name: '', appointments: [] };
  await record(tx, id, { type: 'MEMBERS_FOLLOWED', ...said }, by, now);
  const newest = (await noticesOf(tx, id)).at(-1);
  if (!newest || state !== MeetingState.SCHEDULED || joined.length === 0) return;
  const version = newest.version + 1;
  const kind = NoticeKind.CHANGE;
  await sendOut({ tx, now, actor: by }, { meetingId: id, version, kind, urgentReason: null }, '委员变动');
  await record(tx, id, { type: 'NOTICE_GIVEN', version, urgentReason: null }, by, now);
}
