/** What happened to a vote, in order; its timeline is written from these. Ballots are no events: they have a log of their own. */
export type OwnersVoteEvent =
  | { readonly type: 'DRAFTED' }
  | { readonly type: 'DRAFT_CHANGED' }
  | { readonly type: 'ITEMS_CHANGED'; readonly items: number }
  | { readonly type: 'ROLL_POSTED'; readonly hash: string; readonly units: number }
  | { readonly type: 'ROLL_TAKEN_BACK'; readonly text: string }
  | { readonly type: 'QUESTION_RAISED'; readonly questionId: string }
  | { readonly type: 'QUESTION_ANSWERED'; readonly questionId: string; readonly upheld: boolean }
  | { readonly type: 'OFFICER_NAMED'; readonly personId: string; readonly duty: string }
  | { readonly type: 'OFFICER_WITHDRAWN'; readonly personId: string }
  | { readonly type: 'EARLIER_MATTER_SAID'; readonly text: string }
  | {
      readonly type: 'NOTICED';
      readonly opensAt: string;
      readonly closesAt: string;
      readonly text?: string;
    }
  | { readonly type: 'EXTENDED'; readonly until: string; readonly text: string }
  | { readonly type: 'CLOSED' }
  | { readonly type: 'RESULT_POSTED' }
  | { readonly type: 'RESULT_WITHDRAWN'; readonly text: string }
  | { readonly type: 'SETTLEMENT_PROPOSED'; readonly position: number; readonly code: string }
  | { readonly type: 'SETTLEMENT_REJECTED'; readonly position: number; readonly code: string }
  | {
      readonly type: 'FLAG_SETTLED';
      readonly position: number;
      readonly code: string;
      readonly as: string;
      readonly text: string;
    }
  | { readonly type: 'DECLARED' }
  | { readonly type: 'ARCHIVED' }
  | { readonly type: 'ANNULLED'; readonly text: string; readonly byAuthority: boolean }
  | { readonly type: 'PAPERS_PRINTED'; readonly count: number }
  | { readonly type: 'PROXY_ENTERED'; readonly unitNo: number }
  | { readonly type: 'PROXY_REVOKED'; readonly unitNo: number }
  | { readonly type: 'PROXIES_LAPSED'; readonly count: number; readonly because: string }
  | { readonly type: 'CHOICES_LOOKED_AT'; readonly text: string }
  | { readonly type: 'CALLING_DRAWN' }
  | { readonly type: 'SCREEN_OPENED' }
  | { readonly type: 'SCREEN_CLOSED' }
  | { readonly type: 'VOTERS_CHANGED'; readonly unitNos: readonly number[] };
