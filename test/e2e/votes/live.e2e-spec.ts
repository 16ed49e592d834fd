import { LIVE_SEQ } from '../../../libs/voting/src/persistence/owners-vote.repository.js';
import { castDemoBallots } from '../../../apps/api/src/demo/cast-demo-ballots.js';
import { loadDemoVotes } from '../../../apps/api/src/demo/load-demo-votes.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { BallotBox } from '@sifang/voting';
import { systemClock } from '@sifang/kernel';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aDraftedVote, aNoticedVote, VOTE } from './hall.js';

const LIVE = `subscription ($voteId: ID!, $after: String) { ownersVoteLive(voteId: $voteId, after: $after) { cursor seq view {
  state seq serverTime units rollUnits electronic paper heads { taken least total } area { taken least total }
  buildings { name units taken } items { position text } } } }`;

const SCREEN = {
  live: `subscription ($voteId: ID!, $key: String!, $after: String) { voteScreenLive(voteId: $voteId, key: $key, after: $after) {
    cursor seq view { state seq title heads { taken } } } }`,
  result: `query ($voteId: ID!, $key: String!) { voteScreenResult(voteId: $voteId, key: $key) { items { outcome } } }`,
  list: `query ($voteId: ID!) { voteScreens(voteId: $voteId) { id openedByName expiresAt } }`,
  open: `mutation ($input: OpenVoteScreenInput!) { openVoteScreen(input: $input) { id key expiresAt } }`,
  close: `mutation ($input: VoteScreenInput!) { closeVoteScreen(input: $input) }`,
};

type Step = { cursor: string; seq: number; view: Record<string, any> | null };

