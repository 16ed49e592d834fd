import type { Client } from 'graphql-ws';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import type { Town } from '../town/open-town.js';
import { socketClient } from '../town/follower.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, cast, MY_BALLOTS } from './an-open-vote.js';
import { VOTE } from './hall.js';
import { aSecretVote, closed, RESULT, type SecretHall, type SecretOwner } from './secret-hall.js';

export const CHOICES = ['AGREE', 'AGAINST', 'ABSTAIN'] as const;
export type Choice = (typeof CHOICES)[number];

/** What owners choose, by head: one choice for each item. Who is not in it stays away. */
export type World = ReadonlyMap<number, readonly Choice[]>;

/** A vote that was held in one world, with all that anybody has seen of it. */
export interface Held {
  readonly hall: SecretHall;
  /** For everybody: gauges after each ballot, roll, result, who took part, the public bundle, the receipts of accomplices. */
  readonly published: unknown;
  /** What the desk and the tellers see beside it. */
  readonly behindTheDesk: unknown;
  /** Every row of every table that is about the vote, as it lies there. */
  readonly tables: unknown;
}

const LIVE = `subscription ($voteId: ID!) { ownersVoteLive(voteId: $voteId) { seq view {
  state units rollUnits electronic paper heads { taken least total } area { taken least total } buildings { name units taken } } } }`;
const SEEN = {
  roll: `query ($voteId: ID!) { ownersVoteRoll(voteId: $voteId, first: 200) { hash units { no name area head } } }`,
  tookPart: `query ($voteId: ID!) { unitsThatTookPart(voteId: $voteId, first: 200) { no name area } }`,
  timeline: `query ($voteId: ID!) { ownersVote(id: $voteId) { state form timeline { type byName text count } } }`,
};

/** Where its rows lie tells of the last vacuum, and of nobody's choice: none is written once somebody has voted (`rollIsOlder`). */
const ROLL = 'owners_vote_unit';

/** Plays everybody who is curious: an ordinary neighbour, accomplices, the desk, a teller, and somebody at the database. */
export class Attacker {
  private readonly page: Client;

  constructor(
    private readonly town: Town,
    private readonly voters: ReadonlyMap<string, Visitor>,
    private readonly neighbour: Visitor,
  ) {
    this.page = socketClient(town.url, neighbour.headers);
  }

  /** @param accomplices heads that show their receipts */
  async watch(
    form: 'SECRET' | 'NAMED',
    choose: (owners: readonly SecretOwner[]) => World,
    accomplices: () => ReadonlySet<number>,
  ): Promise<Held> {
    const hall = await aSecretVote(this.town, { form });
    const { voteId, owners, chair } = hall;
    const world = choose(owners);
    const frames = [];
    for (const owner of owners) {
      const choices = world.get(owner.head);
      if (!choices) continue;
      await this.casts(hall, owner, choices);
      frames.push(await this.frame(voteId));
    }
    await closed(this.town, hall);
    await this.town.database.source.query(
      `INSERT INTO owners_vote_officer VALUES ($1, $2, 'TELLER', $2, now())`,
      [voteId, PERSON.zhouJianguo],
    );
    await chair.ask(VOTE.postVoteResult, { voteId });
    const published = await this.seenBy(this.neighbour, voteId, 'public');
    const receipts = await this.receipts(hall, accomplices());
    return {
      hall,
      published: alike({ frames, ...published, receipts }),
      behindTheDesk: alike([
        (await chair.ask(RESULT, { voteId }))['voteResult'],
        await this.bundle(this.voters.get(PERSON.zhouJianguo)!, voteId, 'tellers'),
      ]),
      tables: alike(await this.tables(voteId)),
    };
  }

  private async casts(
    hall: SecretHall,
    { voterId, units }: SecretOwner,
    choices: readonly Choice[],
  ): Promise<void> {
    const marks = hall.itemIds.map((itemId, at) => ({ itemId, choice: choices[at] }));
    await cast(this.voters.get(voterId)!, { ...aBallot(hall, units), choices: marks });
  }

