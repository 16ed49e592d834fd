import { Refusal, type CalendarDay } from '@sifang/kernel';
import { UnitStatus } from './register.js';
import { requireShares } from './shares.js';
import { ChangeReason, type Owned, type UnitNow } from './unit.js';

export interface ChangeOfOwners extends Owned {
  /** The version that whoever asks has before their eyes. */
  readonly version: number;
  /** Day from whose beginning it is theirs. */
  readonly since: CalendarDay;
  readonly reason: ChangeReason;
  /** Number of the contract, judgment or certificate. */
  readonly note: string;
}

/**
 * The owners until now end where the new ones begin; a correction ends them where they began, for they never owned it.
 * @throws Refusal as `requireOwned`, and UNIT_CHANGED_MEANWHILE · REASON_NOT_POSSIBLE · CHANGE_IN_THE_FUTURE · CHANGE_BEFORE_THE_LAST
 */
export function changeOwners(
  now: UnitNow,
  change: ChangeOfOwners,
  today: CalendarDay,
): { readonly endedOn: CalendarDay } {
  requireVersion(now, change.version);
  if (change.reason === ChangeReason.ROLL)
    throw new Refusal('REASON_NOT_POSSIBLE', 'Only the first owners come with a roll.', 'reason');
  requireOwned(change);
  requireSince(change.since, today);
  const corrects = change.reason === ChangeReason.CORRECTION;
  const earliest = corrects ? now.freeFrom : now.since;
  if (earliest !== null && change.since < earliest)
    throw new Refusal('CHANGE_BEFORE_THE_LAST', `Until ${earliest} it belonged to somebody else.`, 'since');
  return { endedOn: corrects ? now.since : change.since };
}

/** @throws Refusal CHANGE_IN_THE_FUTURE */
export function requireSince(since: CalendarDay, today: CalendarDay): void {
  if (since > today)
    throw new Refusal('CHANGE_IN_THE_FUTURE', 'Enter a change once it has happened.', 'since');
}

/** Two people at one unit: the second sees what the first did before doing anything. @throws Refusal UNIT_CHANGED_MEANWHILE */
export function requireVersion(now: Pick<UnitNow, 'version'>, seen: number): void {
  if (now.version === seen) return;
  throw new Refusal('UNIT_CHANGED_MEANWHILE', 'Somebody else has changed this unit; look again.', 'version');
}

/**
 * @throws Refusal OWNER_MISSING · OWNER_TWICE · OWNER_ID_MISSING · OWNER_ID_UNREADABLE · OWNERSHIP_MISMATCH ·
 *   DEVELOPER_MISMATCH, and as `requireShares`
 */
export function requireOwned({ status, ownership, owners }: Owned): void {
  if (owners.length === 0) throw new Refusal('OWNER_MISSING', 'A unit has at least one owner.', 'owners');
  if (status === UnitStatus.UNSOLD) {
    if (ownership === null && owners.length === 1 && !owners[0]!.idSuffix && !owners[0]!.share) return;
    const sentence = 'What was not sold belongs to the developer alone, without certificate or share.';
    throw new Refusal('DEVELOPER_MISMATCH', sentence, 'status');
  }
  if (ownership === null)
    throw new Refusal(
      'OWNERSHIP_MISMATCH',
      'Say whether it is owned alone, jointly or in shares.',
      'ownership',
    );
  owners.forEach(({ idSuffix }, at) => requireIdSuffix(idSuffix, `owners.${at}.idSuffix`));
  if (new Set(owners.map(({ name, idSuffix }) => `${name} ${idSuffix}`)).size < owners.length)
    throw new Refusal('OWNER_TWICE', 'One owner is named twice.', 'owners');
  requireShares(
    ownership,
    owners.map(({ share }) => share),
  );
}

/** Without it two people of one name would be one head. */
function requireIdSuffix(idSuffix: string | null, field: string): void {
  if (!idSuffix)
    throw new Refusal('OWNER_ID_MISSING', "Give the last six characters of the owner's certificate.", field);
  if (!/^[0-9A-Z]{6}$/.test(idSuffix))
    throw new Refusal('OWNER_ID_UNREADABLE', 'Six digits or capital letters.', field);
}
