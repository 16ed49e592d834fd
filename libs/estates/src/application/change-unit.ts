import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireVersion } from '../domain/change-of-owners.js';
import { unitName } from '../domain/register.js';
import type { UnitFacts } from '../domain/unit.js';
import { lockUnit, saveFacts } from '../persistence/unit.repository.js';
import { keeperOf } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface UnitToChange extends UnitFacts {
  readonly id: string;
  /** The version that whoever asks has before their eyes. */
  readonly version: number;
}

/**
 * Gives a unit other facts: a new survey, the certificate's area, a better name.
 * @throws Refusal UNIT_NOT_FOUND · NOT_ENTITLED · UNIT_CHANGED_MEANWHILE · UNIT_EXISTS
 */
export async function changeUnit(context: ActContext<Actor>, input: UnitToChange): Promise<string> {
  const { tx, actor } = context;
  const unit = await lockUnit(tx, input.id);
  const under = await keeperOf(tx, actor, unit);
  requireVersion(unit, input.version);
  await saveFacts(tx, unit, input);
  const details = { unit: unitName(input), area: input.area, areaSource: input.areaSource, use: input.use };
  const subject = { kind: 'unit', id: unit.id };
  await recordAct(context, under, { act: 'UNIT_CHANGED', subject, placeId: unit.estateId, details });
  return unit.id;
}
