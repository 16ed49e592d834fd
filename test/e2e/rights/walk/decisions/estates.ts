import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decisions } from '../decision.js';

const { PROPERTY_OFFICER, COMMUNITY_SECRETARY, COMMUNITY_STAFF, FIRM_MANAGER } = Office;
/** Entered by the street and the community. */
const ENTER_COMMITTEES = [PROPERTY_OFFICER, COMMUNITY_SECRETARY];

export const estates: Decisions = {
  estates: { may: 'SIGNED_IN' },
  appointments: {
    may: [PROPERTY_OFFICER, COMMUNITY_SECRETARY, COMMUNITY_STAFF, FIRM_MANAGER],
    about: ({ estateId }) => ({ placeId: estateId }),
    outsiders: 'PLACE_NOT_FOUND',
    unknown: 'PLACE_NOT_FOUND',
  },
  officesToFill: {
    may: AT_HOME,
    about: ({ estateId }) => ({ placeId: estateId }),
    outsiders: 'PLACE_NOT_FOUND',
    unknown: 'PLACE_NOT_FOUND',
  },
  appoint: {
    may: ENTER_COMMITTEES,
    about: ({ estateId, organisationId, personId }) => ({
      input: {
        ...{ placeId: estateId, organisationId, personId, office: 'COMMITTEE_MEMBER' },
        ...{ since: '2026-01-02', until: '2026-01-01' },
      },
    }),
    told: ['TERM_BACKWARDS'],
    outsiders: 'PLACE_NOT_FOUND',
    unknown: 'PLACE_NOT_FOUND',
  },
  openAccount: {
    may: ENTER_COMMITTEES,
    about: ({ personId }) => ({ input: { personId } }),
    told: ['ACCOUNT_THERE'],
    outsiders: 'PERSON_NOT_FOUND',
    unknown: 'PERSON_NOT_FOUND',
  },
  issueFirstCode: {
    may: ENTER_COMMITTEES,
    about: ({ personId }) => ({ personId }),
    told: ['ACCOUNT_THERE'],
    outsiders: 'PERSON_NOT_FOUND',
    unknown: 'PERSON_NOT_FOUND',
  },
  changeTerm: {
    may: ENTER_COMMITTEES,
    about: ({ appointmentId }) => ({ input: { appointmentId, since: '2026-01-02', until: '2026-01-01' } }),
    told: ['TERM_BACKWARDS'],
    outsiders: 'APPOINTMENT_NOT_FOUND',
    unknown: 'APPOINTMENT_NOT_FOUND',
  },
  endAppointment: {
    may: ENTER_COMMITTEES,
    about: ({ appointmentId }) => ({ input: { appointmentId, lastDay: '2020-01-01' } }),
    told: ['LAST_DAY_UNFIT'],
    outsiders: 'APPOINTMENT_NOT_FOUND',
    unknown: 'APPOINTMENT_NOT_FOUND',
  },
};
