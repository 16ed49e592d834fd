import { Office } from '@sifang/identity/domain';
import { idOf } from './ids.js';
import type { Size } from './size.js';

/** Somebody with one office. */
export interface Inhabitant {
  readonly id: string;
  readonly name: string;
  readonly office: Office;
  readonly title: string;
  readonly placeId: string;
  readonly organisationId: string | null;
}

/** Two in five owners have claimed their unit, and hold the office that follows from it. */
export function hasAccount(unit: number): boolean {
  return unit % 5 < 2;
}

export const communityOf = (estate: number, { communities, estates }: Size): number =>
  Math.floor((estate * communities) / estates);
export const townOf = (community: number, { towns, communities }: Size): number =>
  Math.floor((community * towns) / communities);
export const firmOf = (estate: number, { firms }: Size): number => estate % firms;
export const officersOf = ({ meetings, towns }: Size): number => 2 * Math.ceil(meetings / towns) + 2;

export const secretaryOf = (community: number): string => idOf('secretary', community);
export const staffOf = (estate: number): string => idOf('staff', estate);
export const gridMemberOf = (estate: number): string => idOf('grid member', estate);
export const firmMembersOf = (estate: number): string[] => [
  idOf('firm member', 2 * estate),
  idOf('firm member', 2 * estate + 1),
];
/** Of a town, by number. */
export const officerOf = (town: number, number: number, size: Size): string =>
  idOf('officer', town * officersOf(size) + number);

/** Owners of an estate who have an account. */
export function ownersAt(estate: number, { unitsPerEstate }: Size): string[] {
  const first = estate * unitsPerEstate;
  return Array.from({ length: unitsPerEstate }, (_, at) => first + at)
    .filter(hasAccount)
    .map(unit => idOf('owner', unit));
}

/** Everybody with an account: the offices first, owners after them. */
export function* inhabitants(size: Size): Generator<Inhabitant> {
  for (let community = 0; community < size.communities; community++)
    yield holder(
      'secretary',
      community,
      Office.COMMUNITY_SECRETARY,
      ['community', community],
      ['party', community],
    );
  for (let estate = 0; estate < size.estates; estate++) {
    const community = communityOf(estate, size);
    yield holder('staff', estate, Office.COMMUNITY_STAFF, ['community', community], ['party', community]);
    yield holder('grid member', estate, Office.GRID_MEMBER, ['estate', estate], ['party', community]);
    const firm = ['firm', firmOf(estate, size)] as const;
    yield holder('firm member', 2 * estate, Office.FIRM_MANAGER, ['estate', estate], firm);
    yield holder('firm member', 2 * estate + 1, Office.FIRM_STAFF, ['estate', estate], firm);
  }
  for (let number = 0; number < size.towns * officersOf(size); number++) {
    const town = Math.floor(number / officersOf(size));
    yield holder('officer', number, Office.DEPARTMENT_OFFICER, ['town', town], ['department', town]);
  }
  for (let unit = 0; unit < size.units; unit++)
    if (hasAccount(unit))
      yield holder('owner', unit, Office.OWNER, ['estate', Math.floor(unit / size.unitsPerEstate)], null);
}

const TITLES: Readonly<Partial<Record<Office, string>>> = {
  COMMUNITY_SECRETARY: '社区党委书记',
  COMMUNITY_STAFF: '社区工作者',
  GRID_MEMBER: '网格员',
  FIRM_MANAGER: '物业项目经理',
  FIRM_STAFF: '客服主管',
  DEPARTMENT_OFFICER: '镇直部门干部',
  OWNER: '业主',
};

type Numbered = readonly [kind: Parameters<typeof idOf>[0], number: number];

function holder(
  kind: Numbered[0],
  number: number,
  office: Office,
  place: Numbered,
  organisation: Numbered | null,
): Inhabitant {
  const title = TITLES[office]!;
  return {
    ...{ id: idOf(kind, number), name: `${title.slice(-2)}${number}`, office, title },
    placeId: idOf(...place),
    organisationId: organisation && idOf(...organisation),
  };
}
