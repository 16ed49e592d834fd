import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkAccount } from '@sifang/estates';
import { holdAsOwner } from '@sifang/identity';
import { dayOf } from '@sifang/kernel';
import request from 'supertest';
import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DO as REGISTER, newUnit } from '../register/asking.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, CAST } from '../votes/an-open-vote.js';
import { said, type Said } from './told.js';
import { VOTE, windowFromNow } from '../votes/hall.js';

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

export const LIVE = `subscription ($electionId: ID!, $after: String) { electionLive(electionId: $electionId, after: $after) {
  cursor seq election { state request { signed { heads } } objections { text answer } timeline { type } } } }`;

export const ASK = {
  election: `query ($id: ID!) { election(id: $id) { id state seq kind size seats actBy groupPostedUntil leastCandidates voteId
    endedBecause viewerMay group { name side leads } duties { duty dueOn doneOn standing }
    request { signed { heads area } whole { heads area } leastHeads leastArea }
    lists { version postedOn until over because candidates { id name } }
    objections { id text answer upheld mine } votes { voteId round voidBecause }
    result { outcome seats missing elected { id name } alternates { id name } ties { seats candidates { id name } } }
    lots { place witnesses order { name } } timeline { type text name byName duty } } }`,
  electionsAt:
    'query ($estateId: ID!) { electionsAt(estateId: $estateId) { id state kind nextDuty nextDutyOn actBy } }',
  candidates: `query ($electionId: ID!) { candidates(electionId: $electionId) { id name unitName state stateBecause place page
    nominatedBy nominator supporters mine viewerMay checks { item declared verdict evidence checkedBy } } }`,
  candidate: `query ($id: ID!) { candidate(id: $id) { id name state stateBecause page pageLength photoId viewerMay
    checks { item verdict evidence } questions { id text answer } } }`,
} as const;

export const POST_RESULT = 'mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id } }';
const BALLOT =
  'query ($id: ID!) { ownersVote(id: $id) { items { id text } } ownersVoteRoll(voteId: $id) { units { no name } } }';

export const ITEMS = [
  'IS_OWNER',
  'FULL_CAPACITY',
  'NOT_OF_THE_FIRM',
  'NOTHING_UNPAID',
  'NO_ILLEGAL_WORKS',
] as const;

/** Owners with an account, in the order of their flats; the flats after theirs belong to people without one. */
export const NEIGHBOURS = [
  ['陈国栋', PERSON.chenGuodong],
  ['刘桂兰', PERSON.liuGuilan],
  ['周建国', PERSON.zhouJianguo],
  ['吴雅芳', PERSON.wuYafang],
  ['何志远', PERSON.heZhiyuan],
  ['方磊', PERSON.fangLei],
  ['董长青', demoId(3205)],
  ['钱一鸣', demoId(3209)],
] as const;
export const WITHOUT_ACCOUNT = ['严素梅', '石玉兰', '龚平', '谭文'] as const;

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

const ESTATE_ID = ESTATE.paihe;
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(2_000, 0x55)]);

/** 派河花园, which has no committee: twelve flats of 100.00 ㎡, each of another owner. */
export class ElectionHall {
  readonly owners: Visitor[] = [];
  readonly unitIds: string[] = [];
  /** Everything that follows is about this one. */
  electionId: string;

