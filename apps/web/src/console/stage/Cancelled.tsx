import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../elements/Message';

/** Why stands in the notice. */
export function Cancelled({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  return (
    <Message title={t('terms.meetingState.CANCELLED')} text={t('refusals.MEETING_CANCELLED')}>
      <Link to={`/meetings/${meetingId}/notice`}>{t('meetings.notice')}</Link>
    </Message>
  );
}