  /** The gauges as they stand now, as anybody's page gets them who opens it. */
  private frame(voteId: string): Promise<unknown> {
    return new Promise(resolve => {
      const stop = this.page.subscribe(
        { query: LIVE, variables: { voteId } },
        {
          next: ({ data }) => {
            resolve(data);
            stop();
          },
          error: resolve,
          complete: () => undefined,
        },
      );
    });
  }

  close(): void | Promise<void> {
    return this.page.dispose();
  }

  private async seenBy(who: Visitor, voteId: string, form: string): Promise<object> {
    const { voteResult: result } = await who.ask(RESULT, { voteId });
    const { ownersVoteRoll: roll } = await who.ask(SEEN.roll, { voteId });
    const { unitsThatTookPart: tookPart } = await who.ask(SEEN.tookPart, { voteId });
    const { ownersVote: vote } = await who.ask(SEEN.timeline, { voteId });
    return { vote, roll, result, tookPart, bundle: await this.bundle(who, voteId, form) };
  }

  private async bundle(who: Visitor, voteId: string, form: string): Promise<string[]> {
    const { text } = await request(this.town.url)
      .get(`/files/votes/${voteId}/bundle?form=${form}`)
      .set(who.headers)
      .buffer(true)
      .parse((response, done) => {
        let whole = '';
        response.on('data', (piece: Buffer) => (whole += piece));
        response.on('end', () => done(null, whole));
      })
      .then(({ body }) => ({ text: body as string }));
    return text.split('\n');
  }

  private async receipts(
    { voteId, owners }: SecretHall,
    accomplices: ReadonlySet<number>,
  ): Promise<unknown[]> {
    const units = new Set(owners.filter(({ head }) => accomplices.has(head)).flatMap(owner => owner.units));
    const all = await Promise.all(
      [...this.voters.values()].map(async who => (await who.ask(MY_BALLOTS, { voteId }))['myBallots']),
    );
    return all.flat().filter((ballot: any) => ballot.units.some(({ no }: any) => units.has(no)));
  }

  /** Whether no row of the roll was written after the first ballot. */
  async rollIsOlder(voteId: string): Promise<boolean> {
    const [{ older }] = await this.town.database.source.query(
      `SELECT (SELECT max(xmin::text::bigint) FROM "${ROLL}" WHERE vote_id = $1)
            < (SELECT min(xmin::text::bigint) FROM ballot WHERE vote_id = $1) AS older`,
      [voteId],
    );
    return older;
  }

  /** In the order in which rows were written and, of one transaction, lie there; each with the place of its transaction. */
  private async tables(voteId: string): Promise<unknown> {
    const { source } = this.town.database;
    const names = await source.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'vote_id' ORDER BY table_name`,
    );
    const dumped = [];
    for (const { name } of names)
      dumped.push([
        name,
        await source.query(
          `SELECT dense_rank() OVER (ORDER BY xmin::text::bigint)::integer AS written, to_jsonb(t) AS row
             FROM "${name}" t WHERE vote_id = $1 ORDER BY written, ${name === ROLL ? 'no' : 'ctid'}`,
          [voteId],
        ),
      ]);
    dumped.push(await source.query(`SELECT result FROM owners_vote WHERE id = $1`, [voteId]));
    return dumped;
  }
}

/** Without what is chance or the hour: ids, hashes and seals as long as they are, moments, the number of the vote. */
function alike(seen: unknown): unknown {
  const text = JSON.stringify(seen)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, 'moment')
    .replace(/(\\\\x)?[0-9a-f]{16,}/g, found => `hex of ${found.length}`)
    .replace(/"year\\?":\d+,\\?"number\\?":\d+/g, 'number');
  return JSON.parse(text);
}
