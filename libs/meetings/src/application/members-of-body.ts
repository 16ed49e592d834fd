import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { KindCode } from '../domain/kinds/meeting-kind.js';
import type { MembersOfBody } from '../domain/members.js';

export interface MeetingOfBody {
  readonly estateId: string;
  readonly kind: KindCode;
  readonly day: CalendarDay;
}

type Ask = (tx: Tx, meeting: MeetingOfBody) => Promise<MembersOfBody | null>;

const askers = new Map<string, Ask>();

/**
 * Whoever knows the members of a body (业主委员会, 物业管理委员会) says who they are when a meeting of it is called; null where they know nothing of it.
 * @param who the context that knows; once for each
 */
export function membersKnownBy(who: string, ask: Ask): void {
  askers.set(who, ask);
}

export async function membersOfBody(tx: Tx, meeting: MeetingOfBody): Promise<MembersOfBody | null> {
  for (const ask of askers.values()) {
    const members = await ask(tx, meeting);
    if (members) return members;
  }
  return null;
}
