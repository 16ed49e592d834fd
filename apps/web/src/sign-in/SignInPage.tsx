import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Mark } from '../elements/Mark';
import { Message } from '../elements/Message';
import { ReadingSwitches } from '../elements/ReadingSwitches';
import { Skeleton } from '../elements/Skeleton';
import { DemoSignInDocument, DemoSignInsDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { DemoPeople } from './DemoPeople';
import { safeNext } from './go-to-sign-in';
import styles from './sign-in.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const [people, askAgain] = useQuery({ query: DemoSignInsDocument });
  const [entered, enter] = useMutation(DemoSignInDocument);

  async function enterAs(personId: string) {
    const { data } = await enter({ personId });
    // A full load: nothing of the person who sat here before may stay in memory or on the socket.
    if (data) location.assign(safeNext(asked.get('next')));
  }

  const list = people.data?.demoSignIns;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Mark className={styles.mark} />
        <ReadingSwitches />
      </header>
      <main id="content" className={styles.main}>
        <Heading tab={t('signIn.title')} className={styles.title}>
          {t('signIn.title')}
        </Heading>
        <RefusalNote refusal={refusalOf(entered.error)} />
        {people.fetching && <Skeleton blocks={[4, 4, 4, 4]} />}
        {people.error && <Failed refusal={refusalOf(people.error)} retry={askAgain} />}
        {list?.length === 0 && <Message title={t('signIn.emptyTitle')} text={t('signIn.emptyText')} />}
        {list && list.length > 0 && (
          <>
            <p className={styles.lead}>{t('signIn.lead')}</p>
            <DemoPeople people={list} busy={entered.fetching} enterAs={personId => void enterAs(personId)} />
          </>
        )}
      </main>
    </div>
  );
}
