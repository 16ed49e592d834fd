import { Office, standsFor, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';

const ANSWERS = [
  Office.FIRM_MANAGER,
  Office.DEPARTMENT_OFFICER,
  Office.PROPERTY_OFFICER,
  Office.COMMUNITY_SECRETARY,
  Office.COMMITTEE_CHAIR,
];

/** Who may do what with resolutions. */
export const rights = {
  /** Whoever leads the organisation that it is addressed to. */
  answer: (actor: Actor, resolution: { readonly addresseeId: string }): boolean =>
    standsFor(actor, resolution.addresseeId, ANSWERS),
} as const;

/** @throws Refusal NOT_ENTITLED */
export function requireAnswering(actor: Actor, resolution: { readonly addresseeId: string }): void {
  if (!rights.answer(actor, resolution))
    throw new Refusal('NOT_ENTITLED', 'Only the organisation that it is addressed to answers a resolution.');
}
