import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MeetingResolutionsDocument, type TopicAtMeetingFragment } from '../graphql/generated';
import { Deadline } from '../resolutions/Deadline';

/** What a meeting resolved about a topic, and where each of it stands now. */
export function CameTo({ meeting: { id: meetingId, resolutions } }: { meeting: TopicAtMeetingFragment }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: MeetingResolutionsDocument,
    variables: { meetingId },
    pause: resolutions.length === 0,
    requestPolicy: 'cache-and-network',
  });
  return resolutions.map(({ id, number, text }) => {
    const now = data?.meetingResolutions.find(each => each.id === id);
    return (
      <p key={id}>
        <Link to={`/resolutions/${id}`}>{t('topics.resolution', { number })}</Link> {text}{' '}
        {now && <Deadline resolution={now} />}
      </p>
    );
  });
}
