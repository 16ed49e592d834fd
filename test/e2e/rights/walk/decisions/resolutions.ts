import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decisions } from '../decision.js';

export const resolutions: Decisions = {
  resolutions: { may: 'SIGNED_IN' },
  resolution: {
    may: AT_HOME,
    about: ({ resolutionId }) => ({ id: resolutionId }),
    outsiders: 'RESOLUTION_NOT_FOUND',
    unknown: 'RESOLUTION_NOT_FOUND',
  },
  adoptResolution: {
    may: ['IN_THE_CHAIR', Office.COMMUNITY_SECRETARY],
    about: ({ meetingId }) => ({ input: { meetingId } }),
    told: ['MOTION_NOT_FOUND'],
    outsiders: 'MEETING_NOT_FOUND',
    unknown: 'MEETING_NOT_FOUND',
  },
  answerResolution: {
    // The addressee is the firm.
    may: [Office.FIRM_MANAGER],
    about: ({ resolutionId }) => ({ input: { resolutionId, doneBy: '2020-01-01' } }),
    told: ['DONE_BY_IN_THE_PAST'],
    outsiders: 'RESOLUTION_NOT_FOUND',
    unknown: 'RESOLUTION_NOT_FOUND',
  },
};
