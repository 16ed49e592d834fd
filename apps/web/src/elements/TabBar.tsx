import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import styles from './tab-bar.module.css';

const icons = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  votes: 'M4 12h16v8H4zM8 12V4h8v8m-6-4 2 2 3-4',
  topics: 'M4 5h16v11H9l-5 4z',
  resolutions: 'm4 13 5 5L20 7',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c.6-4 3.8-6 8-6s7.4 2 8 6',
};

/** What lies below each tab, besides the address that it leads to. */
const below = {
  home: ['/mine', '/m', '/meetings', '/calendar', '/work', '/elections', '/committees', '/ratings'],
  votes: ['/votes'],
  topics: ['/topics'],
  resolutions: ['/resolutions', '/minutes'],
  me: ['/me', '/my-units', '/audit'],
} as const;

/** Where one can go from a phone: what waits, or the meeting; votes, what to talk about, what was decided, oneself. */
export function TabBar({ meeting = '/' }: { meeting?: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const tabs = [
    ['home', meeting],
    ['votes', '/votes'],
    ['topics', '/topics'],
    ['resolutions', '/resolutions'],
    ['me', '/me'],
  ] as const;
  return (
    <nav className={styles.bar} aria-label={t('app.nav.label')}>
      {tabs.map(([name, to]) => (
        <Link key={name} to={to} className={styles.tab} aria-current={standing(pathname, name, to)}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={icons[name]} />
          </svg>
          {t(`app.nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}

function standing(pathname: string, tab: keyof typeof below, to: string): 'page' | 'true' | undefined {
  if (pathname === to) return 'page';
  return below[tab].some(each => `${pathname}/`.startsWith(`${each}/`)) ? 'true' : undefined;
}
