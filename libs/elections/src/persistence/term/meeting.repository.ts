import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { MeetingHeld } from '../../domain/clock/meetings.js';
import type { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';

export interface KeptMeeting extends MeetingHeld {
  readonly id: string;
  readonly kind: CommitteeMeetingKind;
  /** Enough were there. */
  readonly quorate: boolean;
  /** The meeting of this house; null: entered by hand. */
  readonly meetingId: string | null;
}

/** Of the term `t`, the newest first; not longer ago than anybody asks for. */
export const MEETINGS = `
  coalesce((SELECT json_agg(json_build_object('id', g.id, 'heldOn', g.held_on, 'kind', g.kind, 'quorate', g.quorate,
                     'meetingId', g.meeting_id,
                     'present', ARRAY(SELECT member_id FROM body_meeting_member WHERE meeting_id = g.id AND present ORDER BY member_id),
                     'absent', ARRAY(SELECT member_id FROM body_meeting_member WHERE meeting_id = g.id AND NOT present ORDER BY member_id))
                     ORDER BY g.held_on DESC)
              FROM body_meeting g WHERE g.term_id = t.id AND g.held_on > now() - interval '5 years'), '[]')`;

export async function insertMeeting(tx: Tx, termId: string, meeting: KeptMeeting): Promise<void> {
  const { id, heldOn, kind, quorate, meetingId, present, absent } = meeting;
  await tx.query(
    `INSERT INTO body_meeting (id, term_id, held_on, kind, quorate, meeting_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, termId, heldOn, kind, quorate, meetingId],
  );
  await tx.query(
    `INSERT INTO body_meeting_member (meeting_id, member_id, present)
     SELECT $1::uuid, id, true FROM unnest($2::uuid[]) id UNION ALL SELECT $1::uuid, id, false FROM unnest($3::uuid[]) id`,
    [id, present, absent],
  );
}

/** A meeting of this house that ended once more, and what was entered by hand of its day, give way to it. */
export async function removeMeetings(
  tx: Tx,
  termId: string,
  { meetingId, heldOn }: { readonly meetingId: string | null; readonly heldOn: CalendarDay },
): Promise<void> {
  await tx.query(`DELETE FROM body_meeting WHERE meeting_id = $1 OR (term_id = $2 AND held_on = $3)`, [
    ...[meetingId, termId, heldOn],
  ]);
}

export async function findMeeting(tx: Tx, id: string): Promise<{ readonly termId: string } | null> {
  const [row] = await tx.query<{ termId: string }[]>(
    `SELECT term_id AS "termId" FROM body_meeting WHERE id = $1`,
    [id],
  );
  return row ?? null;
}
