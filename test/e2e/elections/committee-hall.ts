import { randomUUID } from 'node:crypto';
import { linkAccount } from '@sifang/estates';
import { holdAsOwner } from '@sifang/identity';
import { dayOf } from '@sifang/kernel';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { VOTERS } from '../../../apps/api/src/demo/load-demo-votes.js';
import { seatTerm, type SeatTerm } from '../../../libs/elections/src/application/term/seat-term.js';
import { watchBodies } from '../../../libs/elections/src/application/body/watch-bodies.js';
import { BodyKind } from '../../../libs/elections/src/domain/body/body-kind.js';
import { ElectionKind } from '../../../libs/elections/src/domain/election/kinds.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';

const MEMBER = '{ id name unitName side role seat rank since seatedOn until because isViewer }';
const COMMITTEE = `{ id estateId kind standing electionId viewerMay profile seq
  term { id number size electedOn endsOn constitutedOn officersPostedOn majority members ${MEMBER} alternates ${MEMBER} former ${MEMBER}
    vacancy { seats tooFew remedy } }
  duties { kind who dueOn overdue pressing subjectId }
  filings { id about change happenedOn dueOn filedOn late streetReceipt answer answerText answerDueOn answeredOn viewerMay }
  handover { id dueOn doneOn items { what count note } signatures { side name } viewerSides viewerMay }
  removals { id memberId ground heardOn statement decidedOn removed viewerMay }
  seals { id number purpose copies usedAt signedBy needed viewerMay }
  meetings { id heldOn kind present absent quorate meetingId }
  events { seq type details byName } }`;
