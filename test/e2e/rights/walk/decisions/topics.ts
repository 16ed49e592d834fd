import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';

const { PROPERTY_OFFICER, COMMUNITY_SECRETARY, COMMUNITY_STAFF, FIRM_MANAGER, FIRM_STAFF } = Office;
const { GRID_MEMBER, DEPARTMENT_OFFICER, INVITED_EXPERT } = Office;
/** 社区 screens; the property office of the town looks on. */
const SCREENERS: readonly Walker[] = [COMMUNITY_SECRETARY, COMMUNITY_STAFF];
/** An expert is heard, and brings nothing. */
const FILERS = AT_HOME.filter(walker => walker !== INVITED_EXPERT);
const NEIGHBOURS = FILERS.filter(
  walker =>
    ![...SCREENERS, PROPERTY_OFFICER, DEPARTMENT_OFFICER, GRID_MEMBER, FIRM_MANAGER, FIRM_STAFF].includes(
      walker,
    ),
);

type About = NonNullable<Decision['about']>;
const ofTopic = (may: readonly Walker[], about: About, ...told: readonly string[]): Decision => ({
  ...{ may, about, outsiders: 'TOPIC_NOT_FOUND', unknown: 'TOPIC_NOT_FOUND' },
  ...(told.length > 0 && { told }),
});
const ofEstate = ({ estateId }: { estateId: string }) => ({ estateId });
/** Its desk is there for those alone who keep it. */
const atDesk: Decision = {
  may: SCREENERS,
  about: ({ communityId }) => ({ placeId: communityId }),
  refused: 'PLACE_NOT_FOUND',
  unknown: 'PLACE_NOT_FOUND',
};

export const topics: Decisions = {
  topics: { may: AT_HOME, about: ofEstate, outsiders: 'ESTATE_NOT_FOUND', unknown: 'ESTATE_NOT_FOUND' },
  topicsLike: { may: AT_HOME, about: ofEstate, outsiders: 'ESTATE_NOT_FOUND', unknown: 'ESTATE_NOT_FOUND' },
  departmentsAt: {
    may: AT_HOME,
    about: ofEstate,
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  myTopics: { may: 'SIGNED_IN' },
  topicNumbers: {
    may: [...SCREENERS, PROPERTY_OFFICER, DEPARTMENT_OFFICER],
    about: () => ({ first: '2026-01-02', last: '2026-01-01' }),
    told: ['PERIOD_BACKWARDS'],
  },
  reservedMatters: { may: 'SIGNED_IN' },
  topic: ofTopic(AT_HOME, ({ topicId }) => ({ id: topicId })),
  topicLive: ofTopic(AT_HOME, ({ topicId }) => ({ topicId })),
  topicPool: atDesk,
  topicPoolLive: atDesk,
  fileTopic: {
    may: FILERS,
    about: ({ estateId }) => ({ input: { estateId } }),
    told: ['ORGANISATION_NOT_FOUND'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  cosignTopic: ofTopic(NEIGHBOURS, ({ topicId }) => ({ topicId })),
  withdrawCosign: ofTopic(NEIGHBOURS, ({ topicId }) => ({ topicId }), 'done', 'FILER_SUPPORTS'),
  screenTopic: ofTopic(
    SCREENERS,
    ({ topicId }) => ({ input: { topicId, result: 'ANSWERED', reason: '' } }),
    'REASON_MISSING',
  ),
  mergeTopic: ofTopic(
    SCREENERS,
    ({ topicId }) => ({ input: { topicId, intoId: topicId } }),
    'MERGE_INTO_ITSELF',
  ),
  unmergeTopic: ofTopic(SCREENERS, ({ topicId }) => ({ input: { topicId } }), 'TOPIC_NOT_MERGED'),
  putTopicsOnAgenda: ofTopic(
    SCREENERS,
    ({ topicId, meetingId }) => ({ input: { meetingId, topicIds: [topicId] } }),
    'TOPIC_NOT_IN_POOL',
  ),
  scheduleMeetingOnTopics: {
    may: SCREENERS,
    about: ({ estateId }) => ({ input: { estateId, kind: 'FOUR_PARTY', seats: [] } }),
    told: ['SEATS_EMPTY'],
    outsiders: 'ESTATE_NOT_FOUND',
    unknown: 'ESTATE_NOT_FOUND',
  },
  returnTopicToPool: ofTopic(SCREENERS, ({ topicId }) => ({ input: { topicId } }), 'TOPIC_NOT_ON_AGENDA'),
  settleTopic: ofTopic(SCREENERS, ({ topicId }) => ({ input: { topicId } }), 'TOPIC_NOT_ON_AGENDA'),
};
