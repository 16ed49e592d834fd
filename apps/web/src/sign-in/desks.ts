import type { Office } from '../graphql/generated';

/** The side of the table from which somebody uses the product. */
export type Desk = 'desk' | 'residents' | 'firm' | 'departments';

export const desks: readonly Desk[] = ['desk', 'residents', 'firm', 'departments'];

const sides = {
  COMMUNITY_SECRETARY: 'desk',
  COMMUNITY_STAFF: 'desk',
  PROPERTY_OFFICER: 'desk',
  DEPARTMENT_OFFICER: 'departments',
  GRID_MEMBER: 'desk',
  COMMITTEE_CHAIR: 'residents',
  COMMITTEE_MEMBER: 'residents',
  COMMITTEE_ALTERNATE: 'residents',
  PROPERTY_COMMITTEE_MEMBER: 'residents',
  BUILDING_REPRESENTATIVE: 'residents',
  OWNER: 'residents',
  FIRM_MANAGER: 'firm',
  FIRM_STAFF: 'firm',
  INVITED_EXPERT: 'residents',
} satisfies Record<Office, Desk>;

export function deskOf(office: Office): Desk {
  return sides[office];
}
