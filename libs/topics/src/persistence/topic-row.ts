import type { OrganisationKind } from '@sifang/estates/domain';
import type { Matter } from '@sifang/voting/domain';
import type { TopicState } from '../domain/lifecycle.js';
import type { FiledFor, TopicCategory, TopicOutcome, TopicPlaces } from '../domain/topic.js';

/** A topic as lists show it. Times are dates: the driver reads them. */
export interface TopicRow extends TopicPlaces {
  readonly id: string;
  readonly seq: number;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly category: TopicCategory;
  readonly state: TopicState;
  readonly estateName: string;
  readonly whereabouts: string;
  readonly building: string | null;
  readonly filedBy: string;
  readonly filedByName: string;
  readonly filedAs: string;
  readonly filedFor: FiledFor;
  readonly filedAt: Date;
  readonly pooledAt: Date | null;
  readonly endedAt: Date | null;
  readonly mustBeHeardAt: Date | null;
  readonly outcome: TopicOutcome | null;
  readonly mergedIntoId: string | null;
  readonly supporters: number;
  readonly heads: number;
  /** Whole numbers of 0.01 ㎡. */
  readonly area: number;
  readonly wholeHeads: number;
  readonly wholeArea: number;
  readonly photos: number;
}

export const TOPIC_COLUMNS = `
  t.id, t.seq, t.year, t.number, t.title, t.category, t.state, t.estate_id AS "estateId", estate.name AS "estateName",
  t.community_id AS "communityId", t.town_id AS "townId", t.whereabouts, t.building,
  t.filed_by AS "filedBy", t.filed_by_name AS "filedByName", t.filed_as AS "filedAs", t.filed_for AS "filedFor",
  t.filed_at AS "filedAt", t.pooled_at AS "pooledAt", t.ended_at AS "endedAt", t.must_be_heard_at AS "mustBeHeardAt",
  t.outcome, t.merged_into AS "mergedIntoId", t.supporters, t.heads, t.area,
  t.whole_heads AS "wholeHeads", t.whole_area AS "wholeArea",
  (SELECT count(*)::int FROM paper WHERE owner_kind = 'topic' AND owner_id = t.id) AS photos`;

/** A topic with all that its page shows. Times within lists are ISO strings out of JSON. */
export interface TopicViewRow extends TopicRow {
  readonly epoch: string;
  readonly text: string;
  readonly matterOf: OrganisationKind | null;
  readonly organisationName: string | null;
  readonly events: readonly EventRow[];
  readonly papers: readonly { readonly id: string; readonly name: string; readonly mediaType: string }[];
  readonly mergedInto: TopicRef | null;
  readonly merged: readonly TopicRef[];
  readonly meetings: readonly MeetingRow[];
  /** The owners' vote that it became; null: none, or one that was annulled. */
  readonly draft: {
    readonly voteId: string;
    readonly matter: Matter;
    readonly reason: string;
    readonly madeAt: string;
  } | null;
}

export interface TopicRef {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly title: string;
}

export interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorTitle: string | null;
  readonly payload: {
    readonly text?: string;
    readonly result?: string;
    readonly outcome?: TopicOutcome;
    readonly matter?: Matter | null;
    readonly meetingId?: string;
    readonly otherId?: string;
    readonly heads?: number;
    readonly area?: number;
  };
  readonly departmentName: string | null;
  readonly other: TopicRef | null;
}

export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly state: string;
  readonly startsAt: string;
  readonly itemId: string;
  readonly current: boolean;
  readonly resolutions: readonly { readonly id: string; readonly number: string; readonly text: string }[];
}
