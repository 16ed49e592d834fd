import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useQuery } from 'urql';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { MyUnitsDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { refusalOf } from '../refusals/refusal';
import { MyClaim } from './MyClaim';
import { MyUnit } from './MyUnit';
import styles from './my-units.module.css';

/** What somebody owns here, who votes for it, and what was filed to claim more. */
export function MyUnitsPage() {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({ query: MyUnitsDocument });
  const refusal = refusalOf(error);
  if (refusal?.code === 'NOT_SIGNED_IN') return <Navigate to="/sign-in" replace />;

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('myUnits.title')}>{t('myUnits.title')}</Heading>} />
      <main id="content" className={home.main}>
        {refusal && <Failed refusal={refusal} retry={askAgain} />}
        {!data && !refusal && <Skeleton blocks={[10, 8]} />}
        {data?.myUnits.length === 0 && (
          <Message title={t('myUnits.emptyTitle')} text={t('myUnits.emptyText')} />
        )}
        {data?.myUnits.map(unit => (
          <MyUnit key={unit.id} unit={unit} changed={askAgain} />
        ))}
        {data && (
          <Link to="/my-units/claim" className={`${button.primary} ${button.wide}`}>
            {t('myUnits.claim')}
          </Link>
        )}
        {data && data.myClaims.length > 0 && (
          <section className={home.group} aria-labelledby="claims">
            <h2 id="claims">{t('myUnits.claims')}</h2>
            {data.myClaims.map(claim => (
              <MyClaim key={claim.id} claim={claim} changed={askAgain} />
            ))}
          </section>
        )}
        {data && (
          <Link to="/me/looks" className={styles.back}>
            {t('myUnits.looks')}
          </Link>
        )}
      </main>
      <TabBar />
    </div>
  );
}
