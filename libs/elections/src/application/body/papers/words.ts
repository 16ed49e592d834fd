import { BodyKind } from '../../../domain/body/body-kind.js';
import { Side } from '../../../domain/law/election-profile.js';
import { MemberRole, serving, waiting } from '../../../domain/term/term.js';
import type { MemberRow } from '../../../persistence/body/committee.queries.js';
import type { BodyInTerm } from './body-in-term.js';

export const ROLES = {
  MEMBER: '委员',
  DEPUTY: '副主任',
  CHAIR: '主任',
} as const satisfies Record<MemberRole, string>;

export const SIDES = {
  OWNER: '业主代表',
  COMMUNITY: '社区居委会',
  STREET: '镇（街道）',
  POLICE: '公安派出所',
  DEVELOPER: '建设单位',
} as const satisfies Record<Side, string>;

/** Such as 翰林水岸小区业主委员会（第 3 届）. */
export function nameOf({ estateName, kind, term }: BodyInTerm): string {
  const body = kind === BodyKind.COMMITTEE ? '业主委员会' : '物业管理委员会';
  return `${estateName}${body}（第 ${term.number} 届）`;
}

/** Members by seat, then alternates by rank, with what is said of them on paper. */
export function listOf({ term }: BodyInTerm): string[][] {
  const rows = new Map(term.members.map(one => [one.id, one]));
  const line = ({ id }: { readonly id: string }, at: number, office: (one: MemberRow) => string) => {
    const one = rows.get(id)!;
    return [String(at + 1), one.name, office(one), one.unitName ?? SIDES[one.side]];
  };
  return [
    ...serving(term).map((one, at) => line(one, at, ({ role }) => ROLES[role])),
    ...waiting(term).map((one, at) => line(one, at, ({ rank }) => `候补委员（第 ${rank} 位）`)),
  ];
}

/** Of what a paper says: the moment of the newest thing that happened. */
export function atOf({ events }: BodyInTerm): Date {
  return new Date(events[0]?.at ?? 0);
}
