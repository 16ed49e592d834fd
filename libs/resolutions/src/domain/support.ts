import { Refusal } from '@sifang/kernel';

/** 协办 are organisations with a say at the estate, each named once, and not the one in the lead. @throws Refusal SUPPORT_UNKNOWN */
export function requireSupporting(
  leadId: string,
  supportingIds: readonly string[],
  there: readonly string[],
): void {
  const known = supportingIds.every(id => there.includes(id) && id !== leadId);
  if (!known || new Set(supportingIds).size < supportingIds.length)
    throw new Refusal(
      'SUPPORT_UNKNOWN',
      'Who helps must have a say there, and not be in the lead.',
      'supportingIds',
    );
}
