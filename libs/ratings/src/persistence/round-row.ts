import type { CalendarDay } from '@sifang/kernel';
import type { InstrumentKind, Instrument } from '../domain/instrument.js';
import type { Light } from '../domain/ladder.js';
import type { ObjectionDecision } from '../domain/objection.js';
import type { RaterGroup } from '../domain/rater-group.js';
import type { RoundPlaces } from '../domain/rights.js';
import type { RoundState, Settings } from '../domain/round.js';
import type { KeptClosing } from './result.repository.js';
import { LIVE_SEQ } from './round.repository.js';

/** A round as lists show it. */
export interface RoundRow extends RoundPlaces {
  readonly id: string;
  /** Of what everybody sees. */
  readonly seq: number;
  readonly estateName: string;
  readonly subjectName: string;
  readonly subjectKind: string;
  readonly kind: InstrumentKind;
  readonly instrumentCode: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly period: string;
  readonly state: RoundState;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly objectUntil: CalendarDay | null;
  readonly acceptedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly eligible: number;
  readonly answered: number;
  /** Published; as numerator/denominator. */
  readonly score: string | null;
  readonly light: Light | null;
}

/** Of one row `r`, after `ROUND_JOINS`. */
export const ROUND_COLUMNS = `
  r.id, ${LIVE_SEQ} AS seq, r.estate_id AS "estateId", r.community_id AS "communityId", r.town_id AS "townId",
  r.subject_id AS "subjectId", estate.name AS "estateName", subject.name AS "subjectName", subject.kind AS "subjectKind",
  r.kind, r.instrument_code AS "instrumentCode", r.instrument->>'zh' AS "titleZh", r.instrument->>'en' AS "titleEn", r.period, r.state,
  r.opened_by AS "openedBy", r.opened_at AS "openedAt", r.closes_at AS "closesAt", r.closed_at AS "closedAt",
  r.object_until::text AS "objectUntil", r.accepted_at AS "acceptedAt", r.published_at AS "publishedAt",
  -- What was counted at closing, where it has been.
  coalesce((first.body->>'eligible')::int, (SELECT count(*)::int FROM rating_roll WHERE round_id = r.id)) AS eligible,
  coalesce((first.body->>'answers')::int,
    (SELECT count(*)::int FROM rating_answer WHERE round_id = r.id AND marks IS NOT NULL)) AS answered,
  final.score, final.light`;

export const ROUND_JOINS = `
  JOIN place estate ON estate.id = r.estate_id
  JOIN organisation subject ON subject.id = r.subject_id
  LEFT JOIN rating_result first ON first.round_id = r.id AND first.stage = 'PRELIMINARY'
  LEFT JOIN rating_result final ON final.round_id = r.id AND final.stage = 'PUBLISHED'`;

/** A round with all that its page shows. Times within lists are ISO strings out of JSON. */
export interface RoundViewRow extends RoundRow {
  readonly epoch: string;
  readonly instrument: Instrument;
  readonly settings: Settings;
  readonly closing: KeptClosing | null;
  readonly preliminaryLight: Light | null;
  /** Null: not published. */
  readonly struck: readonly string[] | null;
  readonly sheets: readonly SheetRow[];
  readonly objections: readonly ObjectionRow[];
  readonly rectifications: readonly RectificationRow[];
  readonly events: readonly RoundEventRow[];
  /** How many rounds about the same closed before with a score and are not published. */
  readonly earlier: number;
  /** Published rounds about the same before, the oldest first. */
  readonly history: readonly HistoryRow[];
}

export interface SheetRow {
  readonly group: RaterGroup;
  readonly marks: readonly number[];
  readonly comment: string;
  readonly name: string;
  readonly title: string;
  readonly givenAt: string;
}

export interface ObjectionRow {
  readonly id: string;
  readonly item: string;
  readonly text: string;
  readonly filedAt: string;
  readonly decision: ObjectionDecision | null;
  readonly reason: string;
  readonly decidedAt: string | null;
  readonly papers: readonly PaperRow[];
}

export interface PaperRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

export interface RectificationRow {
  readonly resolutionId: string;
  readonly item: string;
  readonly number: string;
  readonly text: string;
  readonly state: string;
  readonly dueOn: CalendarDay;
}

export interface RoundEventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorTitle: string | null;
  readonly payload: {
    readonly text?: string;
    readonly item?: string;
    readonly group?: RaterGroup;
    readonly people?: number;
    readonly decision?: ObjectionDecision;
    readonly light?: Light;
    readonly resolutionId?: string;
  };
}

export interface HistoryRow {
  readonly roundId: string;
  readonly period: string;
  readonly score: string | null;
  readonly light: Light;
  readonly answers: number;
  readonly publishedAt: string;
}
