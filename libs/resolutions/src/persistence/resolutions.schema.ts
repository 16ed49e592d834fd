import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { alreadyAnswered } from '../domain/lifecycle.js';
import { CreateResolutions1763800000301 } from './migrations/1763800000301-create-resolutions.js';
import { FollowResolutionsToTheirEnd1763800000302 } from './migrations/1763800000302-follow-resolutions-to-their-end.js';
import { FindResolutionsByMeeting1763800000303 } from './migrations/1763800000303-find-resolutions-by-meeting.js';
import { LetOthersThanMeetingsDemand1763800000810 } from './migrations/1763800000810-let-others-than-meetings-demand.js';
import { AnswerTable, ResolutionTable } from './resolution.table.js';

export const resolutionsSchema: Schema = {
  tables: [ResolutionTable, AnswerTable],
  migrations: [
    CreateResolutions1763800000301,
    FollowResolutionsToTheirEnd1763800000302,
    FindResolutionsByMeeting1763800000303,
    LetOthersThanMeetingsDemand1763800000810,
  ],
};

/** What it means when one of these constraints had the last word. */
export const resolutionConstraints: Readonly<Record<string, () => Refusal>> = {
  resolution_answer_once: alreadyAnswered,
  resolution_check_once: () => new Refusal('CLOSING_NOT_ASKED', 'Somebody else has checked it meanwhile.'),
  resolution_extended_at_work: () =>
    new Refusal('EXTENSION_NOT_ASKED', 'No extension is asked for, or it has been settled meanwhile.'),
  resolution_rated_once: () => new Refusal('RATED_ALREADY', 'You have said how satisfied you are.'),
  resolution_rated_once_for_unit: () =>
    new Refusal('UNIT_RATED_ALREADY', 'Another owner has spoken for this unit.'),
};
