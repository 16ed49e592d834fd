import type { Browser, Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';
import { Hall } from '../hall/hall.js';
import { SMALL, WIDE } from './pages.js';

/** 沈文 with two flats and a phone, 何叔 with one, and whoever runs their votes at a desk. */
export interface TwoNeighbours {
  readonly town: Town;
  readonly hall: Hall;
  /** 沈文's phone. */
  readonly owner: Page;
  readonly desk: Page;
  readonly twoSided: Visitor;
  readonly neighbour: Visitor;
  /** The neighbour's, as people type it. */
  readonly room: string;
}

export async function twoNeighbours(browser: Browser): Promise<TwoNeighbours> {
  const town = await openTown();
  const hall = new Hall(browser, town.url);
  const known = { name: '沈文', idSuffix: '01123X' };
  const units = [await aUnit(town, known), await aUnit(town, known)];
  const twoSided = await ownerOf(town, '沈文', ...units.map(({ id }) => [id] as const));
  const { id, room } = await aUnit(town, { name: '何叔', idSuffix: '01124X' });
  const neighbour = await ownerOf(town, '何叔', [id]);
  const owner = await hall.signedIn(twoSided, SMALL);
  const desk = await hall.signedIn(await town.person(PERSON.chenGuodong), WIDE);
  return { town, hall, owner, desk, twoSided, neighbour, room };
}
