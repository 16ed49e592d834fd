/** What happened to an election, in order; its timeline is written from these. */
export type ElectionEvent =
  | { readonly type: 'REQUESTED'; readonly text: string }
  | { readonly type: 'TRIGGERED'; readonly text: string; readonly dueOn: string | null }
  | { readonly type: 'GROUP_FORMED'; readonly count: number; readonly dueOn: string }
  | { readonly type: 'GROUP_MEMBER_LEFT'; readonly name: string; readonly count: number }
  | { readonly type: 'PREPARING' }
  | { readonly type: 'DUTY_DONE'; readonly duty: string; readonly text: string }
  | { readonly type: 'DUTY_SOON'; readonly duty: string; readonly dueOn: string }
  | { readonly type: 'DUTY_OVERDUE'; readonly duty: string; readonly dueOn: string }
  | { readonly type: 'NOMINATIONS_OPENED'; readonly count: number }
  | { readonly type: 'NOMINATED'; readonly candidateId: string; readonly name: string }
  | { readonly type: 'CONSENTED'; readonly candidateId: string; readonly name: string }
  | { readonly type: 'DECLINED'; readonly candidateId: string; readonly name: string }
  | { readonly type: 'ADMITTED'; readonly candidateId: string; readonly name: string }
  | { readonly type: 'REJECTED'; readonly candidateId: string; readonly name: string; readonly text: string }
  | { readonly type: 'WITHDRAWN'; readonly candidateId: string; readonly name: string; readonly text: string }
  | { readonly type: 'LIST_POSTED'; readonly count: number; readonly dueOn: string; readonly text: string }
  | { readonly type: 'OBJECTION_RAISED'; readonly objectionId: string }
  | { readonly type: 'OBJECTION_ANSWERED'; readonly objectionId: string; readonly upheld: boolean }
  | { readonly type: 'VOTE_DRAFTED'; readonly voteId: string; readonly count: number }
  | { readonly type: 'VOTE_VOID'; readonly voteId: string; readonly text: string }
  | { readonly type: 'VOTING'; readonly voteId: string }
  | { readonly type: 'COUNTED'; readonly outcome: string }
  | { readonly type: 'COUNT_WITHDRAWN' }
  | { readonly type: 'LOT_DRAWN'; readonly text: string }
  | { readonly type: 'DECLARED'; readonly count: number }
  | { readonly type: 'FAILED'; readonly text: string }
  | { readonly type: 'ABANDONED'; readonly text: string }
  | { readonly type: 'CONSTITUTED' }
  | { readonly type: 'FILED' };
