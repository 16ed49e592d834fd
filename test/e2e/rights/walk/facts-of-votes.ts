import { DO as ELECT } from '../../elections/election-acts.js';
import { aRound, RATING } from '../../ratings/a-round.js';
import { DO as REGISTER, newUnit } from '../../register/asking.js';
import type { Town } from '../../town/open-town.js';
import type { Visitor } from '../../town/visitor.js';
import { aDraftedVote, aNoticedVote } from '../../votes/hall.js';
import type { Cast, Facts } from './asked-about.js';

/** The community runs them. */
export async function votesAt(
  town: Town,
  { estateId }: Cast['ids'],
  secretary: Visitor,
  newId: Cast['newId'],
): Promise<Pick<Facts, 'voteId' | 'draftedVoteId'>> {
  const [voteId, draftedVoteId] = [newId(41), newId(42)];
  const items = [{ matter: '278-9', text: '翻修路面' }];
  await aNoticedVote(town, { id: voteId, estateId, title: '翻修路面', items }, secretary);
  await aDraftedVote(town, { id: draftedVoteId, estateId, title: '加装充电桩', items }, secretary);
  return { voteId, draftedVoteId };
}

/** For five seats; the names of its group have stood posted. */
export async function electionAt(
  town: Town,
  { estateId }: Cast['ids'],
  unitId: string,
  secretary: Visitor,
  newId: Cast['newId'],
): Promise<Pick<Facts, 'electionId' | 'candidateId'>> {
  const [electionId, candidateId] = [newId(51), newId(52)];
  const open = { id: electionId, estateId, kind: 'FIRST', because: '交付满两年' };
  await secretary.ask(ELECT.openElection, { input: open });
  const owners = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, at) => ({ name, idSuffix: `31050${at}` }));
  const flat = newUnit(estateId, { id: newId(53), room: '102', ownership: 'JOINT', owners });
  await secretary.ask(REGISTER.addUnit, { input: flat });
  const members = owners.map(({ name }) => ({ name, side: 'OWNER' }));
  const lead = { name: '街道代表', side: 'STREET', leads: true };
  await secretary.ask(ELECT.formElectionGroup, { input: { electionId, members: [lead, ...members] } });
  await town.database.source.query(
    `UPDATE election SET group_posted_until = group_posted_until - 30 WHERE id = $1`,
    [electionId],
  );
  await secretary.ask(ELECT.startPreparing, { electionId });
  for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
    await secretary.ask(ELECT.completeElectionDuty, { input: { electionId, duty } });
  await secretary.ask(ELECT.openNominations, { input: { electionId, size: 5, termYears: 5 } });
  const named = { id: candidateId, electionId, by: 'ORGANISATION', name: '顾念慈', unitId };
  await secretary.ask(ELECT.nominateCandidate, { input: { ...named, organisation: '社区党委' } });
  return { electionId, candidateId };
}

/** A round about the firm, to its end. */
export async function ratedAt(
  { estateId }: Cast['ids'],
  { secretary, manager, officer }: Readonly<Record<'secretary' | 'manager' | 'officer', Visitor>>,
  subjectId: string,
  newId: Cast['newId'],
): Promise<Pick<Facts, 'roundId' | 'objectionId'>> {
  const [roundId, objectionId] = [newId(61), newId(62)];
  await secretary.ask(RATING.openRatingRound, {
    input: aRound({ id: roundId, estateId, subjectId, period: '2040' }),
  });
  await secretary.ask(RATING.closeRatingRound, { roundId });
  await manager.ask(RATING.objectToScore, {
    input: { id: objectionId, roundId, item: 'A1', text: '请复核' },
  });
  const decided = { objectionId, decision: 'REJECTED', reason: '无误' };
  await officer.ask(RATING.decideScoreObjection, { input: decided });
  await manager.ask(RATING.acceptScore, { roundId });
  await secretary.ask(RATING.publishScore, { roundId });
  return { roundId, objectionId };
}
