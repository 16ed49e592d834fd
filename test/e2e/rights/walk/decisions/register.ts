import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';
import { newUnit } from '../../../register/asking.js';
import type { Facts } from '../asked-about.js';

const { PROPERTY_OFFICER, COMMUNITY_SECRETARY, COMMUNITY_STAFF } = Office;
const { COMMITTEE_CHAIR, COMMITTEE_MEMBER, PROPERTY_COMMITTEE_MEMBER } = Office;
/** 社区和物管办 keep the register; the committee, whose votes stand on it, reads it. */
const KEEPERS: readonly Walker[] = [PROPERTY_OFFICER, COMMUNITY_SECRETARY, COMMUNITY_STAFF];
const READERS: readonly Walker[] = [...KEEPERS, COMMITTEE_CHAIR, COMMITTEE_MEMBER, PROPERTY_COMMITTEE_MEMBER];

type About = NonNullable<Decision['about']>;
const who = (may: readonly Walker[], about: About, code: string, ...told: readonly string[]): Decision => ({
  ...{ may, about, outsiders: code, unknown: code },
  ...(told.length > 0 && { told }),
});
/** Not there for anybody but who keeps the register. */
const hidden = (about: About, code: string, ...told: readonly string[]): Decision => ({
  ...who(KEEPERS, about, code, ...told),
  refused: code,
});
const ofEstate = ({ estateId }: Facts) => ({ estateId });
const inEstate = ({ estateId }: Facts) => ({ input: { estateId } });
const ofImport = ({ rollImportId }: Facts) => ({ rollImportId });

