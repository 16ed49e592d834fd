import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import type { Who } from './any-vote-model.js';
import { CaseHall } from './case-hall.js';

/** A building of four flats, and whoever may try something with a vote of it. */
export interface Stage {
  readonly town: Town;
  readonly clock: SetClock;
  readonly building: string;
  /** Of the units, in their order. */
  readonly owners: readonly Visitor[];
  readonly people: Readonly<Record<Who, Visitor>>;
}

export async function openStage(): Promise<Stage> {
  const clock = new SetClock();
  const town = await openTown({ clock });
  const hall = await CaseHall.in(town);
  const built = await hall.built([{ of: ['甲'] }, { of: ['甲'] }, { of: ['乙'] }, { of: ['丙'] }]);
  const [one, two, three, four] = built.ids as [string, string, string, string];
  const both = await ownerOf(town, '甲', [one], [two]);
  const owners = [both, both, await ownerOf(town, '乙', [three]), await ownerOf(town, '丙', [four])];
  const [office, firm] = [await town.person(PERSON.wangMin), await town.person(PERSON.liQiang)];
  const people = { chair: hall.chair, secretary: hall.secretary, owner: owners[3]!, office, firm };
  return { town, clock, building: built.building, owners, people };
}