describe('a vote that is followed', () => {
  let town: Town;
  let owner: Visitor;
  beforeAll(async () => {
    town = await openTown();
    owner = await town.person(PERSON.zhouJianguo);
  });
  afterAll(() => town.close());

  it('shows two gauges that grow with the ballots of the demo town, by building, and a number that only grows', async () => {
    const voteId = (await loadDemoVotes(town.database, systemClock))!;
    expect(await loadDemoVotes(town.database, systemClock)).toBeNull();
    const { steps, until, stop } = followed(owner, voteId);
    const first = await until(() => true);
    expect(first.view).toMatchObject({ state: 'NOTICED', units: 0, rollUnits: 612, heads: { taken: 0 } });
    const { least, total } = first.view!['heads'];
    expect(3 * least - 2 * total).toBeGreaterThanOrEqual(0);
    expect(3 * least - 2 * total).toBeLessThan(3);
    await castDemoBallots(town.database, town.api.app.get(BallotBox), voteId);
    const [cast] = await town.database.source.query(
      `SELECT count(*)::integer AS units, count(DISTINCT head)::integer AS heads, sum(area)::integer AS area
         FROM ballot WHERE vote_id = $1`,
      [voteId],
    );
    const last = await until(({ view }) => view?.['units'] === cast.units);
    expect(last.view).toMatchObject({
      ...{ electronic: cast.units, paper: 0, heads: { taken: cast.heads }, area: { taken: cast.area } },
    });
    const taken = last.view!['buildings'].map((building: { taken: number }) => building.taken);
    expect(taken.reduce((sum: number, one: number) => sum + one, 0)).toBe(cast.units);
    const seqs = steps.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
    const [now] = await town.database.source.query(
      `SELECT ${LIVE_SEQ} AS seq FROM owners_vote v WHERE v.id = $1`,
      [voteId],
    );
    expect(last.seq).toBe(now.seq);
    await stop();

    const again = followed(owner, voteId, last.cursor);
    expect(await again.until(() => true)).toMatchObject({ seq: last.seq, view: null });
    await again.stop();
  });

  it('tells neighbours that it is gone when the roll is taken back, and shows its desk the draft', async () => {
    const { voteId, chair } = await aDraftedVote(town);
    await chair.ask(VOTE.postVoteRoll, { input: { voteId } });
    const [neighbour, desk] = [followed(owner, voteId), followed(chair, voteId)];
    await Promise.all([neighbour.until(() => true), desk.until(() => true)]);
    await chair.ask(VOTE.takeBackVoteRoll, { input: { voteId, reason: '更正面积' } });
    await desk.until(({ view }) => view?.['state'] === 'DRAFT');
    expect(await neighbour.refused).toBe('VOTE_NOT_FOUND');
    await Promise.all([neighbour.stop(), desk.stop()]);
  });

  it('is shown by a key to a browser without an account, over HTTP and live, until the key is withdrawn', async () => {
    const { voteId, chair } = await aNoticedVote(town);
    const { openVoteScreen: screen } = await chair.ask(SCREEN.open, { input: { voteId, days: 7 } });
    const stranger = town.stranger();
    const { key } = screen;
    expect((await stranger.ask(SCREEN.result, { voteId, key }))['voteScreenResult']).toBeNull();
    const onWall = watched(stranger, SCREEN.live, { voteId, key });
    expect((await onWall.until(() => true)).view).toMatchObject({ state: 'NOTICED', heads: { taken: 0 } });
    await chair.ask(VOTE.annulOwnersVote, { input: { voteId, reason: '重新公告' } });
    await onWall.until(({ view }) => view?.['state'] === 'ANNULLED');
    await chair.ask(SCREEN.close, { input: { voteId, screenId: screen.id } });
    expect(await onWall.refused).toBe('DOOR_CLOSED');
    await onWall.stop();
    // Again is harmless, and says no more than the first time.
    await chair.ask(SCREEN.close, { input: { voteId, screenId: screen.id } });
    for (const tried of [key, `${key}x`])
      expect((await stranger.refusal(SCREEN.result, { voteId, key: tried })).code).toBe('DOOR_CLOSED');
  });

  it('opens so many screens to whoever runs it, each for its days, and keeps no key', async () => {
    const { voteId, chair } = await aNoticedVote(town);
    const input = { voteId, days: 1 };
    expect((await owner.refusal(SCREEN.open, { input })).code).toBe('NOT_ENTITLED');
    expect((await owner.refusal(SCREEN.list, { voteId })).code).toBe('NOT_ENTITLED');
    expect((await chair.refusal(SCREEN.open, { input: { voteId, days: 32 } })).code).toBe(
      'NUMBER_OUT_OF_RANGE',
    );
    const opened = [];
    for (let n = 0; n < 10; n++) opened.push((await chair.ask(SCREEN.open, { input }))['openVoteScreen']);
    expect((await chair.refusal(SCREEN.open, { input })).code).toBe('DOORS_TOO_MANY');
    const [{ id, key, expiresAt }] = opened;
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(86_400_000);
    const rows = await town.database.source.query<object[]>(
      `SELECT encode(key_hash, 'escape') FROM owners_vote_screen`,
    );
    expect(JSON.stringify(rows)).not.toContain(key);

    const other = await aNoticedVote(town);
    const stranger = town.stranger();
    expect((await stranger.refusal(SCREEN.result, { voteId: other.voteId, key })).code).toBe('DOOR_CLOSED');
    await town.database.source.query(
      `UPDATE owners_vote_screen SET opened_at = opened_at - interval '2 days', expires_at = expires_at - interval '2 days' WHERE id = $1`,
      [id],
    );
    expect((await stranger.refusal(SCREEN.result, { voteId, key })).code).toBe('DOOR_CLOSED');
    expect((await chair.ask(SCREEN.list, { voteId }))['voteScreens']).toHaveLength(9);
  });
});

function followed(who: Visitor, voteId: string, after: string | null = null) {
  return watched(who, LIVE, { voteId, after });
}

function watched(who: Visitor, query: string, variables: Record<string, unknown>) {
  const client = socketClient(who.url, who.headers);
  const steps: Step[] = [];
  const waiting = new Set<() => void>();
  let refuse: (code: string) => void = () => undefined;
  const refused = new Promise<string>(resolve => (refuse = resolve));
  client.subscribe(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (errors) return refuse(String(errors[0]!.extensions?.['code']));
        steps.push(Object.values(data as Record<string, Step>)[0]!);
        waiting.forEach(look => look());
      },
      error: error => refuse(JSON.stringify(error)),
      complete: () => undefined,
    },
  );
  const until = (fits: (step: Step) => boolean): Promise<Step> =>
    new Promise(resolve => {
      const look = (): void => {
        const found = steps.find(fits);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { steps, until, refused, stop: async () => void (await client.dispose()) };
}
