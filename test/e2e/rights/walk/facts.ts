import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../../apps/api/src/demo/demo-ids.js';
import { fourPartyMeeting } from '../../town/a-meeting.js';
import { sendRoll } from '../../import/a-roll-import.js';
import { ASK, DO, newUnit } from '../../register/asking.js';
import { DO as ELECT } from '../../elections/election-hall.js';
import { aBody } from '../../elections/a-body.js';
import { filed } from '../../topics/a-topic.js';
import { ACT } from '../../town/acts.js';
import { aRound, RATING } from '../../ratings/a-round.js';
import type { Town } from '../../town/open-town.js';
import { FAR, farId } from '../../town/second-town.js';
import { aDraftedVote, aNoticedVote } from '../../votes/hall.js';
import type { Visitor } from '../../town/visitor.js';

/** Ids of what a field may be asked about, all of them at one estate. */
export interface Facts {
  readonly estateId: string;
  readonly communityId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly appointmentId: string;
  /** In session, with an item open and a motion being voted on. */
  readonly meetingId: string;
  readonly itemId: string;
  /** A standing meeting that has been ended. */
  readonly seriesId: string;
  readonly motionId: string;
  /** Of the person in the chair. */
  readonly seatId: string;
  /** Not answered yet. */
  readonly resolutionId: string;
  /** Filed by who chairs, and not screened. */
  readonly topicId: string;
  /** Submitted, of a meeting that is over. */
  readonly minutesId: string;
  readonly unitId: string;
  readonly ownerId: string;
  readonly gridId: string;
  /** Filed, and not decided. */
  readonly claimId: string;
  /** Open now. */
  readonly voteId: string;
  /** Of another vote, seen by its desk alone. */
  readonly draftedVoteId: string;
  /** Of a roll that is no roll. */
  readonly rollImportId: string;
  /** Published, about the firm; nobody answered. */
  readonly roundId: string;
  /** To an item of it, and decided. */
  readonly objectionId: string;
  /** It takes nominations. */
  readonly electionId: string;
  /** Named by an organisation, and not asked yet. */
  readonly candidateId: string;
  /** Of a committee of which nobody who walks is a member; nothing of what it has to do is done. */
  readonly bodyId: string;
  readonly memberId: string;
  readonly filingId: string;
  readonly handoverId: string;
  /** Of a member who has not been heard. */
  readonly removalId: string;
  readonly sealUseId: string;
}

interface Cast {
  readonly ids: Pick<Facts, 'estateId' | 'communityId' | 'organisationId' | 'personId' | 'appointmentId'>;
  readonly calls: string;
  readonly chairs: string;
  readonly manages: string;
  readonly firmId: string;
  readonly seats: readonly (readonly [party: string, personId: string])[];
  /** Makes the ids that a client chooses. */
  readonly newId: (number: number) => string;
}

/** 翰林水岸: everybody who walks belongs here. */
export const atHome = (town: Town): Promise<Facts> =>
  factsAt(town, {
    ids: {
      ...{
        estateId: ESTATE.hanlin,
        communityId: PLACE.tanchong,
        organisationId: ORGANISATION.hanlinCommittee,
      },
      ...{ personId: PERSON.wuYafang, appointmentId: demoId(4007) },
    },
    calls: PERSON.zhangWenjing,
    chairs: PERSON.liuGuilan,
    manages: PERSON.liQiang,
    firmId: ORGANISATION.lanting,
    seats: [
      ['TOWN_DEPARTMENTS', PERSON.wangMin],
      ['PARTY_ORGANISATION', PERSON.zhangWenjing],
      ['RESIDENTS', PERSON.liuGuilan],
      ['RESIDENTS', PERSON.zhouJianguo],
      ['PROPERTY_FIRM', PERSON.liQiang],
    ],
    newId: () => randomUUID(),
  });

/** Another community of the same town: only offices of the town reach there. */
export const nextDoor = (town: Town): Promise<Facts> =>
  factsAt(town, {
    ids: {
      ...{
        estateId: ESTATE.tiandi,
        communityId: PLACE.feiguang,
        organisationId: ORGANISATION.tiandiCommittee,
      },
      ...{ personId: PERSON.tangJun, appointmentId: demoId(4013) },
    },
    calls: PERSON.zhengHongmei,
    chairs: PERSON.zhengHongmei,
    manages: PERSON.tangJun,
    firmId: ORGANISATION.tianchen,
    seats: [
      ['TOWN_DEPARTMENTS', PERSON.wangMin],
      ['PARTY_ORGANISATION', PERSON.zhengHongmei],
      ['RESIDENTS', demoId(3208)],
      ['PROPERTY_FIRM', PERSON.tangJun],
    ],
    newId: () => randomUUID(),
  });

