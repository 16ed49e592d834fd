import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, OF_THE_COMMUNITY } from '../decision.js';

const ADOPTABLE = { dueOn: '2099-12-31', term: null, quantity: null, moneyFen: null, supportingIds: [] };

/** Told as of none to those who do not follow it. */
const NOT_FOUND = { outsiders: 'RESOLUTION_NOT_FOUND', unknown: 'RESOLUTION_NOT_FOUND' } as const;
const STEERS = ['IN_THE_CHAIR', Office.COMMUNITY_SECRETARY, Office.PROPERTY_OFFICER] as const;

/** An act about the resolution that waits for the firm's answer, with an input that changes nothing. */
function about(may: Decision['may'], told: readonly string[], input: object = {}): Decision {
  return { may, told, about: ({ resolutionId }) => ({ input: { resolutionId, ...input } }), ...NOT_FOUND };
}

export const resolutions: Decisions = {
  resolutions: { may: 'SIGNED_IN' },
  resolution: { may: AT_HOME, about: ({ resolutionId }) => ({ id: resolutionId }), ...NOT_FOUND },
  resolutionView: { may: AT_HOME, about: ({ resolutionId }) => ({ id: resolutionId }), ...NOT_FOUND },
  resolutionLive: { may: AT_HOME, about: ({ resolutionId }) => ({ id: resolutionId }), ...NOT_FOUND },
  resolutionsLive: {
    may: AT_HOME.filter(walker => !OF_THE_COMMUNITY.includes(walker)),
    about: ({ estateId }) => ({ placeId: estateId }),
    unknown: 'NOT_ENTITLED',
  },
  // Told of nothing where there is nothing to be told.
  meetingResolutions: { may: 'SIGNED_IN', about: ({ meetingId }) => ({ meetingId }) },
  organisationsAt: {
    may: AT_HOME,
    about: ({ estateId }) => ({ estateId }),
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  resolutionNumbers: {
    may: [
      Office.COMMUNITY_SECRETARY,
      Office.COMMUNITY_STAFF,
      Office.PROPERTY_OFFICER,
      Office.DEPARTMENT_OFFICER,
    ],
    about: () => ({ first: '2026-01-02', last: '2026-01-01' }),
    told: ['PERIOD_BACKWARDS'],
  },
  organisationWork: {
    may: [
      ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.PROPERTY_OFFICER],
      ...[Office.DEPARTMENT_OFFICER, Office.COMMITTEE_MEMBER, Office.FIRM_MANAGER, Office.FIRM_STAFF],
    ],
  },
  resolutionSupervision: { may: [Office.PROPERTY_OFFICER] },
  adoptResolution: {
    may: ['IN_THE_CHAIR', Office.COMMUNITY_SECRETARY],
    about: ({ meetingId }) => ({ input: { meetingId, ...ADOPTABLE } }),
    told: ['MOTION_NOT_FOUND'],
    outsiders: 'MEETING_NOT_FOUND',
    unknown: 'MEETING_NOT_FOUND',
  },
  // The addressee is the firm.
  answerResolution: about([Office.FIRM_MANAGER], ['DONE_BY_IN_THE_PAST'], { doneBy: '2020-01-01' }),
  objectToResolution: about([Office.FIRM_MANAGER], ['PAPER_NOT_FOUND'], {
    paperIds: ['00000000-0000-4000-8000-00000000dead'],
  }),
  decideObjection: about(STEERS, ['RESOLUTION_NOT_THERE_YET']),
  reportProgress: about([Office.FIRM_MANAGER, Office.FIRM_STAFF], ['RESOLUTION_NOT_THERE_YET'], {
    fulfilledIds: [],
  }),
  askToClose: about([Office.FIRM_MANAGER], ['RESOLUTION_NOT_THERE_YET']),
  checkResolution: about(
    [
      'IN_THE_CHAIR',
      ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.GRID_MEMBER, Office.PROPERTY_OFFICER],
      ...[
        Office.DEPARTMENT_OFFICER,
        Office.COMMITTEE_CHAIR,
        Office.COMMITTEE_MEMBER,
        Office.BUILDING_REPRESENTATIVE,
      ],
    ],
    ['RESOLUTION_NOT_THERE_YET'],
    { passed: true },
  ),
  askExtension: about([Office.FIRM_MANAGER], ['RESOLUTION_NOT_THERE_YET'], { until: '2099-12-31' }),
  decideExtension: about(STEERS, ['EXTENSION_NOT_ASKED']),
  pauseResolution: about(STEERS, ['done', 'RESOLUTION_PAUSED']),
  resumeResolution: about(STEERS, ['done', 'RESOLUTION_NOT_PAUSED']),
  superviseResolution: about([Office.PROPERTY_OFFICER], ['done'], { level: 1 }),
  rateResolution: about([Office.OWNER, 'WITH_A_SEAT'], ['RATING_TOO_EARLY']),
};
