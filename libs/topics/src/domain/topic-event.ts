import type { Matter } from '@sifang/voting/domain';
import type { ScreeningResult } from './screening.js';
import type { TopicOutcome } from './topic.js';

/** What happened to a topic, in order; its timeline is written from these. */
export type TopicEvent =
  | { readonly type: 'FILED' }
  | ({ readonly type: 'SCREENED'; readonly result: ScreeningResult; readonly text: string } & Grounds)
  | { readonly type: 'MERGED'; readonly text: string; readonly otherId: string }
  | { readonly type: 'TOOK_IN'; readonly otherId: string }
  | { readonly type: 'UNMERGED'; readonly text: string; readonly otherId: string }
  | { readonly type: 'GAVE_BACK'; readonly otherId: string }
  | { readonly type: 'MUST_BE_HEARD'; readonly heads: number; readonly area: number }
  | { readonly type: 'PUT_ON_AGENDA'; readonly meetingId: string; readonly itemId: string }
  | { readonly type: 'BACK_TO_POOL'; readonly text: string; readonly meetingId: string }
  | ({
      readonly type: 'SETTLED';
      readonly outcome: TopicOutcome;
      readonly text: string;
      readonly meetingId: string;
    } & Grounds);

interface Grounds {
  readonly matter: Matter | null;
  readonly departmentId: string | null;
}
