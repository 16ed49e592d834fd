import { useTranslation } from 'react-i18next';
import type { MeetingState } from '../graphql/generated';
import { clock } from '../language/times';
import type { LinkState } from '../live/link-state';
import { LinkStatus } from '../live/LinkStatus';
import type { Meeting } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import styles from './phone.module.css';

const words = {
  SCHEDULED: 'phone.states.waiting',
  IN_SESSION: 'phone.states.session',
  ADJOURNED: 'phone.states.over',
  CANCELLED: 'terms.meetingState.CANCELLED',
} as const satisfies Record<MeetingState, string>;

/** The line under the estate's name: what the meeting does and what time it is, or since when there is no news. */
export function MeetingLine({ meeting, link }: { meeting: Meeting | undefined; link: LinkState }) {
  const { t } = useTranslation();
  const now = useServerNow();
  if (!meeting || link.kind !== 'live') return <LinkStatus link={link} />;
  return (
    <span className={`${styles.meetingLine} num`} data-state={meeting.state}>
      <i aria-hidden="true" />
      {t(words[meeting.state])}
      <span aria-hidden="true">·</span>
      {clock(now)}
      <span className="visually-hidden">{t('link.live')}</span>
    </span>
  );
}
