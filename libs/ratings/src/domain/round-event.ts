import type { Light } from './ladder.js';
import type { ObjectionDecision } from './objection.js';
import type { RaterGroup } from './rater-group.js';

/** What happened to a round, in order. Who answered what is no part of it. */
export type RoundEvent =
  | { readonly type: 'OPENED' }
  | { readonly type: 'SHEET_GIVEN'; readonly group: RaterGroup }
  | { readonly type: 'REMINDED'; readonly people: number }
  | { readonly type: 'CANCELLED'; readonly text: string }
  | { readonly type: 'CLOSED'; readonly answers: number; readonly eligible: number }
  | { readonly type: 'FLAGS_LOOKED_INTO'; readonly text: string }
  | { readonly type: 'OBJECTED'; readonly item: string; readonly text: string }
  | { readonly type: 'ACCEPTED' }
  | {
      readonly type: 'OBJECTION_DECIDED';
      readonly item: string;
      readonly text: string;
      readonly decision: ObjectionDecision;
    }
  | { readonly type: 'PUBLISHED'; readonly light: Light }
  | { readonly type: 'TALK_HELD'; readonly text: string }
  | { readonly type: 'RECTIFICATION_DEMANDED'; readonly text: string; readonly resolutionId: string };
