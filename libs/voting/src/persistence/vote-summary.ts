import type { CalendarDay } from '@sifang/kernel';
import type { BallotForm } from '../domain/life/row.js';
import type { VoteState } from '../domain/life/vote.js';
import { LIVE_SEQ } from './owners-vote.repository.js';

/** What a list says of a vote. */
export interface VoteSummaryRow {
  readonly id: string;
  /** As of the live view: grows with acts and with ballots. */
  readonly seq: number;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly estateName: string;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly state: VoteState;
  readonly trial: boolean;
  readonly form: BallotForm;
  readonly draftedAt: Date;
  readonly noticedOn: CalendarDay | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly resultPostedOn: CalendarDay | null;
  readonly declaredAt: Date | null;
}

/** Of `owners_vote v JOIN place estate`. */
export const SUMMARY = `
  v.id, ${LIVE_SEQ} AS seq, v.estate_id AS "estateId", v.community_id AS "communityId", v.town_id AS "townId",
  estate.name AS "estateName", v.year, v.number, v.title, v.state, v.trial, v.form, v.drafted_at AS "draftedAt",
  v.noticed_on::text AS "noticedOn", v.opens_at AS "opensAt", v.closes_at AS "closesAt",
  v.result_posted_on::text AS "resultPostedOn", v.declared_at AS "declaredAt"`;
