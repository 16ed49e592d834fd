import { UnitStatus, UnitUse } from '@sifang/estates/domain';
import { Channel, Choice, type Ballot } from '../ballot/ballot.js';
import { MATTERS } from '../law/matter.js';
import { BlankPolicy, DuplicatePolicy, ParkingPolicy, SeveralUnitsPolicy } from '../law/policies.js';
import { decideByBallots } from './by-ballots.js';
import { Outcome } from './decide.js';
import { naiveOutcomes, type Mark } from './naive-count.js';

/** Uneven, so that heads and area often point to different ways. */
const AREAS = [100, 200, 300, 500, 800, 1300];
const PLAIN = [Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN, Choice.WITH_MAJORITY, null];
const ALL = [...PLAIN, Choice.BLANK, Choice.SPOILED];

interface Vote {
  readonly owners: readonly string[];
  readonly choices: readonly (Choice | null)[];
  readonly silent: boolean;
  readonly blank: BlankPolicy;
  readonly threeQuarters: boolean;
}

function engine({ owners, choices, silent, blank, threeQuarters }: Vote): Outcome {
  const unit = (index: number): string => `unit ${index}`;
  const roll = owners.map((owner, index) => ({
    unit: unit(index),
    area: AREAS[index]!,
    use: UnitUse.DWELLING,
    status: UnitStatus.REGISTERED,
    owners: [owner],
  }));
  const ballots = choices.flatMap((choice, index): Ballot[] =>
    choice ? [{ unit: unit(index), channel: Channel.PAPER, number: null, choice, at: new Date(index) }] : [],
  );
  const policies = {
    blank,
    duplicates: DuplicatePolicy.FIRST_VALID,
    parking: ParkingPolicy.EXCLUDE,
    severalUnits: SeveralUnitsPolicy.PER_UNIT,
    silent: silent ? { article: '议事规则', delivered: new Set(roll.map(each => each.unit)) } : null,
  };
  return decideByBallots({ rule: MATTERS[threeQuarters ? '278-8' : '278-4'], policies, roll, ballots })
    .outcome;
}

function second({ owners, choices, silent, blank, threeQuarters }: Vote): Set<string> {
  const marks: Record<Choice, Mark> = {
    AGREE: 'YES',
    AGAINST: 'NO',
    ABSTAIN: 'ABSTAIN',
    WITH_MAJORITY: 'FOLLOW',
    BLANK: blank === BlankPolicy.ABSTAIN ? 'ABSTAIN' : 'OUT',
    SPOILED: 'OUT',
  };
  const units = owners.map((owner, index) => {
    const choice = choices[index];
    return { owner, area: AREAS[index]!, mark: choice ? marks[choice] : silent ? 'SILENT' : 'OUT' } as const;
  });
  return naiveOutcomes(units, threeQuarters);
}

function* votes(owners: readonly string[], words: readonly (Choice | null)[]): Generator<Vote> {
  const number = words.length ** owners.length;
  for (let index = 0; index < number; index++) {
    const choices = owners.map(
      (_, place) => words[Math.floor(index / words.length ** place) % words.length]!,
    );
    for (const silent of [false, true])
      for (const threeQuarters of [false, true])
        for (const blank of words.includes(Choice.BLANK) ? Object.values(BlankPolicy) : [BlankPolicy.ABSTAIN])
          yield { owners, choices, silent, blank, threeQuarters };
  }
}

/** Of every vote the engine and the second count; those alone in which they differ. */
function differences(all: Iterable<Vote>, agrees: (outcome: Outcome, other: Set<string>) => boolean): Vote[] {
  const found: Vote[] = [];
  for (const vote of all) if (!agrees(engine(vote), second(vote))) found.push(vote);
  return found;
}

function same(outcome: Outcome, other: Set<string>): boolean {
  return other.size === 1 ? other.has(outcome) : outcome === Outcome.CANNOT_ESTABLISH;
}

describe('every possible vote', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'of %d owners is decided as by the second count',
    owners => {
      const names = Array.from({ length: owners }, (_, index) => `owner ${index}`);
      expect(differences(votes(names, PLAIN), same)).toEqual([]);
    },
    60_000,
  );

  it('of four owners is too, with blank and spoiled ballots', () => {
    expect(differences(votes(['a', 'b', 'c', 'd'], ALL), same)).toEqual([]);
  }, 60_000);

  it.each([['abcabc'], ['aabbcd']])(
    'of owners of several units (%s) is too',
    owners => {
      const words = PLAIN.filter(choice => choice !== Choice.WITH_MAJORITY);
      const all = [...votes([...owners], words)].filter(({ silent }) => !silent);
      expect(differences(all, same)).toEqual([]);
    },
    60_000,
  );

  it.each([['aabc'], ['aabbc']])(
    'of owners of several units (%s) is only called decided when it is, whoever follows',
    owners => {
      const sound = (outcome: Outcome, other: Set<string>): boolean =>
        outcome === Outcome.CANNOT_ESTABLISH || (other.size === 1 && other.has(outcome));
      expect(differences(votes([...owners], PLAIN), sound)).toEqual([]);
    },
    60_000,
  );
});