export const register: Decisions = {
  grids: { may: 'SIGNED_IN' },
  firms: { may: 'SIGNED_IN' },
  estatesNamed: { may: 'SIGNED_IN' },
  buildings: who(AT_HOME, ofEstate, 'PLACE_NOT_FOUND'),
  register: who(READERS, ({ estateId }) => ({ estateId, profile: 'national' }), 'PLACE_NOT_FOUND'),
  units: who(READERS, ({ estateId }) => ({ placeId: estateId, search: '' }), 'PLACE_NOT_FOUND'),
  unit: { ...who(READERS, ({ unitId }) => ({ id: unitId }), 'UNIT_NOT_FOUND'), refused: 'UNIT_NOT_FOUND' },
  doubts: who(READERS, ofEstate, 'PLACE_NOT_FOUND'),
  decideDoubt: who(KEEPERS, inEstate, 'PLACE_NOT_FOUND', 'DOUBT_NOT_FOUND'),
  addUnit: who(
    KEEPERS,
    ({ estateId }) => ({ input: newUnit(estateId, { since: '2099-01-01' }) }),
    'PLACE_NOT_FOUND',
    'CHANGE_IN_THE_FUTURE',
  ),
  changeUnit: who(
    KEEPERS,
    ({ unitId }) => ({ input: { id: unitId, version: 99, area: '88.50' } }),
    'UNIT_NOT_FOUND',
    'UNIT_CHANGED_MEANWHILE',
  ),
  changeOwners: who(
    KEEPERS,
    ({ unitId }) => ({ input: { id: unitId, version: 99 } }),
    'UNIT_NOT_FOUND',
    'OWNER_UNKNOWN',
  ),
  addGrid: {
    ...who(
      KEEPERS,
      ({ communityId }) => ({ input: { communityId, name: '走访网格' } }),
      'PLACE_NOT_FOUND',
      'GRID_EXISTS',
    ),
    at: 'COMMUNITY',
  },
  assignBuildings: {
    ...who(
      KEEPERS,
      ({ estateId, gridId }) => ({ input: { estateId, gridId } }),
      'GRID_NOT_FOUND',
      'BUILDING_NOT_FOUND',
    ),
    at: 'COMMUNITY',
  },
  beginService: who(KEEPERS, inEstate, 'PLACE_NOT_FOUND', 'FIRM_NOT_FOUND'),
  recordFirstDelivery: who(
    KEEPERS,
    ({ estateId }) => ({ input: { estateId, deliveredOn: '1949-10-01' } }),
    ...(['PLACE_NOT_FOUND', 'DELIVERY_DAY_UNFIT'] as const),
  ),
  endService: who(KEEPERS, inEstate, 'PLACE_NOT_FOUND', 'SERVICE_NOT_RUNNING'),
  registerOrganisation: who(
    KEEPERS,
    ({ estateId }) => ({ input: { placeId: estateId, kind: 'PROPERTY_FIRM' } }),
    ...(['PLACE_NOT_FOUND', 'ORGANISATION_PLACE_MISMATCH'] as const),
  ),
  revealOwner: who(
    KEEPERS,
    ({ ownerId }) => ({ input: { ownerId, reason: '看看' } }),
    'OWNER_NOT_FOUND',
    'REASON_TOO_SHORT',
  ),

  rollImports: who(KEEPERS, ofEstate, 'PLACE_NOT_FOUND'),
  rollImport: hidden(ofImport, 'IMPORT_NOT_FOUND'),
  rollImportLive: hidden(ofImport, 'IMPORT_NOT_FOUND'),
  rollImportFindings: hidden(ofImport, 'IMPORT_NOT_FOUND'),
  rollImportUnits: hidden(ofImport, 'IMPORT_NOT_FOUND'),
  confirmRollImport: who(
    KEEPERS,
    ({ rollImportId }) => ({ input: { rollImportId } }),
    'IMPORT_NOT_FOUND',
    'IMPORT_STATE_MISMATCH',
  ),
  retryRollImport: who(KEEPERS, ofImport, 'IMPORT_NOT_FOUND', 'IMPORT_STATE_MISMATCH'),
  withdrawRollImport: who(KEEPERS, ofImport, 'IMPORT_NOT_FOUND', 'done', 'IMPORT_STATE_MISMATCH'),

  myUnits: { may: 'SIGNED_IN' },
  myClaims: { may: 'SIGNED_IN' },
  claimsToDecide: { may: 'SIGNED_IN' },
  claimToDecide: hidden(({ claimId }) => ({ id: claimId }), 'CLAIM_NOT_FOUND'),
  decideClaim: hidden(({ claimId }) => ({ input: { claimId } }), 'CLAIM_NOT_FOUND', 'OWNER_NOT_FOUND'),
  // Whoever claims is not known to the estate yet.
  claimUnit: { may: 'SIGNED_IN', told: ['UNIT_NOT_FOUND'] },
  fileClaim: { may: 'SIGNED_IN', told: ['UNIT_NOT_FOUND'] },
  answerClaim: {
    may: [],
    about: ({ claimId }) => ({ input: { claimId } }),
    refused: 'CLAIM_NOT_FOUND',
    unknown: 'CLAIM_NOT_FOUND',
  },
  withdrawClaim: {
    may: [],
    about: ({ claimId }) => ({ claimId }),
    refused: 'CLAIM_NOT_FOUND',
    unknown: 'CLAIM_NOT_FOUND',
  },
  nameVoter: {
    may: [],
    about: ({ unitId, ownerId }) => ({ input: { unitId, ownerId } }),
    refused: 'UNIT_NOT_FOUND',
    unknown: 'UNIT_NOT_FOUND',
  },
  unitAtDesk: hidden(({ unitId }) => ({ id: unitId }), 'UNIT_NOT_FOUND'),
  nameVoterByPaper: who(
    KEEPERS,
    ({ unitId }) => ({ input: { unitId } }),
    'UNIT_NOT_FOUND',
    'OWNER_NOT_FOUND',
  ),
  recordGuardian: who(KEEPERS, ({ unitId }) => ({ input: { unitId } }), 'UNIT_NOT_FOUND', 'OWNER_NOT_FOUND'),
  endGuardianship: { may: [], refused: 'GUARDIANSHIP_NOT_FOUND' },

  auditTrail: { may: 'SIGNED_IN' },
  whoLookedAtMe: { may: 'SIGNED_IN' },
  verifyAuditTrail: { may: [PROPERTY_OFFICER, COMMUNITY_SECRETARY] },
};
