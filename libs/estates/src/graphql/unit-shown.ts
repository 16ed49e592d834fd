import type { UnitView } from '../application/register-reader.js';
import { squareMetres } from '../domain/area.js';
import { maskId } from '../domain/privacy/masks.js';
import { unitName } from '../domain/register.js';
import type { OwnerRow, UnitRow } from '../persistence/unit-list.queries.js';
import type { ShareType, UnitOwnerType, UnitType, UnitWithHistoryType } from './unit.type.js';

/** What goes out of a unit: the one place where it is decided how much of an owner is shown. */
export function unitShown({ area, owners, ...unit }: UnitRow): UnitType {
  return { ...unit, name: unitName(unit), area: squareMetres(area), owners: owners.map(ownerShown) };
}

export function unitWithHistoryShown({ history, viewerMayKeep, ...unit }: UnitView): UnitWithHistoryType {
  const versions = history.map(({ owners, ...version }) => ({
    ...version,
    owners: owners.map(owner => ({ name: owner.name, share: shareShown(owner) })),
  }));
  return { ...unitShown(unit), viewerMayKeep, history: versions };
}

function ownerShown({ id, name, idSuffix, since, personId, ...share }: OwnerRow): UnitOwnerType {
  const idMasked = maskId(idSuffix);
  return { id, name, idMasked, since, claimed: personId !== null, share: shareShown(share) };
}

function shareShown({ sharePart, shareWhole }: Pick<OwnerRow, 'sharePart' | 'shareWhole'>): ShareType | null {
  return sharePart === null || shareWhole === null ? null : { part: sharePart, whole: shareWhole };
}
