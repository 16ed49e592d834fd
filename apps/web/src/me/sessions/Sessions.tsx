import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../../elements/button.module.css';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  type OwnSessionFragment,
} from '../../graphql/generated';
import home from '../../home/home.module.css';
import { dayAndClock } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from './sign-ins.module.css';

/** Every place where somebody is signed in; all but this one can be ended from here. */
export function Sessions({
  sessions,
  changed,
}: {
  sessions: readonly OwnSessionFragment[];
  changed: () => void;
}) {
  const { t } = useTranslation();
  const [ended, end] = useMutation(EndSessionDocument);
  const [others, endOthers] = useMutation(EndOtherSessionsDocument);
  const busy = ended.fetching || others.fetching;

  return (
    <section className={home.card} aria-labelledby="places">
      <h2 id="places">{t('signIns.places')}</h2>
      {sessions.length > 1 && <p>{t('signIns.placesText')}</p>}
      <ul className={styles.sessions}>
        {sessions.map(({ id, browser, system, since, lastSeenAt, current }) => {
          const device = `${t(`signIns.browsers.${browser}`)} · ${t(`signIns.systems.${system}`)}`;
          return (
            <li key={id}>
              <div>
                <strong>{device}</strong>
                {current && <span className={styles.here}>{t('signIns.here')}</span>}
                <small>{t('signIns.since', { time: dayAndClock(since) })}</small>
                {!current && <small>{t('signIns.lastSeen', { time: dayAndClock(lastSeenAt) })}</small>}
              </div>
              {!current && (
                <button
                  type="button"
                  className={button.secondary}
                  aria-label={`${t('signIns.end')} ${device}`}
                  disabled={busy}
                  onClick={() => void end({ id }).then(changed)}
                >
                  {t('signIns.end')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <RefusalNote refusal={refusalOf(ended.error ?? others.error)} />
      {sessions.length > 1 && (
        <button
          type="button"
          className={button.danger}
          disabled={busy}
          onClick={() => void endOthers({}).then(changed)}
        >
          {t('signIns.endOthers')}
        </button>
      )}
      <p role="status" className={styles.done}>
        {others.data && sessions.length === 1 && t('signIns.ended')}
      </p>
    </section>
  );
}