  private constructor(
    readonly town: Town,
    readonly clock: SetClock,
    readonly secretary: Visitor,
    readonly officer: Visitor,
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<ElectionHall> {
    const clock = new SetClock();
    const dataDir = await mkdtemp(join(tmpdir(), 'sifang-elections-'));
    const town = await openTown({ clock, env: { DATA_DIR: dataDir } });
    const [secretary, officer] = await Promise.all(
      [PERSON.zhangWenjing, PERSON.wangMin].map(id => town.person(id)),
    );
    const hall = new ElectionHall(town, clock, secretary!, officer!, dataDir);
    await hall.settle();
    return hall;
  }

  async close(): Promise<void> {
    await this.town.close();
    await rm(this.dataDir, { recursive: true });
  }

  /** @returns the id of a photo that was sent and not attached */
  async photo(who: Visitor): Promise<string> {
    const sent = request(this.town.url).post('/files/papers?name=a.jpg').set(who.headers);
    return (await sent.set('content-type', 'application/octet-stream').send(JPEG).expect(201)).body.id;
  }

  /** Sessions do not last so long: everybody signs in again. */
  async daysPass(days: number): Promise<void> {
    this.clock.putForward(days);
    for (const [at, owner] of this.owners.entries()) await owner.signIn(NEIGHBOURS[at]![1]);
    await this.secretary.signIn(PERSON.zhangWenjing);
    await this.officer.signIn(PERSON.wangMin);
  }

  /** Ballots and papers are in time by the database's clock as well, which nobody puts forward. */
  async backToToday(): Promise<void> {
    this.clock.setRight();
    await this.daysPass(0);
  }

  /** @param at of the neighbours, from 0 */
  owner(at: number): Visitor {
    return this.owners[at]!;
  }

  /** What people are told of what has happened since it was asked before. */
  said(): Promise<Said[]> {
    return said(this.town, this.clock);
  }

  async doing(who: Visitor, what: keyof typeof DO, given: object): Promise<any> {
    return Object.values(await who.ask(DO[what], this.variables(what, given)))[0];
  }

  async refused(who: Visitor, what: keyof typeof DO, given: object): Promise<string> {
    return (await who.refusal(DO[what], this.variables(what, given))).code;
  }

  async election(who: Visitor = this.officer): Promise<any> {
    return (await who.ask(ASK.election, { id: this.electionId }))['election'];
  }

  async candidates(who: Visitor = this.officer): Promise<any[]> {
    return (await who.ask(ASK.candidates, { electionId: this.electionId }))['candidates'];
  }

  /** Begun anew: the one before must have come to its end. */
  async begin(kind = 'FIRST', more: object = {}): Promise<void> {
    this.electionId = randomUUID();
    const because = '交付面积已达二分之一，尚无业主委员会';
    await this.doing(this.officer, 'openElection', {
      id: this.electionId,
      estateId: ESTATE_ID,
      kind,
      because,
      ...more,
    });
  }

  /** The street, the community, and five owners, four of them without an account. */
  group(): object[] {
    const owners = [
      ...WITHOUT_ACCOUNT.map(name => ({ name, side: 'OWNER' })),
      { name: '潘宁', side: 'OWNER' },
    ];
    return [
      { name: '王敏', personId: PERSON.wangMin, side: 'STREET', leads: true },
      { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY' },
      ...owners,
    ];
  }

  /** From the beginning to nominations for five seats. */
  async openNominations(method: object = {}): Promise<void> {
    await this.doing(this.officer, 'formElectionGroup', { members: this.group() });
    await this.daysPass(8);
    await this.doing(this.officer, 'startPreparing', {});
    for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
      await this.doing(this.secretary, 'completeElectionDuty', { duty });
    await this.doing(this.officer, 'openNominations', { size: 5, termYears: 5, ...method });
  }

  /** Nominates themselves, agrees, and is found eligible. @returns the candidate's id */
  async stands(at: number): Promise<string> {
    const id = randomUUID();
    await this.doing(this.owner(at), 'nominateCandidate', { id, by: 'SELF' });
    await this.doing(this.owner(at), 'consentToStand', { candidateId: id, declarations: declared() });
    await this.foundEligible(id);
    return id;
  }

  async foundEligible(candidateId: string, items: readonly string[] = ITEMS.slice(1)): Promise<void> {
    for (const item of items)
      await this.doing(this.officer, 'checkEligibility', {
        candidateId,
        item,
        verdict: 'MET',
        evidence: '已核查',
      });
  }

  /** @returns ids of the candidates, as they were nominated */
  async admitted(candidates: number): Promise<string[]> {
    const ids: string[] = [];
    for (let at = 0; at < candidates; at++) ids.push(await this.stands(at));
    return ids;
  }

  /** @returns a vote on the list that stands, of which notice was given */
  async noticed(): Promise<string> {
    const voteId = randomUUID();
    await this.doing(this.secretary, 'draftElectionVote', { voteId, title: '选举' });
    await this.secretary.ask(VOTE.postVoteRoll, { input: { voteId } });
    const days = (many: number) => new Date(this.clock.now().getTime() + many * 86_400_000).toISOString();
    await this.secretary.ask(VOTE.giveVoteNotice, {
      input: { voteId, opensAt: days(16), closesAt: days(20) },
    });
    return voteId;
  }

  /**
   * Gives notice of the vote, and has owners vote by phone: for `all` everybody, for `even` half of them one and half the other.
   * @param voters eight at most, of twelve
   * @returns the vote, whose count is posted
   */
  async voteOn(all: readonly string[], even: readonly string[], voters = 8): Promise<string> {
    const voteId = await this.noticed();
    await this.backToToday();
    await windowFromNow(this.town, voteId, -3_600, 86_400);
    const seen = await this.secretary.ask(BALLOT, { id: voteId });
    const { items } = seen['ownersVote'];
    for (const [at, owner] of this.owners.slice(0, voters).entries()) {
      // Two choose both and leave another out, so that both have more than half.
      const names =
        at < even.length ? [...all.slice(1), ...even] : [...all, ...even.slice(at % 2).slice(0, 1)];
      const { no } = seen['ownersVoteRoll'].units.find(({ name }: any) => name.endsWith(` ${at + 1}01`));
      const choices = items.map(({ id, text }: any) => ({
        ...{ itemId: id, choice: names.includes(text) ? 'AGREE' : 'AGAINST' },
      }));
      await owner.ask(CAST, { input: { ...aBallot({ voteId, itemIds: [] }, [no]), choices } });
    }
    await windowFromNow(this.town, voteId, -3_600, -1);
    await this.secretary.ask(VOTE.closeOwnersVote, { voteId });
    await this.secretary.ask(POST_RESULT, { voteId });
    return voteId;
  }

  private variables(what: keyof typeof DO, given: object): object {
    if (!DO[what].includes('$input')) return { electionId: this.electionId, ...given };
    return { input: OF_NO_ELECTION.includes(what) ? given : { electionId: this.electionId, ...given } };
  }

  private async settle(): Promise<void> {
    const names = [...NEIGHBOURS.map(([name]) => name), ...WITHOUT_ACCOUNT];
    for (const [at, name] of names.entries()) {
      const unit = newUnit(ESTATE_ID, {
        ...{ building: '1号楼', room: `${at + 1}01`, use: 'DWELLING', area: '100.00', status: 'REGISTERED' },
        owners: [{ name, idSuffix: `31000${at + 1}`.slice(-6) }],
      });
      await this.secretary.ask(REGISTER.addUnit, { input: unit });
      this.unitIds.push(unit.id);
    }
    const now = this.clock.now();
    for (const [at, [name, personId]] of NEIGHBOURS.entries()) {
      await this.town.database.transaction(async tx => {
        const room = `1-${at + 1}01`;
        await holdAsOwner(tx, now, { personId, estateId: ESTATE_ID, today: dayOf(now) });
        await linkAccount(tx, { estateId: ESTATE_ID, room, name, personId }, now);
      });
      this.owners.push(await this.town.person(personId));
    }
  }
}

export function declared(changes: Record<string, boolean> = {}): object[] {
  return ITEMS.map(item => ({ item, declared: changes[item] ?? true }));
}
