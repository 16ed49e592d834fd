import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf } from '@sifang/kernel';
import request from 'supertest';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { DO as SEAT } from './committee-hall.js';
import { asked, DO } from './election-acts.js';
import { ASK } from './election-reads.js';
import { declared, ITEMS } from './eligibility.js';
import { GROUP, NEIGHBOURS, registerFlats, signInOwners } from './neighbours.js';
import { said, type Said } from './told.js';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(2_000, 0x55)]);

/** 派河花园, which has no committee: an election from its beginning to the list. */
export class ElectionHall {
  /** Everything that follows is about this one. */
  electionId: string;

  private constructor(
    readonly town: Town,
    readonly clock: SetClock,
    readonly secretary: Visitor,
    readonly officer: Visitor,
    readonly owners: readonly Visitor[],
    readonly unitIds: readonly string[],
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<ElectionHall> {
    const clock = new SetClock();
    const dataDir = await mkdtemp(join(tmpdir(), 'sifang-elections-'));
    const town = await openTown({ clock, env: { DATA_DIR: dataDir } });
    const [secretary, officer] = await Promise.all(
      [PERSON.zhangWenjing, PERSON.wangMin].map(id => town.person(id)),
    );
    const unitIds = await registerFlats(secretary!);
    const owners = await signInOwners(town, clock.now());
    return new ElectionHall(town, clock, secretary!, officer!, owners, unitIds, dataDir);
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
    const owners = this.owners.map((owner, at) => owner.signIn(NEIGHBOURS[at]![1]));
    const { secretary, officer } = this;
    await Promise.all([...owners, secretary.signIn(PERSON.zhangWenjing), officer.signIn(PERSON.wangMin)]);
  }

  inDays(many: number): string {
    return new Date(this.clock.now().getTime() + many * 86_400_000).toISOString();
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
    return Object.values(await who.ask(DO[what], asked(what, this.electionId, given)))[0];
  }

  async refused(who: Visitor, what: keyof typeof DO, given: object): Promise<string> {
    return (await who.refusal(DO[what], asked(what, this.electionId, given))).code;
  }

  async election(who: Visitor = this.officer): Promise<any> {
    return (await who.ask(ASK.election, { id: this.electionId }))['election'];
  }

  async candidates(who: Visitor = this.officer): Promise<any[]> {
    return (await who.ask(ASK.candidates, { electionId: this.electionId }))['candidates'];
  }

  async committee(): Promise<any> {
    return (await this.officer.ask(ASK.committee, { estateId: ESTATE.paihe }))['committee'];
  }

  /** As a committee that took its seats before anybody kept records here. */
  async serves(names: readonly string[]): Promise<void> {
    const flats = NEIGHBOURS.map(([name], at) => ({ name, unitId: this.unitIds[at] }));
    const members = flats.filter(({ name }) => names.includes(name));
    const [electedOn, endsOn] = [dayOf(this.clock.now()), addDays(dayOf(this.clock.now()), 1_500)];
    const term = { estateId: ESTATE.paihe, profile: 'national', number: 1, size: members.length };
    await this.officer.ask(SEAT.enterStandingTerm, { input: { ...term, members, electedOn, endsOn } });
  }

  /** Begun anew: the one before must have come to its end. */
  async begin(kind = 'FIRST', more: object = {}): Promise<void> {
    this.electionId = randomUUID();
    const because = '交付面积已达二分之一，尚无业主委员会';
    const begun = { id: this.electionId, estateId: ESTATE.paihe, kind, because, ...more };
    await this.doing(this.officer, 'openElection', begun);
  }

  /** From the beginning to the day on which nominations may open. */
  async prepare(): Promise<void> {
    await this.doing(this.officer, 'formElectionGroup', { members: GROUP });
    await this.daysPass(8);
    await this.doing(this.officer, 'startPreparing', {});
    await this.dutiesDone();
  }

  async dutiesDone(): Promise<void> {
    for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
      await this.doing(this.secretary, 'completeElectionDuty', { duty });
  }

  /** From the beginning to nominations for five seats. */
  async openNominations(method: object = {}): Promise<void> {
    await this.prepare();
    await this.doing(this.officer, 'openNominations', { size: 5, termYears: 5, ...method });
  }

  /** From the beginning to a list that has been posted long enough. @returns ids of the candidates, as they were nominated */
  async listed(candidates: number, method: object = {}): Promise<string[]> {
    await this.openNominations(method);
    const ids = await this.admitted(candidates);
    await this.doing(this.officer, 'postCandidateList', {});
    await this.daysPass(8);
    return ids;
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
}
