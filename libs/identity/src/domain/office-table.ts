import { Office } from './office.js';

/** Kinds of place as this context knows them; what they mean is for the context that owns places. */
export type PlaceKindName = 'DISTRICT' | 'TOWN' | 'COMMUNITY' | 'ESTATE';
export type OrganisationKindName =
  | 'DEPARTMENT'
  | 'PROPERTY_OFFICE'
  | 'PARTY_ORGANISATION'
  | 'OWNERS_COMMITTEE'
  | 'PROPERTY_MANAGEMENT_COMMITTEE'
  | 'PROPERTY_FIRM';

/** What holds for an office wherever it is held. */
export interface OfficeRule {
  /** Kinds of place that it may be held for. */
  readonly places: readonly PlaceKindName[];
  /** Kinds of organisation that it may be held for; empty: it stands for none. */
  readonly organisations: readonly OrganisationKindName[];
  /** Who enters it: offices held for the place itself or for one that the place lies in. */
  readonly appointedBy: readonly Office[];
  /** Years that a term may last at most; null where no rule says so. */
  readonly longestTerm: Readonly<Partial<Record<OrganisationKindName, number>>> | null;
}

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER, FIRM_MANAGER } = Office;
const STREET: readonly Office[] = [PROPERTY_OFFICER];
const STREET_OR_SECRETARY: readonly Office[] = [PROPERTY_OFFICER, COMMUNITY_SECRETARY];
const COMMUNITY: readonly Office[] = [COMMUNITY_SECRETARY, COMMUNITY_STAFF];

/**
 * 业委会 at most five years (北京 Art 41, 上海 Art 20, 杭州 Art 33), 物管会 at most three (北京 Arts 52–59). A place that
 * allows less sets it when it appoints.
 */
const COMMITTEE_TERM = { OWNERS_COMMITTEE: 5, PROPERTY_MANAGEMENT_COMMITTEE: 3 } as const;

export const OFFICES: Readonly<Record<Office, OfficeRule>> = {
  // Named by the Party committee of the town, whose register of people the 物管办 keeps.
  COMMUNITY_SECRETARY: rule(['COMMUNITY'], ['PARTY_ORGANISATION'], STREET),
  COMMUNITY_STAFF: rule(['COMMUNITY'], ['PARTY_ORGANISATION'], STREET_OR_SECRETARY),
  // The street guides committees and takes their filings (物业管理条例 Art 16); above it stands the county's office.
  PROPERTY_OFFICER: rule(['DISTRICT', 'TOWN'], ['PROPERTY_OFFICE'], STREET),
  DEPARTMENT_OFFICER: rule(['DISTRICT', 'TOWN'], ['DEPARTMENT'], STREET),
  GRID_MEMBER: rule(['COMMUNITY', 'ESTATE'], ['PARTY_ORGANISATION'], STREET_OR_SECRETARY),
  // Elected; entered with the filing to county and street within 30 days (物业管理条例 Art 16), changes likewise (北京 Art 50).
  // The chair of a 物管会 comes from the community or the street (北京 Arts 52–59, 杭州).
  COMMITTEE_CHAIR: rule(
    ['ESTATE'],
    ['OWNERS_COMMITTEE', 'PROPERTY_MANAGEMENT_COMMITTEE'],
    STREET_OR_SECRETARY,
    COMMITTEE_TERM,
  ),
  COMMITTEE_MEMBER: rule(['ESTATE'], ['OWNERS_COMMITTEE'], STREET_OR_SECRETARY, COMMITTEE_TERM),
  // Those who reached the legal vote and were not elected; ranked, without a vote (杭州 Art 28).
  COMMITTEE_ALTERNATE: rule(['ESTATE'], ['OWNERS_COMMITTEE'], STREET_OR_SECRETARY, COMMITTEE_TERM),
  PROPERTY_COMMITTEE_MEMBER: rule(
    ['ESTATE'],
    ['PROPERTY_MANAGEMENT_COMMITTEE'],
    STREET_OR_SECRETARY,
    COMMITTEE_TERM,
  ),
  // 业主代表、楼栋长 consult their own owners and carry their votes (宁波 Art 33); the community keeps the list.
  BUILDING_REPRESENTATIVE: rule(['ESTATE'], [], COMMUNITY),
  // Follows from the register or a claim; by hand only where the desk decides.
  OWNER: rule(['ESTATE'], [], COMMUNITY),
  // The firm names its manager, the community enters it: a manager answers to what the firm's contract binds it to.
  FIRM_MANAGER: rule(['ESTATE'], ['PROPERTY_FIRM'], STREET_OR_SECRETARY),
  FIRM_STAFF: rule(['ESTATE'], ['PROPERTY_FIRM'], [FIRM_MANAGER, ...STREET_OR_SECRETARY]),
  INVITED_EXPERT: rule(['TOWN', 'COMMUNITY', 'ESTATE'], [], [PROPERTY_OFFICER, ...COMMUNITY]),
};

function rule(
  places: OfficeRule['places'],
  organisations: OfficeRule['organisations'],
  appointedBy: OfficeRule['appointedBy'],
  longestTerm: OfficeRule['longestTerm'] = null,
): OfficeRule {
  return { places, organisations, appointedBy, longestTerm };
}

/** Years; null where no rule limits the term. */
export function longestTermOf(office: Office, organisation: OrganisationKindName | null): number | null {
  return (organisation && OFFICES[office].longestTerm?.[organisation]) ?? null;
}
