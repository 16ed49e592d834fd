import { addGrid, assignBuildings } from '@sifang/estates';
import { GridKind } from '@sifang/estates/domain';
import { officeHolders } from '@sifang/identity';
import { dayOf } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { demoId, ESTATE, PERSON, PLACE } from './demo-ids.js';

interface DemoGrid {
  readonly id: string;
  readonly communityId: string;
  readonly kind: GridKind;
  readonly name: string;
  /** Buildings by name; null: the whole estate. */
  readonly covers: readonly (readonly [estateId: string, buildings: readonly string[] | null])[];
}

const { GENERAL, MICRO } = GridKind;
const { tanchong, feiguang, lijing, zipeng, lujin } = PLACE;

/** Every estate lies in a grid but 供销社宿舍, so that one is left to assign. */
const grids: readonly DemoGrid[] = [
  grid(1, tanchong, GENERAL, '第一网格', [ESTATE.hanlin, ['1号楼', '2号楼', '3号楼', '5号楼']]),
  grid(2, tanchong, GENERAL, '第二网格', [ESTATE.hanlin, ['6号楼', '7号楼', '8号楼', '9号楼']]),
  grid(3, tanchong, GENERAL, '第三网格', [ESTATE.paihe, null]),
  grid(4, tanchong, MICRO, '翰林东微网格', [ESTATE.hanlin, ['8号楼', '9号楼']]),
  grid(5, feiguang, GENERAL, '第一网格', [ESTATE.tiandi, null]),
  grid(6, feiguang, GENERAL, '第二网格', [ESTATE.liangzhan, null]),
  grid(7, lijing, GENERAL, '第一网格', [ESTATE.jinxing, null]),
  grid(8, zipeng, GENERAL, '第一网格', [ESTATE.changhe, null]),
  grid(9, lujin, GENERAL, '第一网格', [ESTATE.feicui, null]),
];

/** Entered by the property office, as they would be. */
export async function layGrids(tx: Tx, now: Date): Promise<void> {
  const holders = await officeHolders(tx, [PLACE.shangpai], dayOf(now));
  const actor = holders.find(({ personId }) => personId === PERSON.wangMin)!;
  const context = { tx, now, actor };
  for (const { covers, ...grid } of grids) {
    await addGrid(context, grid);
    for (const [estateId, names] of covers) {
      const buildingIds = names && (await buildingIdsOf(tx, estateId, names));
      await assignBuildings(context, { gridId: grid.id, estateId, buildingIds });
    }
  }
}

function grid(
  number: number,
  communityId: string,
  kind: GridKind,
  name: string,
  ...covers: DemoGrid['covers'][number][]
): DemoGrid {
  return { id: demoId(1300 + number), communityId, kind, name, covers };
}

async function buildingIdsOf(tx: Tx, estateId: string, names: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM building WHERE estate_id = $1 AND name = ANY($2)`,
    [estateId, names],
  );
  return rows.map(({ id }) => id);
}
