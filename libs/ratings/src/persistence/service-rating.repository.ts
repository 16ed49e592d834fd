import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { ServiceMarks, ServiceSide } from '../domain/service-rating.js';

/** What has to be known of a resolution to rate how it was settled. */
export interface SettledMatter {
  readonly id: string;
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
    `SELECT id, state, estate_id AS "estateId", community_id AS "communityId", town_id AS "townId",
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
