import { organisationsAt } from '@sifang/estates';
import { OrganisationKind, type Organisation } from '@sifang/estates/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Topic } from '../domain/topic.js';

const { DEPARTMENT, PROPERTY_OFFICE } = OrganisationKind;

/** Matters are forwarded (转部门) to what has a say at the estate. @throws Refusal DEPARTMENT_NOT_FOUND */
export async function requireDepartment(
  tx: Tx,
  { estateId }: Topic,
  departmentId: string | null,
  now: Date,
): Promise<void> {
  if (departmentId === null) return;
  const there = await organisationsAt(tx, estateId, dayOf(now));
  if (there.some(({ id, kind }) => id === departmentId && [DEPARTMENT, PROPERTY_OFFICE].includes(kind)))
    return;
  throw new Refusal('DEPARTMENT_NOT_FOUND', 'There is no such department here.', 'departmentId');
}

export function isDepartment({ kind }: Pick<Organisation, 'kind'>): boolean {
  return [DEPARTMENT, PROPERTY_OFFICE].includes(kind);
}