const input = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${COMMITTEE} }`;

export const ASK = {
  committeesAt: `query ($placeId: ID!) { committeesAt(placeId: $placeId) { estateId estateName communityName id kind standing electionId electionNext { state duty dueOn posted overdue }
    endsOn size serving overdue viewerMay nextDuty { kind who dueOn overdue } } }`,
  committee: `query ($estateId: ID!) { committee(estateId: $estateId) ${COMMITTEE} }`,
} as const;

export const DO = {
  enterStandingTerm: input('enterStandingTerm', 'EnterStandingTermInput'),
  formManagementCommittee: input('formManagementCommittee', 'FormManagementCommitteeInput'),
  sendCommitteeMembers: input('sendCommitteeMembers', 'SendMembersInput'),
  dissolveManagementCommittee: `mutation ($estateId: ID!, $on: CalendarDay!) {
    dissolveManagementCommittee(estateId: $estateId, on: $on) ${COMMITTEE} }`,
  chooseOfficers: input('chooseOfficers', 'ChooseOfficersInput'),
  postOfficers: `mutation ($bodyId: ID!, $postedOn: CalendarDay!) { postOfficers(bodyId: $bodyId, postedOn: $postedOn) ${COMMITTEE} }`,
  fileWithStreet: input('fileWithStreet', 'FileWithStreetInput'),
  answerFiling: `mutation ($filingId: ID!, $accepted: Boolean!, $text: String! = "") {
    answerFiling(filingId: $filingId, accepted: $accepted, text: $text) ${COMMITTEE} }`,
  listHandover: input('listHandover', 'ListHandoverInput'),
  signHandover: input('signHandover', 'SignHandoverInput'),
  recordCommitteeMeeting: input('recordCommitteeMeeting', 'RecordCommitteeMeetingInput'),
  endMembership: input('endMembership', 'EndMembershipInput'),
  moveRemoval: input('moveRemoval', 'MoveRemovalInput'),
  hearMember: input('hearMember', 'HearMemberInput'),
  decideRemoval: input('decideRemoval', 'DecideRemovalInput'),
  askForSeal: input('askForSeal', 'AskForSealInput'),
  signForSeal: `mutation ($sealUseId: ID!) { signForSeal(sealUseId: $sealUseId) ${COMMITTEE} }`,
} as const;

const ESTATE_ID = ESTATE.hanlin;

/** 翰林水岸, whose owners of the demo's votes have claimed their flats. */
export class CommitteeHall {
  private constructor(
    readonly town: Town,
    readonly clock: SetClock,
    readonly officer: Visitor,
    readonly secretary: Visitor,
    /** Id of the flat by the name of its owner. */
    readonly unitIds: ReadonlyMap<string, string>,
  ) {}

  static async open(): Promise<CommitteeHall> {
    const clock = new SetClock();
    const town = await openTown({ clock });
    await town.database.transaction(async tx => {
      const now = clock.now();
      for (const [room, name, personId] of VOTERS) {
        await holdAsOwner(tx, now, { personId, estateId: ESTATE_ID, today: dayOf(now) });
        await linkAccount(tx, { estateId: ESTATE_ID, room, name, personId }, now);
      }
    });
    const units = await town.database.source.query<{ unitId: string; name: string }[]>(
      `SELECT o.unit_id AS "unitId", o.name FROM unit_owner o WHERE o.person_id = ANY($1) AND o.until IS NULL`,
      [VOTERS.map(([, , personId]) => personId)],
    );
    const [officer, secretary] = await Promise.all(
      [PERSON.wangMin, PERSON.zhangWenjing].map(id => town.person(id)),
    );
    const unitIds = new Map(units.map(({ name, unitId }) => [name, unitId]));
    return new CommitteeHall(town, clock, officer!, secretary!, unitIds);
  }

  get today(): string {
    return dayOf(this.clock.now());
  }

  async committee(who: Visitor = this.officer): Promise<any> {
    return (await who.ask(ASK.committee, { estateId: ESTATE_ID }))['committee'];
  }

  async doing(who: Visitor, what: keyof typeof DO, given: object): Promise<any> {
    return Object.values(await who.ask(DO[what], variables(what, given)))[0];
  }

  async refused(who: Visitor, what: keyof typeof DO, given: object): Promise<string> {
    return (await who.refusal(DO[what], variables(what, given))).code;
  }

  listed(name: string, more: object = {}): any {
    return { name, unitId: this.unitIds.get(name), ...more };
  }

  /** Five serve since June of the year before last, two wait; the rules are those of 北京. */
  standing(changes: object = {}): object {
    const members = [
      this.listed('陈国栋', { role: 'CHAIR' }),
      this.listed('吴雅芳', { role: 'DEPUTY' }),
      ...['黄永康', '林秀珍', '罗晓琴'].map(name => this.listed(name)),
    ];
    return {
      ...{ estateId: ESTATE_ID, profile: 'beijing', number: 2, size: 5, members },
      ...{ electedOn: this.inDays(-1_600), endsOn: this.inDays(150) },
      alternates: ['刘桂兰', '周建国'].map(name => this.listed(name)),
      ...changes,
    };
  }

  inDays(days: number): any {
    return dayOf(new Date(this.clock.now().getTime() + days * 86_400_000));
  }

  /** What an election comes to, without holding one. */
  seat(kind: ElectionKind, names: readonly string[], changes: Partial<SeatTerm> = {}): Promise<string> {
    const personOf = new Map(VOTERS.map(([, name, personId]) => [name, personId]));
    const people = (given: readonly string[]) =>
      given.map(name => ({
        ...{ name, unitId: this.unitIds.get(name)!, personId: personOf.get(name)! },
      }));
    return this.town.database.transaction(tx =>
      seatTerm(
        { tx, now: this.clock.now(), actor: { personId: PERSON.wangMin, name: '王敏', appointments: [] } },
        {
          ...{ estateId: ESTATE_ID, bodyKind: BodyKind.COMMITTEE, kind, profile: 'beijing' },
          ...{ electedOn: dayOf(this.clock.now()), members: people(names), alternates: [], size: 5 },
          ...{ termYears: 5, electionId: null as never },
          ...changes,
        },
      ),
    );
  }

  /** An election of this committee as it is on the day it is declared, and nothing of how it came there. @returns its id */
  async declaredElection(): Promise<string> {
    const id = randomUUID();
    await this.town.database.source.query(
      `INSERT INTO election (id, seq, estate_id, community_id, town_id, body_kind, kind, state, because, profile_name, profile,
                             opened_by, opened_at, size, seats, term_years)
       SELECT $1, 0, e.id, c.id, c.parent_id, 'COMMITTEE', 'REELECTION', 'DECLARED', '换届', 'beijing', '{}', $3, now(), 5, 5, 5
         FROM place e JOIN place c ON c.id = e.parent_id WHERE e.id = $2`,
      [id, ESTATE_ID, PERSON.wangMin],
    );
    return id;
  }

  async stateOfElection(id: string): Promise<string> {
    const [row] = await this.town.database.source.query<{ state: string }[]>(
      `SELECT state FROM election WHERE id = $1`,
      [id],
    );
    return row!.state;
  }

  watch(): Promise<void> {
    return watchBodies(this.town.database, this.clock);
  }

  offices(personId: string): Promise<{ office: string; title: string; until: string }[]> {
    return this.town.database.source.query(
      `SELECT office, title, until::text FROM appointment
        WHERE person_id = $1 AND place_id = $2 AND office LIKE '%COMMITTEE%' AND until >= $3 AND since <= $3`,
      [personId, ESTATE_ID, this.today],
    );
  }
}

function variables(what: keyof typeof DO, given: object): object {
  return DO[what].includes('$input') ? { input: given } : given;
}

export const kindsOf = (duties: readonly { kind: string }[]): string[] => duties.map(({ kind }) => kind);
