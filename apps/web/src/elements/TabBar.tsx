import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './tab-bar.module.css';

const icons = {
  meetings: 'M4 6h16M4 12h16M4 18h10',
  topics: 'M4 5h16v11H9l-5 4z',
  resolutions: 'm4 13 5 5L20 7',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c.6-4 3.8-6 8-6s7.4 2 8 6',
};

/** Where one can go from a phone: the meeting, what to talk about, what was decided, oneself. */
export function TabBar({ meeting = '/' }: { meeting?: string }) {
  const { t } = useTranslation();
  const tabs = [
    ['meetings', meeting],
    ['topics', '/topics'],
    ['resolutions', '/resolutions'],
    ['me', '/me'],
  ] as const;
  return (
    <nav className={styles.bar} aria-label={t('app.nav.label')}>
      {tabs.map(([name, to]) => (
        <NavLink key={name} to={to} end className={styles.tab}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={icons[name]} />
          </svg>
          {t(`app.nav.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
