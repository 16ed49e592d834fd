import { sendRoll } from '../../import/a-roll-import.js';
import { ASK, DO, newUnit } from '../../register/asking.js';
import type { Visitor } from '../../town/visitor.js';
import type { Cast, Facts } from './asked-about.js';

type Kept = Pick<Facts, 'unitId' | 'ownerId' | 'gridId' | 'claimId' | 'rollImportId'>;

/** What the community keeps of its estate. */
export async function keptAt(
  { estateId, communityId }: Cast['ids'],
  secretary: Visitor,
  claimant: Visitor,
  newId: Cast['newId'],
): Promise<Kept> {
  const [unitId, gridId, claimId] = [newId(5), newId(6), newId(7)];
  await secretary.ask(DO.addUnit, { input: newUnit(estateId, { id: unitId }) });
  const { unit } = await secretary.ask(ASK.unit, { id: unitId });
  const grid = { id: gridId, communityId, kind: 'GENERAL', name: '走访网格' };
  await secretary.ask(DO.addGrid, { input: grid });
  const claim = { id: claimId, estateId, name: '李强', idSuffix: '12345X', phone: '13955500001' };
  await claimant.ask('mutation ($input: FileClaimInput!) { fileClaim(input: $input) { id } }', {
    input: { ...claim, room: '12-101' },
  });
  const { id: rollImportId } = await sendRoll(secretary, estateId, Buffer.from('no roll at all'));
  return { unitId, gridId, claimId, rollImportId, ownerId: unit.owners[0].id };
}
