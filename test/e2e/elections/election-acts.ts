const ELECTION = '{ id state seq viewerMay }';
const CANDIDATE = '{ id state viewerMay place }';
const input = (name: string, type: string, answer = ELECTION): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`;
const byId = (name: string, field = 'electionId', answer = ELECTION): string =>
  `mutation ($${field}: ID!) { ${name}(${field}: $${field}) ${answer} }`;

/** How each act on an election is asked for. */
export const DO = {
  openElection: input('openElection', 'OpenElectionInput'),
  requestElection: input('requestElection', 'RequestElectionInput'),
  signElectionRequest: byId('signElectionRequest'),
  formElectionGroup: input('formElectionGroup', 'FormElectionGroupInput'),
  startPreparing: byId('startPreparing'),
  completeElectionDuty: input('completeElectionDuty', 'CompleteElectionDutyInput'),
  openNominations: input('openNominations', 'OpenNominationsInput'),
  nominateCandidate: input('nominateCandidate', 'NominateCandidateInput', CANDIDATE),
  supportCandidate: byId('supportCandidate', 'candidateId', CANDIDATE),
  consentToStand: input('consentToStand', 'ConsentToStandInput', CANDIDATE),
  declineNomination: byId('declineNomination', 'candidateId', CANDIDATE),
  checkEligibility: input('checkEligibility', 'CheckEligibilityInput', CANDIDATE),
  editCandidatePage: input('editCandidatePage', 'EditCandidatePageInput', '{ page photoId }'),
  postCandidateList: input('postCandidateList', 'PostCandidateListInput'),
  raiseListObjection: input('raiseListObjection', 'RaiseListObjectionInput'),
  answerListObjection: input('answerListObjection', 'AnswerListObjectionInput'),
  askCandidate: input('askCandidate', 'AskCandidateInput', '{ questions { id text answer mine } }'),
  answerCandidateQuestion: input(
    'answerCandidateQuestion',
    'AnswerCandidateQuestionInput',
    '{ questions { id text answer } }',
  ),
  withdrawCandidate: input('withdrawCandidate', 'CandidateReasonInput', CANDIDATE),
  draftElectionVote: input(
    'draftElectionVote',
    'DraftElectionVoteInput',
    '{ id state voteId votes { voteId voidBecause } }',
  ),
  recordLot: input('recordLot', 'RecordLotInput'),
  declareElection: byId('declareElection'),
  abandonElection: input('abandonElection', 'ElectionReasonInput'),
} as const;

/** Their input names a candidate, an estate or a question instead. */
const OF_NO_ELECTION: readonly (keyof typeof DO)[] = [
  ...([
    'openElection',
    'requestElection',
    'consentToStand',
    'checkEligibility',
    'editCandidatePage',
  ] as const),
  ...(['askCandidate', 'answerCandidateQuestion', 'withdrawCandidate'] as const),
];

/** What an act on this election is asked with. */
export function asked(what: keyof typeof DO, electionId: string, given: object): object {
  if (!DO[what].includes('$input')) return { electionId, ...given };
  return { input: OF_NO_ELECTION.includes(what) ? given : { electionId, ...given } };
}
