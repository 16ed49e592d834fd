import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aRollFile, imported, type Row } from './a-roll-import.js';

// Several rolls, each read and written by a worker.
const SHEN = { name: '沈文', idSuffix: '606492', phone: '13812345678' };

describe('an owner with an account, after a roll was imported', () => {
  let town: Town;
  let dataDir: string;
  let secretary: Visitor;
  let shen: Visitor;
  let unit: UnitOnRegister;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-following-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(async () => {
    await town.close();
    await rm(dataDir, { recursive: true });
  });
  beforeEach(async () => {
    unit = await aUnit(town, SHEN);
    shen = await town.person(await somebodyNew(town, '沈文'));
    const { claimUnit } = await shen.ask(CLAIM.claimUnit, {
      input: { estateId: unit.estateId, room: unit.room, ...SHEN },
    });
    expect(claimUnit).toEqual({ linked: true });
  });

  const rollSays = async (changes: Partial<Row>): Promise<void> => {
    const row = { building: '99号楼', room: unit.room.split('-')[2]!, ...changes };
    const { state, preview } = await imported(town, secretary, ESTATE.hanlin, aRollFile([row]));
    expect([state, preview.changed]).toEqual(['DONE', 1]);
  };
  const seenBy = async (visitor: Visitor) => {
    const asked = '{ myUnits { area owners { name mine } } viewer { appointments { office } } }';
    const { myUnits, viewer } = await visitor.ask(asked);
    return { units: myUnits, offices: viewer.appointments.map(({ office }: { office: string }) => office) };
  };

  it('stays linked when the area changes', async () => {
    await rollSays({ area: '101.25' });
    expect(await seenBy(shen)).toEqual({
      units: [{ area: '101.25', owners: [{ name: '沈文', mine: true }] }],
      offices: ['OWNER'],
    });
  });

  it('stays linked when somebody becomes an owner beside them', async () => {
    await rollSays({ owners: '沈文、周丽', ids: '606492、204567' });
    const { units, offices } = await seenBy(shen);
    expect(units[0].owners).toEqual([
      { name: '沈文', mine: true },
      { name: '周丽', mine: false },
    ]);
    expect(offices).toEqual(['OWNER']);
  });

  it('is an owner no more when the roll names others', async () => {
    await rollSays({ owners: '周丽', ids: '204567' });
    expect(await seenBy(shen)).toEqual({ units: [], offices: [] });
  });
});
