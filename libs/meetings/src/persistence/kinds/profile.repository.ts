import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { KindCode } from '../../domain/kinds/meeting-kind.js';
import type { MeetingProfile } from '../../domain/kinds/profile.js';
import type { KindRules } from '../../domain/kinds/rules.js';
import { MeetingProfileTable } from './profile.table.js';

export interface PlacesAbove {
  readonly communityId: string;
  readonly townId: string;
}

/** What is in force on the day: of the community if it says anything, else of its town. */
const IN_FORCE = `
  SELECT DISTINCT ON (kind) kind, rules, source FROM meeting_profile
   WHERE place_id IN ($1, $2) AND since <= $3 AND ($4::text IS NULL OR kind = $4)
   ORDER BY kind, place_id = $1 DESC, since DESC`;

interface InForce {
  readonly kind: KindCode;
  readonly rules: KindRules;
  readonly source: string;
}

/** By kind; the source says which text of the place it comes from. */
export async function rulesInForce(
  tx: Tx,
  { communityId, townId }: PlacesAbove,
  day: CalendarDay,
): Promise<ReadonlyMap<string, KindRules>> {
  const rows = await tx.query<InForce[]>(IN_FORCE, [communityId, townId, day, null]);
  return new Map(rows.map(row => [row.kind, withSource(row)]));
}

/** Of one kind; empty where the place says nothing. */
export async function rulesOf(
  tx: Tx,
  kind: KindCode,
  { communityId, townId }: PlacesAbove,
  day: CalendarDay,
): Promise<KindRules> {
  const [row] = await tx.query<InForce[]>(IN_FORCE, [communityId, townId, day, kind]);
  return row ? withSource(row) : {};
}

export async function insertProfile(tx: Tx, profile: MeetingProfile): Promise<void> {
  await tx.insert(MeetingProfileTable, profile);
}

export async function profileById(tx: Tx, id: string): Promise<MeetingProfile | null> {
  return tx.findOneBy(MeetingProfileTable, { id });
}

/** The place's own, the newest first. */
export async function profilesOf(tx: Tx, placeId: string): Promise<MeetingProfile[]> {
  return tx.find(MeetingProfileTable, { where: { placeId }, order: { since: 'DESC', kind: 'ASC' } });
}

/** Of a community or a town: which town has the say. @returns null for any other place */
export async function townOf(tx: Tx, placeId: string): Promise<string | null> {
  const [row] = await tx.query<{ townId: string }[]>(
    `SELECT CASE kind WHEN 'TOWN' THEN id ELSE parent_id END AS "townId"
       FROM place WHERE id = $1 AND kind IN ('TOWN', 'COMMUNITY')`,
    [placeId],
  );
  return row?.townId ?? null;
}

function withSource({ rules, source }: InForce): KindRules {
  return Object.keys(rules).length === 0 ? {} : { ...rules, source };
}
