import type { Database } from '@sifang/platform';
import type { InstrumentKind } from '../domain/instrument.js';
import type { Light } from '../domain/ladder.js';

/** All published rounds of one instrument about an organisation at an estate, the oldest first. */
export interface StandingRow {
  readonly estateId: string;
  readonly estateName: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly kind: InstrumentKind;
  readonly instrumentCode: string;
  /** As its newest version is called. */
  readonly titleZh: string;
  readonly titleEn: string;
  readonly roundIds: readonly string[];
  readonly periods: readonly string[];
  /** As numerator/denominator; null: 样本不足. */
  readonly scores: readonly (string | null)[];
  readonly lights: readonly Light[];
  /** Of the newest. */
  readonly publishedAt: Date;
}

const newest = (what: string): string => `(array_agg(${what} ORDER BY r.closed_at DESC, r.id DESC))[1]`;
const inOrder = (what: string): string => `array_agg(${what} ORDER BY r.closed_at, r.id)`;

/** @param reached places that the viewer's offices reach @param placeId below it; null: everywhere @param subjectId null: about anybody */
export function standingsOf(
  database: Database,
  reached: readonly string[],
  { placeId, subjectId }: { readonly placeId: string | null; readonly subjectId: string | null },
): Promise<StandingRow[]> {
  return database.rows<StandingRow & Record<string, unknown>>(
    'rating-standings',
    `SELECT r.estate_id AS "estateId", e.name AS "estateName", r.subject_id AS "subjectId", o.name AS "subjectName", r.kind,
            r.instrument_code AS "instrumentCode", ${newest("r.instrument->>'zh'")} AS "titleZh",
            ${newest("r.instrument->>'en'")} AS "titleEn",
            ${inOrder('r.id')} AS "roundIds", ${inOrder('r.period')} AS periods, ${inOrder('p.score')} AS scores,
            ${inOrder('p.light')} AS lights, max(r.published_at) AS "publishedAt"
       FROM rating_round r JOIN rating_result p ON p.round_id = r.id AND p.stage = 'PUBLISHED'
       JOIN place e ON e.id = r.estate_id JOIN organisation o ON o.id = r.subject_id
      WHERE (r.estate_id = ANY($1) OR r.community_id = ANY($1) OR r.town_id = ANY($1))
        AND ($2::uuid IS NULL OR $2 IN (r.estate_id, r.community_id, r.town_id))
        AND ($3::uuid IS NULL OR r.subject_id = $3)
      GROUP BY r.estate_id, e.name, r.subject_id, o.name, r.kind, r.instrument_code
      ORDER BY e.name COLLATE "zh-x-icu", o.name COLLATE "zh-x-icu", r.kind, max(r.closed_at) DESC,
               r.estate_id, r.subject_id, r.instrument_code`,
    [reached, placeId, subjectId],
  );
}
