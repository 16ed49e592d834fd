import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { PhoneHeader } from '../../elements/PhoneHeader';
import { Skeleton } from '../../elements/Skeleton';
import { TabBar } from '../../elements/TabBar';
import { MySignInsDocument } from '../../graphql/generated';
import home from '../../home/home.module.css';
import { refusalOf } from '../../refusals/refusal';
import { AppCodes } from './AppCodes';
import { EmailAddress } from './EmailAddress';
import { Password } from './Password';
import { PhoneNumber } from './PhoneNumber';
import { Sessions } from './Sessions';
import styles from './sign-ins.module.css';

/** Where somebody is signed in, and how they sign in. */
export function SignInsPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: MySignInsDocument });
  const account = data?.myAccount;

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('signIns.title')}>{t('signIns.title')}</Heading>} />
      <main id="content" className={home.main}>
        {fetching && !data && <Skeleton blocks={[12, 8]} />}
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {data && <Sessions sessions={data.mySessions} changed={askAgain} />}
        {account && (
          <section className={home.card} aria-labelledby="how">
            <h2 id="how">{t('signIns.how')}</h2>
            <dl className={styles.facts}>
              <dt>{t('signIns.phone')}</dt>
              <dd>{account.phone ?? t('signIns.noPhone')}</dd>
            </dl>
            <PhoneNumber account={account} changed={askAgain} />
            {(account.phone ?? account.email ?? account.signInName) && (
              <>
                <dl className={styles.facts}>
                  <dt>{t('signIns.email')}</dt>
                  <dd>{account.email ?? t('signIns.noPhone')}</dd>
                </dl>
                <EmailAddress account={account} changed={askAgain} />
              </>
            )}
            <Password isSet={account.hasPassword} changed={askAgain} />
          </section>
        )}
        {account && <AppCodes account={account} changed={askAgain} />}
      </main>
      <TabBar />
    </div>
  );
}