/** Another town. */
export const abroad = (town: Town): Promise<Facts> =>
  factsAt(town, {
    ids: {
      ...{ estateId: FAR.estate, communityId: FAR.community, organisationId: FAR.committee },
      ...{ personId: FAR.owner, appointmentId: FAR.appointment },
    },
    calls: FAR.secretary,
    chairs: FAR.secretary,
    manages: FAR.manager,
    firmId: ORGANISATION.lanting,
    seats: [
      ['TOWN_DEPARTMENTS', FAR.officer],
      ['PARTY_ORGANISATION', FAR.secretary],
      ['RESIDENTS', FAR.chair],
      ['PROPERTY_FIRM', FAR.manager],
    ],
    newId: number => farId(900 + number),
  });

/** Ids that name nothing. */
export function nowhere(): Facts {
  return new Proxy({} as Facts, { get: () => randomUUID() });
}

/** Minutes that wait to be confirmed, of another meeting of the same people. */
async function minutesAt(
  { ids, chairs, seats, newId }: Pick<Cast, 'ids' | 'chairs' | 'seats' | 'newId'>,
  secretary: Visitor,
  chair: Visitor,
): Promise<string> {
  const meetingId = newId(21);
  await secretary.ask(ACT.scheduleMeeting, {
    input: fourPartyMeeting({
      ...{ id: meetingId, estateId: ids.estateId, chairId: chairs, title: '四方议事会', venue: '议事厅' },
      seats: seats.map(([party, personId]) => ({ party, personId })),
    }),
  });
  const { meeting } = await chair.ask(SEEN, { id: meetingId });
  await chair.ask(ACT.checkIn, { input: { meetingId, code: meeting.checkInCode } });
  for (const act of [ACT.openMeeting, ACT.adjournMeeting]) await chair.ask(act, { meetingId });
  const drafted = 'mutation ($meetingId: ID!) { draftMinutes(meetingId: $meetingId) { id } }';
  const { id } = (await chair.ask(drafted, { meetingId }))['draftMinutes'];
  await chair.ask('mutation ($id: ID!) { submitMinutes(minutesId: $id) { id } }', { id });
  return id;
}

async function factsAt(
  town: Town,
  { ids, calls, chairs, manages, firmId, seats, newId }: Cast,
): Promise<Facts> {
  const [secretary, chair, manager] = await Promise.all([calls, chairs, manages].map(id => town.person(id)));
  const [meetingId, resolutionId] = [newId(1), newId(2)];
  await secretary!.ask(ACT.scheduleMeeting, {
    input: fourPartyMeeting({
      ...{ id: meetingId, estateId: ids.estateId, chairId: chairs, title: '四方议事会', venue: '议事厅' },
      seats: seats.map(([party, personId]) => ({ party, personId })),
    }),
  });
  const { meeting } = await chair!.ask(SEEN, { id: meetingId });
  for (const person of [chair!, manager!])
    await person.ask(ACT.checkIn, { input: { meetingId, code: meeting.checkInCode } });
  await chair!.ask(ACT.openMeeting, { meetingId });
  const itemId: string = meeting.agenda[0].id;
  await chair!.ask(ACT.openAgendaItem, { input: { meetingId, itemId } });
  const adopted = newId(3);
  await chair!.ask(ACT.putMotion, { input: { id: adopted, meetingId, text: '翻修路面' } });
  for (const person of [chair!, manager!]) await vote(person, meetingId, adopted);
  await chair!.ask(ACT.announceResult, { input: { meetingId, motionId: adopted } });
  const resolved = { id: resolutionId, meetingId, motionId: adopted, addresseeId: firmId };
  await chair!.ask(ACT.adoptResolution, { input: { ...resolved, text: '翻修路面', dueOn: '2099-12-31' } });
  const motionId = newId(4);
  await chair!.ask(ACT.putMotion, { input: { id: motionId, meetingId, text: '加装充电桩' } });
  const seatId = await seatOf(chair!, meetingId);
  const seriesId = newId(31);
  await anEndedSeries(secretary!, { id: seriesId, estateId: ids.estateId, chairId: chairs, seats });
  const topicId = await filed(chair!, {
    id: newId(8),
    estateId: ids.estateId,
    title: '翻修路面',
    text: '请商量。',
  });
  const minutesId = await minutesAt({ ids, chairs, seats, newId }, secretary!, chair!);
  const kept = await keptAt(ids, secretary!, manager!, newId);
  const votes = await votesAt(town, ids, secretary!, newId);
  const officer = await town.person(seats[0]![1]);
  const rated = await ratedAt(ids, { secretary: secretary!, manager: manager!, officer }, firmId, newId);
  const elections = await electionAt(town, ids, kept.unitId, secretary!, newId);
  return {
    ...ids,
    ...kept,
    ...votes,
    ...rated,
    ...elections,
    ...(await aBody(town, ids)),
    meetingId,
    minutesId,
    itemId,
    motionId,
    seatId,
    seriesId,
    resolutionId,
    topicId,
  };
}

