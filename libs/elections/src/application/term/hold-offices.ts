import { sitInBody, type SeatInBody } from '@sifang/identity';
import { Office } from '@sifang/identity/domain';
import { addDays, dayOf, type CalendarDay } from '@sifang/kernel';
import { membersChanged } from '@sifang/meetings';
import { KindCode } from '@sifang/meetings/domain';
import type { Tx } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';
import { BodyKind } from '../../domain/body/body-kind.js';
import { MemberRole, serving, waiting, type Term } from '../../domain/term/term.js';

/**
 * Members, chair and alternates hold their offices as long as they are on the list. After the last day of the term nobody
 * is left without a committee: offices go on until another is seated. [D] Identity allows no longer than the law does, so
 * the term's own last day is theirs. Meetings of the body that are called or going on follow.
 */
export async function holdOffices(tx: Tx, now: Date, body: Body, term: Term): Promise<void> {
  const today = dayOf(now);
  const since = term.beginsOn > today ? term.beginsOn : today;
  await sitInBody(tx, now, {
    ...{ placeId: body.estateId, organisationId: body.organisationId, since },
    until: laterOf(term.endsOn, addDays(since, 0)),
    seats: [...serving(term), ...waiting(term)].flatMap(({ personId, seat, role }): SeatInBody[] =>
      personId === null ? [] : [{ personId, ...officeOf(body.kind, seat, role) }],
    ),
  });
  await membersChanged(tx, { estateId: body.estateId, kind: MEETINGS_OF[body.kind] }, now);
}

const MEETINGS_OF = {
  COMMITTEE: KindCode.OWNERS_COMMITTEE,
  MANAGEMENT_COMMITTEE: KindCode.PROPERTY_COMMITTEE,
} as const satisfies Record<BodyKind, KindCode>;

function laterOf(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one > other ? one : other;
}

function officeOf(kind: BodyKind, seat: number | null, role: MemberRole): Omit<SeatInBody, 'personId'> {
  const name = kind === BodyKind.COMMITTEE ? '业委会' : '物管会';
  if (seat === null) return { office: Office.COMMITTEE_ALTERNATE, title: `${name}候补委员` };
  if (role === MemberRole.CHAIR) return { office: Office.COMMITTEE_CHAIR, title: `${name}主任` };
  const office = kind === BodyKind.COMMITTEE ? Office.COMMITTEE_MEMBER : Office.PROPERTY_COMMITTEE_MEMBER;
  return { office, title: role === MemberRole.DEPUTY ? `${name}副主任` : `${name}委员` };
}
