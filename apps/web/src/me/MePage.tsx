import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { setElder, setTheme, useAppearance } from '../appearance/appearance';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { ActRow, LinkList, LinkRow } from '../elements/LinkList';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { SignOutDocument, ViewerDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { currentLanguage } from '../language';
import { refusalOf } from '../refusals/refusal';
import { deskOf } from '../sign-in/desks';
import { Choice } from './Choice';
import { chooseLanguage } from './choose-language';
import styles from './me.module.css';

export function MePage() {
  const { t } = useTranslation();
  const { elder, theme } = useAppearance();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: ViewerDocument });
  const [, signOut] = useMutation(SignOutDocument);
  const viewer = data?.viewer;
  // Their first page is their desk.
  const atDesk = viewer?.appointments.some(({ office }) => deskOf(office) === 'desk');

  if (data && !viewer) return <Navigate to="/sign-in?next=/me" replace />;

  async function leave() {
    const { error: refused } = await signOut({});
    if (!refused) location.assign('/sign-in');
  }

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('me.title')}>{viewer?.name ?? t('me.title')}</Heading>} />
      <main id="content" className={home.main}>
        {fetching && <Skeleton blocks={[8, 12]} />}
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {viewer && (
          <section className={home.card} aria-labelledby="offices">
            <h2 id="offices" className={styles.heading}>
              {t('me.offices')}
            </h2>
            {viewer.appointments.length === 0 && <p>{t('me.noOffices')}</p>}
            <ul className={styles.offices}>
              {viewer.appointments.map(({ id, title, place, organisation }) => (
                <li key={id}>
                  <strong>{title}</strong>
                  <span>{organisation?.name ?? place.name}</span>
                </li>
              ))}
            </ul>
            <Link to="/me/offices" className={styles.more}>
              {t('me.officesMore')}
            </Link>
          </section>
        )}
        <LinkList title={t('me.affairs')}>
          {atDesk && <LinkRow to="/mine">{t('home.waiting.title')}</LinkRow>}
          <LinkRow to="/votes">{t('me.votes')}</LinkRow>
          <LinkRow to="/ratings">{t('me.ratings')}</LinkRow>
          <LinkRow to="/committees">{t('me.committees')}</LinkRow>
          <LinkRow to="/my-units">{t('me.units')}</LinkRow>
          <LinkRow to="/me/calendar">{t('me.calendar')}</LinkRow>
        </LinkList>
        <section className={home.card} aria-labelledby="reading">
          <h2 id="reading" className={styles.heading}>
            {t('me.reading')}
          </h2>
          <Choice
            legend={t('app.elder')}
            value={elder ? '1' : '0'}
            options={[
              ['0', t('app.standard')],
              ['1', t('app.elder')],
            ]}
            choose={value => setElder(value === '1')}
          />
          <Choice
            legend={t('me.language')}
            value={currentLanguage()}
            options={[
              ['zh-CN', '中文'],
              ['en', 'English'],
            ]}
            choose={chooseLanguage}
          />
          <Choice
            legend={t('me.theme')}
            value={theme}
            options={[
              ['light', t('app.light')],
              ['dark', t('app.dark')],
            ]}
            choose={setTheme}
          />
        </section>
        <LinkList title={t('me.account')}>
          <LinkRow to="/audit">{t('me.trail')}</LinkRow>
          <LinkRow to="/me/sign-ins">{t('me.signIns')}</LinkRow>
          <ActRow act={() => void leave()}>{t('app.signOut')}</ActRow>
        </LinkList>
      </main>
      <TabBar />
    </div>
  );
}
