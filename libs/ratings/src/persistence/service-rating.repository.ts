import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { ServiceMarks, ServiceSide } from '../domain/service-rating.js';

/** What has to be known of a resolution to rate how it was settled. */
export interface SettledMatter {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly state: string;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  /** Who came. */
  readonly subjectId: string;
  /** Null: no meeting decided it. */
  readonly motionId: string | null;
}

/** @throws Refusal RESOLUTION_NOT_FOUND */
export async function matterOf(tx: Tx, resolutionId: string): Promise<SettledMatter> {
  const [matter] = await tx.query<SettledMatter[]>(
    `SELECT id, number, text, state, estate_id AS "estateId", community_id AS "communityId", town_id AS "townId",
            addressee_id AS "subjectId", motion_id AS "motionId" FROM resolution WHERE id = $1`,
    [resolutionId],
  );
  if (!matter) throw new Refusal('RESOLUTION_NOT_FOUND', 'There is no such resolution.');
  return matter;
}

export interface ServiceRating extends ServiceMarks {
  readonly resolutionId: string;
  readonly side: ServiceSide;
  readonly personId: string;
  readonly comment: string;
  readonly at: Date;
}

export async function insertServiceRating(tx: Tx, rating: ServiceRating): Promise<void> {
  const { resolutionId, side, personId, timely, willing, solved, comment, at } = rating;
  await tx.query(
    `INSERT INTO rating_of_service (resolution_id, side, person_id, timely, willing, solved, comment, rated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [resolutionId, side, personId, timely, willing, solved, comment, at],
  );
}

export type KeptServiceRating = ServiceRating & { readonly name: string };

/** In the order in which they came. */
export function serviceRatingsOf(tx: Tx, resolutionId: string): Promise<KeptServiceRating[]> {
  return tx.query(
    `SELECT s.resolution_id AS "resolutionId", s.side, s.person_id AS "personId", s.timely, s.willing, s.solved,
            s.comment, s.rated_at AS at, p.name
       FROM rating_of_service s JOIN person p ON p.id = s.person_id
      WHERE s.resolution_id = $1 ORDER BY s.rated_at, s.person_id`,
    [resolutionId],
  );
}

/** A matter that was settled, as whoever raised it is asked about it. */
export interface MatterToRate extends SettledMatter {
  readonly text: string;
  readonly subjectName: string;
}

/** Decided by a meeting, closed since then, not yet rated by this person as who raised it; the newest first. */
export function mattersClosed(
  tx: Tx,
  places: readonly string[],
  personId: string,
  since: Date,
): Promise<MatterToRate[]> {
  return tx.query(
    `SELECT r.id, r.state, r.estate_id AS "estateId", r.community_id AS "communityId", r.town_id AS "townId",
            r.addressee_id AS "subjectId", r.motion_id AS "motionId", r.text, subject.name AS "subjectName"
       FROM resolution r JOIN organisation subject ON subject.id = r.addressee_id
      WHERE (r.estate_id = ANY($1) OR r.community_id = ANY($1) OR r.town_id = ANY($1))
        AND r.state = 'CLOSED' AND r.closed_at >= $3 AND r.motion_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM rating_of_service s WHERE s.resolution_id = r.id AND s.side = 'RAISER' AND s.person_id = $2)
      ORDER BY r.closed_at DESC, r.id`,
    [places, personId, since],
  );
}

/** Who has said it, and for whom. */
export function sidesGiven(
  tx: Tx,
  resolutionId: string,
): Promise<Pick<ServiceRating, 'side' | 'personId'>[]> {
  return tx.query(`SELECT side, person_id AS "personId" FROM rating_of_service WHERE resolution_id = $1`, [
    resolutionId,
  ]);
}
