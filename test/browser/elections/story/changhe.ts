import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCalendarDay } from '@sifang/kernel';
import { demoId, ESTATE, PERSON } from '../../../../apps/api/src/demo/demo-ids.js';
import { DO } from '../../../e2e/elections/election-acts.js';
import { ASK } from '../../../e2e/elections/election-reads.js';
import { declared, ITEMS } from '../../../e2e/elections/eligibility.js';
import { openTown, type Town } from '../../../e2e/town/open-town.js';
import { SetClock } from '../../../e2e/town/set-clock.js';
import type { Visitor } from '../../../e2e/town/visitor.js';
import { CAST } from '../../../e2e/votes/an-open-vote.js';
import { DO as PAPER } from '../../../e2e/votes/paper-hall.js';
import { eachOf, type Ballot } from './ballots.js';
import { ownersWithAccounts, signedIn, type Account } from './owners.js';

const SECRETARY = demoId(3202);
const STAFF = demoId(3204);
const ACCOUNTS = 1_450;
const AT_ONCE = 12;

interface Item {
  readonly id: string;
  readonly text: string;
}

/** 畅和家园: 2,156 dwellings and shops of 1,801 owners, most of them with an account, and no committee so far. */
export class Changhe {
  private constructor(
    readonly town: Town,
    readonly clock: SetClock,
    readonly owners: readonly Account[],
    private readonly dataDir: string,
  ) {}

  /** @param daysAgo by the application's clock; the database's stays where it is */
  static async open(daysAgo: number): Promise<Changhe> {
    const clock = new SetClock();
    clock.putForward(-daysAgo);
    const dataDir = await mkdtemp(join(tmpdir(), 'sifang-changhe-'));
    const town = await openTown({ clock, env: { DATA_DIR: dataDir } });
    const owners = await ownersWithAccounts(town, ESTATE.changhe, ACCOUNTS, asCalendarDay('2024-06-01'));
    return new Changhe(town, clock, owners, dataDir);
  }

  async close(): Promise<void> {
    await this.town.close();
    await rm(this.dataDir, { recursive: true });
  }

  /** Signed in by the application's clock of now. */
  async person(personId: string): Promise<Visitor> {
    const [visitor] = await signedIn(this.town, [personId], this.clock.now());
    return visitor!;
  }

  readonly officer = (): Promise<Visitor> => this.person(PERSON.wangMin);
  readonly secretary = (): Promise<Visitor> => this.person(SECRETARY);
  readonly staff = (): Promise<Visitor> => this.person(STAFF);

  /** As if each of them had signed the request on a phone. */
  async signed(electionId: string, signers: readonly Account[]): Promise<void> {
    await this.town.database.source.query(
      `INSERT INTO election_request (election_id, person_id, signed_at) SELECT $1, unnest($2::uuid[]), $3`,
      [electionId, signers.map(({ personId }) => personId), this.clock.now()],
    );
  }

  /** Nominates themselves and agrees. */
  async stands(electionId: string, { personId }: Account): Promise<string> {
    const id = randomUUID();
    const self = await this.person(personId);
    await self.ask(DO.nominateCandidate, { input: { id, electionId, by: 'SELF' } });
    await this.consents(personId, id);
    return id;
  }

  async consents(personId: string, candidateId: string): Promise<void> {
    const self = await this.person(personId);
    await self.ask(DO.consentToStand, { input: { candidateId, declarations: declared() } });
  }

  /** All that has not been looked at yet is found to be met. */
  async foundEligible(electionId: string): Promise<void> {
    const officer = await this.officer();
    const { candidates } = await officer.ask(ASK.candidates, { electionId });
    for (const { id, checks } of candidates)
      for (const item of ITEMS)
        if (checks.find((check: any) => check.item === item)?.verdict === null)
          await officer.ask(DO.checkEligibility, {
            input: { candidateId: id, item, verdict: 'MET', evidence: '已核查' },
          });
  }

  async itemsOf(voteId: string): Promise<readonly Item[]> {
    const asked = 'query ($id: ID!) { ownersVote(id: $id) { items { id text } } }';
    return (await (await this.secretary()).ask(asked, { id: voteId }))['ownersVote'].items;
  }

  async resultOf(voteId: string): Promise<any[]> {
    const figures = '{ text participating { heads area } agree { heads area } }';
    const asked = `query ($voteId: ID!) { voteResult(voteId: $voteId) { items ${figures} } }`;
    return (await (await this.secretary()).ask(asked, { voteId }))['voteResult'].items;
  }

  async castAll(voteId: string, items: readonly Item[], ballots: readonly Ballot[]): Promise<void> {
    const voterIds = ballots.map(({ units }) => units[0]!.voterId!);
    const voters = await signedIn(this.town, voterIds, this.clock.now());
    const cookies = new Map(voterIds.map((id, at) => [id, voters[at]!.headers['cookie']!]));
    await eachOf(ballots, AT_ONCE, ({ units, names }) =>
      this.ask(cookies.get(units[0]!.voterId!)!, CAST, {
        ...{ voteId, ballotId: randomUUID(), units: units.map(({ no }) => no) },
        choices: items.map(({ id, text }) => ({
          itemId: id,
          choice: names!.includes(text) ? 'AGREE' : 'AGAINST',
        })),
      }),
    );
  }

  /** @returns numbers of the papers by unit, delivered and back on the desk */
  async papersBack(voteId: string, ballots: readonly Ballot[]): Promise<ReadonlyMap<number, number>> {
    const secretary = await this.secretary();
    // Papers are numbered as their units stand on the roll.
    const unitNos = ballots.map(({ units }) => units[0]!.no).toSorted((one, other) => one - other);
    const numbers: number[] = (await secretary.ask(PAPER.print, { input: { voteId, unitNos } }))[
      'printPapers'
    ];
    await eachOf(numbers, AT_ONCE, async number => {
      const delivered = { voteId, number, how: 'SIGNED_FOR', proof: '本人签收' };
      await this.ask(secretary.headers['cookie']!, PAPER.deliver, delivered);
      await this.ask(secretary.headers['cookie']!, PAPER.return, { voteId, number });
    });
    return new Map(unitNos.map((no, at) => [no, numbers[at]!]));
  }

  /** Each by two people. */
  async keyedTwice(
    voteId: string,
    items: readonly Item[],
    ballots: readonly Ballot[],
    numbers: ReadonlyMap<number, number>,
  ): Promise<void> {
    const cookies = [(await this.secretary()).headers['cookie']!, (await this.staff()).headers['cookie']!];
    await eachOf(ballots, AT_ONCE, async ({ units, names }) => {
      const choices = items.map(({ text }) => (names === null || names.includes(text) ? 'AGREE' : 'BLANK'));
      for (const cookie of cookies)
        await this.ask(cookie, PAPER.key, { voteId, number: numbers.get(units[0]!.no), choices });
    });
  }

  /** Past supertest, which opens a connection for every request. */
  private async ask(cookie: string, query: string, input: object): Promise<void> {
    const answer = await fetch(`${this.town.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  }
}
