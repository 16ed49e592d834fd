import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openChip, sealChip } from '../../../libs/voting/src/application/secret/envelope.js';
import { seals } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import { Attacker, CHOICES, type Choice, type Held, type World } from './secret-attacker.js';
import { VOTERS, type SecretOwner } from './secret-hall.js';

/** Chance that can be had again: what fails names its seed. */
const seed = Date.now() % 1_000_000;
const LETTER = { AGREE: 'A', AGAINST: 'R', ABSTAIN: 'X' } as const;
const ITEMS = 2;

let town: Town;
let attacker: Attacker;
let chance: () => number;
beforeAll(async () => {
  town = await openTown();
  const voters = new Map(await Promise.all(VOTERS.map(async id => [id, await town.person(id)] as const)));
  attacker = new Attacker(town, voters, voters.get(PERSON.wuYafang)!);
  let state = seed;
  chance = () => (state = (state * 48_271 + 11) % 2_147_483_647) / 2_147_483_647;
});
afterAll(async () => {
  await attacker.close();
  await town.close();
});

/** Two owners with flats of one size who chose differently: nothing that adds up tells them apart. */
type Pair = readonly [SecretOwner, SecretOwner];

/** Three quarters come, more than it takes. */
const coming = (owners: readonly SecretOwner[]): readonly SecretOwner[] =>
  owners.slice(0, Math.ceil((owners.length * 3) / 4));

function pairsOf(owners: readonly SecretOwner[]): {
  readonly pairs: readonly Pair[];
  readonly alone: readonly SecretOwner[];
} {
  const waiting = new Map<number, SecretOwner>();
  const pairs: Pair[] = [];
  for (const owner of owners) {
    const partner = waiting.get(owner.area);
    if (partner) pairs.push([partner, owner]);
    if (partner) waiting.delete(owner.area);
    else waiting.set(owner.area, owner);
  }
  return { pairs, alone: [...waiting.values()] };
}

/** Random, each two of a pair different in every item. */
function aWorld(owners: readonly SecretOwner[]): World {
  const { pairs, alone } = pairsOf(owners);
  const any = (but?: Choice): Choice => {
    const left = CHOICES.filter(choice => choice !== but);
    return left[Math.floor(chance() * left.length)]!;
  };
  const world = new Map<number, readonly Choice[]>();
  for (const { head } of alone)
    world.set(
      head,
      Array.from({ length: ITEMS }, () => any()),
    );
  for (const [one, other] of pairs) {
    const first = Array.from({ length: ITEMS }, () => any());
    world.set(one.head, first);
    world.set(other.head, first.map(any));
  }
  return world;
}

/** Everybody who has a partner has chosen what the partner chose. */
function theOther(world: World, owners: readonly SecretOwner[]): World {
  const swapped = new Map(world);
  for (const [{ head: one }, { head: other }] of pairsOf(owners).pairs) {
    swapped.set(one, world.get(other)!);
    swapped.set(other, world.get(one)!);
  }
  return swapped;
}

/** The same vote in two worlds in which nobody but those without a partner has chosen the same. */
async function inBothWorlds(form: 'SECRET' | 'NAMED'): Promise<readonly [Held, Held, World]> {
  let world!: World;
  const choose = (owners: readonly SecretOwner[]): World => (world = aWorld(coming(owners)));
  let accomplices!: ReadonlySet<number>;
  const watched = (owners: readonly SecretOwner[]): World => {
    accomplices = new Set(pairsOf(coming(owners)).alone.map(({ head }) => head));
    return choose(owners);
  };
  const one = await attacker.watch(form, watched, () => accomplices);
  const owners = coming(one.hall.owners);
  const other = await attacker.watch(
    form,
    () => theOther(world, owners),
    () => accomplices,
  );
  const { pairs } = pairsOf(owners);
  expect(pairs.length * 2).toBeGreaterThan(owners.length / 2);
  for (const { head } of pairs.flat())
    world
      .get(head)!
      .forEach((choice, item) => expect(theOther(world, owners).get(head)![item]).not.toBe(choice));
  return [one, other, world];
}

describe('whoever watches a secret vote from its first ballot to its last paper', () => {
  let [one, other]: Held[] = [];
  let world: World;
  beforeAll(async () => void ([one, other, world] = await inBothWorlds('SECRET')), 60_000);

  it('and has seen everything that is published cannot tell what anybody chose: they may all have chosen otherwise', () => {
    expect({ seed, seen: other!.published }).toEqual({ seed, seen: one!.published });
  });

  it('nor can the desk and the tellers with their bundle', () => {
    expect({ seed, seen: other!.behindTheDesk }).toEqual({ seed, seen: one!.behindTheDesk });
  });

  it('nor can somebody who reads every row of every table, in the order in which they lie and were written', () => {
    expect({ seed, seen: other!.tables }).toEqual({ seed, seen: one!.tables });
  });

  it('nor from the roll, of which no row is written once somebody has voted', async () => {
    for (const { hall } of [one!, other!]) expect(await attacker.rollIsOlder(hall.voteId)).toBe(true);
  });

  it('nor, with the key of the house, from the order in which the chips lie', async () => {
    expect(await choicesAsTheyLie(one!.hall.voteId)).not.toEqual(choicesAsCast(one!, world));
  });

  it('and could, had they been kept in the order of the ballots', async () => {
    const { voteId } = other!.hall;
    const cast = choicesAsCast(one!, world);
    await town.database.source.query(`ALTER TABLE secret_chip DISABLE TRIGGER USER`);
    await town.database.source.query(`DELETE FROM secret_chip WHERE vote_id = $1`, [voteId]);
    for (const letter of cast)
      await town.database.source.query(`INSERT INTO secret_chip VALUES ($1, $2)`, [
        ...[voteId, sealChip(seals, voteId, { position: 1, letter, area: 9_000, counted: true })],
      ]);
    await town.database.source.query(`ALTER TABLE secret_chip ENABLE TRIGGER USER`);
    expect(await choicesAsTheyLie(voteId)).toEqual(cast);
  });
});

describe('whoever watches a named vote', () => {
  let [one, other]: Held[] = [];
  beforeAll(async () => void ([one, other] = await inBothWorlds('NAMED')), 60_000);

  it('and has seen everything that is published cannot tell what anybody chose', () => {
    expect({ seed, seen: other!.published }).toEqual({ seed, seen: one!.published });
  });

  it('and reads the tables or the tellers’ bundle can: what is compared here does tell worlds apart', () => {
    expect(other!.tables).not.toEqual(one!.tables);
    expect(other!.behindTheDesk).not.toEqual(one!.behindTheDesk);
  });
});

/** Of the first item. */
async function choicesAsTheyLie(voteId: string): Promise<string[]> {
  const rows = await town.database.source.query<{ sealed: Buffer }[]>(
    `SELECT sealed FROM secret_chip WHERE vote_id = $1 ORDER BY ctid`,
    [voteId],
  );
  return rows
    .map(({ sealed }) => openChip(seals, voteId, sealed))
    .flatMap(({ position, letter }) => (position === 1 ? [letter] : []));
}

function choicesAsCast({ hall: { owners } }: Held, world: World): string[] {
  return coming(owners).map(({ head }) => LETTER[world.get(head)![0]!]);
}
