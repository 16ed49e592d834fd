import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Mark } from '../elements/Mark';
import { ReadingSwitches } from '../elements/ReadingSwitches';
import { Skeleton } from '../elements/Skeleton';
import { DemoSignInDocument, DemoSignInsDocument, SignInMethodsDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { DemoPeople } from './DemoPeople';
import { safeNext } from './go-to-sign-in';
import { SecondFactor } from './SecondFactor';
import styles from './sign-in.module.css';
import { useEntrance } from './use-entrance';
import { Ways } from './Ways';

export function SignInPage() {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const [ways, askAgain] = useQuery({ query: SignInMethodsDocument });
  const [people] = useQuery({ query: DemoSignInsDocument });
  const [entered, enter] = useMutation(DemoSignInDocument);
  const entrance = useEntrance();

  async function enterAs(personId: string) {
    const { data } = await enter({ personId });
    // A full load: nothing of the person who sat here before may stay in memory or on the socket.
    if (data) location.assign(safeNext(asked.get('next')));
  }

  const list = people.data?.demoSignIns ?? [];
  const refused = asked.get('refused');
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
        {refused && (
          <RefusalNote refusal={{ code: refused, sentence: t('refusals.OIDC_FAILED'), field: undefined }} />
        )}
        {ways.fetching && <Skeleton blocks={[12]} />}
        {ways.error && <Failed refusal={refusalOf(ways.error)} retry={askAgain} />}
        {ways.data && (
          <section className={styles.card} aria-label={t('signIn.ways')}>
            {entrance.challenge ? (
              <SecondFactor entrance={entrance} challenge={entrance.challenge} />
            ) : (
              <Ways methods={ways.data.signInMethods} trial={list[0]} entrance={entrance} />
            )}
          </section>
        )}
        {list.length > 0 && !entrance.challenge && (
          <>
            <h2 className={styles.demo}>{t('signIn.demo')}</h2>
            <p className={styles.lead}>{t('signIn.demoText')}</p>
            <RefusalNote refusal={refusalOf(entered.error)} />
            <DemoPeople people={list} busy={entered.fetching} enterAs={personId => void enterAs(personId)} />
          </>
        )}
      </main>
    </div>
  );
}
