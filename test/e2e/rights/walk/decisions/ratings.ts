import { Office } from '@sifang/identity/domain';
import { AT_HOME, OF_THE_COMMUNITY, type Decision, type Decisions, type Walker } from '../decision.js';

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER, FIRM_MANAGER, FIRM_STAFF } = Office;
const HOLDERS: readonly Walker[] = [COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER];
/** Of the estate itself, and not of the rated firm; whether they own a unit is asked after that. */
const NEIGHBOURS = AT_HOME.filter(
  walker => ![...OF_THE_COMMUNITY, FIRM_MANAGER, FIRM_STAFF].includes(walker),
);

type About = NonNullable<Decision['about']>;
const NOT_FOUND = { outsiders: 'RATING_ROUND_NOT_FOUND', unknown: 'RATING_ROUND_NOT_FOUND' } as const;
const ofRound = (may: readonly Walker[], about: About, ...told: readonly string[]): Decision => ({
  ...{ may, about, ...NOT_FOUND },
  ...(told.length > 0 && { told }),
});
const byId: About = ({ roundId }) => ({ roundId });
const byInput: About = ({ roundId }) => ({ input: { roundId } });
const ofEstate = ({ estateId }: { estateId: string }) => ({ estateId });

export const ratings: Decisions = {
  ratingRound: ofRound(AT_HOME, ({ roundId }) => ({ id: roundId })),
  ratingRoundLive: ofRound(AT_HOME, byId),
  ratingRounds: {
    may: AT_HOME,
    about: ({ estateId }) => ({ placeId: estateId }),
    outsiders: 'PLACE_NOT_FOUND',
    unknown: 'PLACE_NOT_FOUND',
  },
  myRatings: { may: 'SIGNED_IN' },
  myMattersToRate: { may: 'SIGNED_IN' },
  ratingCounts: ofRound(HOLDERS, byId),
  // From closing on, also for whom it is about.
  ratingComments: ofRound([...HOLDERS, FIRM_MANAGER], byId),
  ratingRanking: {
    may: HOLDERS,
    about: ({ communityId }) => ({ placeId: communityId }),
    refused: 'PLACE_NOT_FOUND',
    unknown: 'PLACE_NOT_FOUND',
  },
  ratingStandings: { may: 'SIGNED_IN' },
  ratingTrend: { may: AT_HOME, about: ofEstate, outsiders: 'ESTATE_NOT_FOUND', unknown: 'ESTATE_NOT_FOUND' },
  ratingInstruments: {
    may: AT_HOME,
    about: ofEstate,
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  saveRatingInstrument: {
    may: [],
    about: ({ communityId }) => ({ input: { townId: communityId } }),
    refused: 'PLACE_NOT_FOUND',
    unknown: 'PLACE_NOT_FOUND',
  },
  openRatingRound: {
    may: HOLDERS,
    about: ({ estateId }) => ({ input: { estateId, weights: [], period: null } }),
    told: ['ORGANISATION_NOT_FOUND'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  saveRating: ofRound(NEIGHBOURS, byInput, 'ROUND_NOT_OPEN'),
  submitRating: ofRound(NEIGHBOURS, byInput, 'ROUND_NOT_OPEN'),
  keyRatingPaper: ofRound(HOLDERS, byInput, 'ROUND_NOT_OPEN'),
  giveRatingSheet: ofRound(
    [PROPERTY_OFFICER],
    ({ roundId }) => ({ input: { roundId, group: 'TOWN' } }),
    'ROUND_NOT_OPEN',
  ),
  remindRaters: ofRound(HOLDERS, byId, 'ROUND_NOT_OPEN'),
  closeRatingRound: ofRound(HOLDERS, byId, 'ROUND_PUBLISHED'),
  cancelRatingRound: ofRound(HOLDERS, byInput, 'ROUND_PUBLISHED'),
  objectToScore: ofRound([FIRM_MANAGER], byInput, 'ROUND_NOT_PRELIMINARY'),
  acceptScore: ofRound([FIRM_MANAGER], byId, 'ROUND_NOT_PRELIMINARY'),
  decideScoreObjection: {
    may: [COMMUNITY_SECRETARY, PROPERTY_OFFICER],
    about: ({ objectionId }) => ({ input: { objectionId } }),
    told: ['ROUND_NOT_PRELIMINARY'],
    outsiders: 'OBJECTION_NOT_FOUND',
    unknown: 'OBJECTION_NOT_FOUND',
  },
  publishScore: ofRound(HOLDERS, byId, 'ROUND_PUBLISHED'),
  demandRectification: ofRound(HOLDERS, byInput, 'ITEM_NOT_ASKED'),
  recordFlagFinding: ofRound(HOLDERS, byInput, 'ROUND_NOT_PRELIMINARY'),
  recordTalk: ofRound(HOLDERS, byInput, 'NO_CARD'),
  spendingDisclosures: {
    may: AT_HOME,
    about: ofEstate,
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  discloseSpending: {
    may: [FIRM_MANAGER],
    about: ({ estateId, firmId }) => ({
      input: { estateId, organisationId: firmId, since: '2026-03-31', until: '2026-01-01', corrects: null },
    }),
    told: ['PERIOD_BACKWARDS'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  serviceRatings: {
    may: AT_HOME,
    about: ({ resolutionId }) => ({ resolutionId }),
    outsiders: 'RESOLUTION_NOT_FOUND',
    unknown: 'RESOLUTION_NOT_FOUND',
  },
  rateService: {
    may: [COMMUNITY_SECRETARY, COMMUNITY_STAFF],
    about: ({ resolutionId }) => ({ input: { resolutionId, side: 'COMMUNITY' } }),
    told: ['RATING_TOO_EARLY'],
    outsiders: 'RESOLUTION_NOT_FOUND',
    unknown: 'RESOLUTION_NOT_FOUND',
  },
};
