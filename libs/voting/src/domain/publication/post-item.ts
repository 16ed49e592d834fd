import { Stance } from '../ballot/stance.js';
import { explain, explainWithoutAreas } from '../explanation/explain.js';
import { grouped } from '../tally/grouped.js';
import type { BallotCase } from '../tally/by-ballots.js';
import type { Decision } from '../tally/decision.js';
import type { Flag } from '../tally/flag.js';
import type { Figure } from '../roll/figure.js';
import type {
  BuildingFigures,
  FlagSettlement,
  ItemFigures,
  PostedFlag,
  PostedItem,
  PublishedItem,
} from './posted-result.js';
import { publishable, roundedTo } from './publishable.js';
import { saidIn, type Said } from './said.js';

interface Unit {
  readonly unit: string;
  readonly name: string;
  readonly building: string;
}

/** An item as it was decided, with what of it may be published. */
export function postItem(
  { id, position }: { readonly id: string; readonly position: number },
  given: BallotCase,
  decision: Decision,
  units: readonly Unit[],
  settledBy: (flag: Pick<PostedFlag, 'code' | 'unitNos'>) => FlagSettlement | null = () => null,
): PostedItem {
  const { outcome, tests, followed } = decision;
  const unitOf = new Map(units.map(unit => [unit.unit, unit]));
  const said = saidIn(given, unit => unitOf.get(unit)!.building);
  return {
    ...{ position, itemId: id, outcome, tests, followed },
    figures: figuresOf(decision),
    flags: decision.flags
      .map(flag => named(flag, unit => unitOf.get(unit)!.name))
      .map(flag => ({ ...flag, settlement: settledBy(flag) })),
    explanation: explain(decision),
    published: published(decision, said),
  };
}

/** Counted from ballots, so that nothing is missing. */
function figuresOf({ counted }: Decision): ItemFigures {
  const { participating, agree, against, abstain, withMajority, blank, spoiled, discarded } = counted;
  return {
    ...{
      participating: participating as Figure,
      agree: agree as Figure,
      against: against!,
      abstain: abstain!,
    },
    ...{ withMajority: withMajority!, blank: blank!, spoiled: spoiled!, discarded: discarded.length },
  };
}

/** The engine knows units by their numbers, people by their names. */
function named(
  { code, units, text, choices, settled }: Flag,
  nameOf: (unit: string) => string,
): Omit<PostedFlag, 'settlement'> {
  const names = units.map(nameOf);
  const read = (words: string): string => words.replace(units.join('、'), names.join('、'));
  return {
    ...{ code, units: names, text: units.length ? { zh: read(text.zh), en: read(text.en) } : text },
    ...{ unitNos: units.map(Number), choices, settled },
  };
}

function published(decision: Decision, said: readonly Said[]): PublishedItem {
  const { agree, against, abstain } = figuresOf(decision);
  const agreeing = decision.tests.find(({ about, measure }) => about === 'agreement' && measure === 'area')!;
  const { step, unanimous, byBuilding } = publishable(said, {
    areas: { AGREE: agree.area, AGAINST: against.area, ABSTAIN: abstain.area },
    leastAgreeing: agreeing.least!,
  });
  const rounded = { ...agreeing, actual: step && roundedTo(step, agreeing.actual!) };
  const tests = decision.tests.map(test => (test === agreeing ? rounded : test));
  return {
    ...{ step, unanimous, buildings: byBuilding ? byBuildings(said) : null },
    explanation:
      step === null ? explainWithoutAreas(decision) : explain({ ...decision, tests, followed: null }),
  };
}

function byBuildings(said: readonly Said[]): BuildingFigures[] {
  return [...grouped(said, ({ building }) => building!)]
    .map(([building, theirs]) => {
      const count = (stance: Stance): number => theirs.filter(each => each.stance === stance).length;
      return {
        building,
        agree: count(Stance.AGREE),
        against: count(Stance.AGAINST),
        abstain: count(Stance.ABSTAIN),
      };
    })
    .sort((one, other) => one.building.localeCompare(other.building, 'zh', { numeric: true }));
}
