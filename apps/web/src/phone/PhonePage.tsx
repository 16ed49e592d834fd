import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAppearance } from '../appearance/appearance';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { Announcer } from '../live/Announcer';
import { LinkBanner } from '../live/LinkBanner';
import { runningMotion } from '../live/meeting';
import { useMeetingLive } from '../live/use-meeting-live';
import { MeetingBody } from './MeetingBody';
import { MeetingLine } from './MeetingLine';
import { myPlace } from '../live/my-place';
import styles from './phone.module.css';
import { useMyMeeting } from '../live/use-my-meeting';

/** A participant's phone: check in, follow, speak, vote. */
export function PhonePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { elder } = useAppearance();
  const { meeting, link, refusal, returns } = useMeetingLive(id, 'PARTICIPANT');
  const my = useMyMeeting(id, returns);
  const place = meeting && myPlace(meeting, my.mine);
  const refused = refusal ?? (my.mine ? undefined : my.refusal);

  const name = meeting?.estateName ?? t('app.name');
  const ballotOpen = Boolean(
    meeting && runningMotion(meeting) && place?.present && place.votes && !place.voted,
  );
  return (
    <div className={styles.page}>
      <PhoneHeader
        title={<Heading tab={meeting?.title ?? name}>{name}</Heading>}
        line={<MeetingLine meeting={meeting} link={link} />}
      />
      <LinkBanner link={link} known={Boolean(meeting)} />
      <main id="content" className={styles.main}>
        {refused && <Failed refusal={refused} retry={() => location.reload()} />}
        {!refused && (!meeting || !my.mine) && <Skeleton blocks={[3, 18, 8]} />}
        {!refused && meeting && my.mine && (
          <>
            <Announcer meeting={meeting} />
            <MeetingBody meeting={meeting} place={place} my={my} link={link} />
          </>
        )}
      </main>
      {!(elder && ballotOpen) && <TabBar meeting={`/m/${id}`} />}
    </div>
  );
}
