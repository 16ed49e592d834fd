import { useTranslation } from 'react-i18next';
import type { LinkState } from '../../live/link-state';
import type { Meeting } from '../../live/meeting';
import type { MyMeetingState } from '../../live/use-my-meeting';
import styles from '../phone.module.css';
import { StandIn } from './StandIn';

interface Props {
  meeting: Meeting;
  my: MyMeetingState;
  link: LinkState;
  /** One ballot at a time: the own one comes first. */
  ownBallot: boolean;
}

/** Letters of proxy: who stands in for oneself, and for whom one stands in. */
export function StandIns({ meeting, my, link, ownBallot }: Props) {
  const { t } = useTranslation();
  const { seat, standsInFor = [] } = my.mine ?? {};
  return (
    <>
      {seat?.standIn && (
        <p className={styles.note}>{t('phoneSession.standIn.forYou', { name: seat.standIn })}</p>
      )}
      {standsInFor.map(stoodIn => (
        <StandIn
          key={stoodIn.seatId}
          meeting={meeting}
          my={my}
          link={link}
          seat={stoodIn}
          ownBallot={ownBallot}
        />
      ))}
    </>
  );
}
