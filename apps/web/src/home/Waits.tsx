import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { waysFor } from '../elections/home/ways';
import { OwnWaitingDocument } from '../graphql/generated';
import { useServerNow } from '../live/server-clock';
import styles from './home.module.css';
import { waitingFor } from './waiting';
import pill from '../elements/pill.module.css';

/** How much waits for somebody at a desk who is an owner as well, and the way there; nothing where nothing does. */
export function Waits() {
  const { t } = useTranslation();
  const now = useServerNow();
  const [{ data }] = useQuery({ query: OwnWaitingDocument });
  if (!data) return null;
  const n =
    waitingFor(data, now).length + data.myElections.filter(election => waysFor(election).length > 0).length;
  if (n === 0) return null;
  return (
    <Link to="/mine" className={styles.own}>
      {t('home.waiting.title')}
      <span className={`${pill.count} num`}>{t('home.waiting.count', { n })}</span>
      <span className={styles.ownNote}>{t('home.waiting.own')}</span>
    </Link>
  );
}
