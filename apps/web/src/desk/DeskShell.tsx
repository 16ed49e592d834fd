import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useQuery } from 'urql';
import { Mark } from '../elements/Mark';
import { ReadingSwitches } from '../elements/ReadingSwitches';
import { TabBar } from '../elements/TabBar';
import { ViewerDocument } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { keepsRegister, seesPeople } from '../people/sees-people';
import styles from './desk-shell.module.css';
import { linksFor } from './links-for';

/** The frame of the desk pages; on a phone the links move to the bottom. */
export function DeskShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const online = useOnline();
  const [{ data }] = useQuery({ query: ViewerDocument });
  const held = data?.viewer?.appointments ?? [];
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <Link to="/" className={styles.mark}>
          <Mark />
          <span>{t('app.name')}</span>
        </Link>
        <nav className={styles.nav} aria-label={t('app.nav.label')}>
          <NavLink to="/meetings">{t('app.nav.meetings')}</NavLink>
          <NavLink to="/minutes">{t('meetings.allMinutes')}</NavLink>
          <NavLink to="/topics">{t('app.nav.topics')}</NavLink>
          <NavLink to="/resolutions">{t('app.nav.resolutions')}</NavLink>
          {linksFor(held).map(name => (
            <NavLink key={name} to={`/${name}`}>
              {t(`deskNav.${name}`)}
            </NavLink>
          ))}
          {keepsRegister(held) && <NavLink to="/places">{t('places.title')}</NavLink>}
          {seesPeople(held) && <NavLink to="/people">{t('people.title')}</NavLink>}
          {keepsRegister(held) && (
            <>
              <NavLink to="/claims">{t('claims.title')}</NavLink>
              <NavLink to="/audit">{t('audit.title')}</NavLink>
            </>
          )}
        </nav>
        <ReadingSwitches />
        <Link to="/me" className={styles.me}>
          {data?.viewer?.name ?? t('app.nav.me')}
        </Link>
      </header>
      {!online && (
        <p className={styles.offline} role="status">
          {t('app.offline')}
        </p>
      )}
      <main id="content" className={styles.main}>
        {children}
      </main>
      <div className={styles.tabs}>
        <TabBar />
      </div>
    </div>
  );
}