/** For five seats; the names of its group have stood posted. */
async function electionAt(
  town: Town,
  { estateId }: Cast['ids'],
  unitId: string,
  secretary: Visitor,
  newId: Cast['newId'],
): Promise<Pick<Facts, 'electionId' | 'candidateId'>> {
  const [electionId, candidateId] = [newId(51), newId(52)];
  const open = { id: electionId, estateId, kind: 'FIRST', because: '交付满两年' };
  await secretary.ask(ELECT.openElection, { input: open });
  const members = ['甲', '乙', '丙', '丁', '戊', '己'].map(name => ({ name, side: 'OWNER' }));
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
async function ratedAt(
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

/** The community runs them. */
async function votesAt(
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

type Kept = Pick<Facts, 'unitId' | 'ownerId' | 'gridId' | 'claimId' | 'rollImportId'>;

/** What the community keeps of its estate. */
async function keptAt(
  { estateId, communityId }: Cast['ids'],
  secretary: Visitor,
  claimant: Visitor,
  newId: Cast['newId'],
): Promise<Kept> {
  const [unitId, gridId, claimId] = [newId(5), newId(6), newId(7)];
  await secretary.ask(DO.addUnit, { input: newUnit(estateId, { id: unitId }) });
  const { unit } = await secretary.ask(ASK.unit, { id: unitId });
  const grid = { id: gridId, communityId, kind: 'GENERAL', name: '走访网格' };
  await secretary.ask(DO.addGrid, { input: grid });
  const claim = { id: claimId, estateId, name: '李强', idSuffix: '12345X', phone: '13955500001' };
  await claimant.ask('mutation ($input: FileClaimInput!) { fileClaim(input: $input) { id } }', {
    input: { ...claim, room: '12-101' },
  });
  const { id: rollImportId } = await sendRoll(secretary, estateId, Buffer.from('no roll at all'));
  return { unitId, gridId, claimId, rollImportId, ownerId: unit.owners[0].id };
}

async function anEndedSeries(
  secretary: Visitor,
  { seats, ...about }: { id: string; estateId: string; chairId: string; seats: Cast['seats'] },
): Promise<void> {
  const { title, venue, agenda } = fourPartyMeeting();
  const rhythm = {
    every: 'MONTH',
    nth: 1,
    weekday: 4,
    minute: 1170,
    onHoliday: 'SKIP',
    startsOn: '2026-01-01',
  };
  await secretary.ask(ACT.startMeetingSeries, {
    input: {
      ...{ ...about, kind: 'FOUR_PARTY', title, venue, agenda, rhythm },
      seats: seats.map(([party, personId]) => ({ party, personId })),
    },
  });
  await secretary.ask(ACT.endMeetingSeries, { seriesId: about.id });
}

const SEEN = 'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode agenda { id } } }';

async function vote(person: Visitor, meetingId: string, motionId: string): Promise<void> {
  const seatId = await seatOf(person, meetingId);
  await person.ask(ACT.castVote, { input: { meetingId, motionId, seatId, choice: 'FOR' } });
}

async function seatOf(person: Visitor, meetingId: string): Promise<string> {
  const asked = 'query ($id: ID!) { myMeeting(id: $id) { seat { seatId } } }';
  return (await person.ask(asked, { id: meetingId }))['myMeeting'].seat.seatId;
}
