import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { WhoLookedAtMeDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import styles from './my-units.module.css';

/** Who saw what is masked of the person who asks. */
export function LooksPage() {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({ query: WhoLookedAtMeDocument });
  const looks = data?.whoLookedAtMe;

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('looks.title')}>{t('looks.title')}</Heading>} />
      <main id="content" className={home.main}>
        <Link to="/my-units" className={styles.back}>
          ← {t('claim.back')}
        </Link>
        <p>{t('looks.lead')}</p>
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {!looks && !error && <Skeleton blocks={[6, 6]} />}
        {looks?.length === 0 && <Message title={t('looks.emptyTitle')} text={t('looks.emptyText')} />}
        {looks?.map(({ id, at, act, name, title, reason, unit }) => (
          <article key={id} className={home.card}>
            <h2>
              {title} {name}
            </h2>
            <p>{t(act === 'PAPER_SEEN' ? 'looks.acts.PAPER_SEEN' : 'looks.acts.OWNER_REVEALED')}</p>
            {reason && <p className={styles.voter}>{t('looks.reason', { reason })}</p>}
            <p className={styles.facts}>
              <span className="num">{dayAndClock(at)}</span>
              {unit && <span className="num">{unit}</span>}
            </p>
          </article>
        ))}
      </main>
      <TabBar />
    </div>
  );
}
