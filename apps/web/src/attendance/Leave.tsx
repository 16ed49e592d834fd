import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { LeaveMeetingDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './presence.module.css';

/** Leaving one's seat, or one that a letter of proxy lets one sit on. */
export function Leave(props: {
  meetingId: string;
  seatId: string;
  title: string;
  left: () => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const { meetingId, seatId, title, left } = props;
  const [{ error, fetching }, leave] = useMutation(LeaveMeetingDocument);

  async function goAway() {
    const { data } = await leave({ meetingId, seatId });
    if (data) await left();
  }

  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      <p>{t('attendance.own.leaveText')}</p>
      <RefusalNote refusal={refusalOf(error)} />
      <button
        type="button"
        className={`${button.danger} ${button.wide}`}
        disabled={fetching}
        onClick={() => void goAway()}
      >
        {t('attendance.own.leave')}
      </button>
    </section>
  );
}
