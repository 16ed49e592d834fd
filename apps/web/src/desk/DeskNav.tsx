import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { ViewerQuery } from '../graphql/generated';
import { keepsRegister, seesPeople } from '../people/sees-people';
import styles from './desk-shell.module.css';
import { type DeskLink, linksFor } from './links-for';

type Held = NonNullable<ViewerQuery['viewer']>['appointments'];

/** So many stand in one line at 1280 px; the rest of a long list is under one word. */
const MOST = 6;
/** What is opened every day stands first. */
const DAILY: readonly DeskLink[] = ['votes/desk', 'work', 'supervision', 'numbers'];

/** Where the desks of this person are. */
export function DeskNav({ held }: { held: Held }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const more = useRef<HTMLDetailsElement>(null);
  const shut = () => {
    if (more.current) more.current.open = false;
  };
  useEffect(shut, [pathname]);

  const links = useLinks(held);
  const fits = links.length <= MOST + 1 ? links.length : MOST;
  const [first, rest] = [links.slice(0, fits), links.slice(fits)];
  const here = rest.find(([to]) => leadsTo(to, pathname));
  const standing = (to: string) => (leadsTo(to, pathname) ? 'page' : undefined);
  return (
    <nav className={styles.nav} aria-label={t('app.nav.label')}>
      {first.map(([to, label]) => (
        <Link key={to} to={to} aria-current={standing(to)}>
          {label}
        </Link>
      ))}
      {rest.length > 0 && (
        <details
          ref={more}
          className={styles.more}
          onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
            if (relatedTarget && !currentTarget.contains(relatedTarget)) shut();
          }}
          onKeyDown={({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
            if (key !== 'Escape') return;
            shut();
            currentTarget.querySelector('summary')?.focus();
          }}
        >
          <summary data-here={here ? '' : undefined}>{here?.[1] ?? t('deskNav.more')}</summary>
          <div>
            {rest.map(([to, label]) => (
              <Link key={to} to={to} aria-current={standing(to)}>
                {label}
              </Link>
            ))}
          </div>
        </details>
      )}
    </nav>
  );
}

function useLinks(held: Held): (readonly [to: string, label: string])[] {
  const { t } = useTranslation();
  const offered = linksFor(held);
  const named = (names: readonly DeskLink[]) =>
    names.map(name => [`/${name}`, t(`deskNav.${name}`)] as const);
  return [
    ['/meetings', t('app.nav.meetings')],
    ['/topics', t('app.nav.topics')],
    ['/resolutions', t('app.nav.resolutions')],
    ...named(DAILY.filter(name => offered.includes(name))),
    ...named(offered.filter(name => !DAILY.includes(name))),
    ['/minutes', t('meetings.allMinutes')],
    ...(keepsRegister(held) ? ([['/places', t('places.title')]] as const) : []),
    ...(seesPeople(held) ? ([['/people', t('people.title')]] as const) : []),
    ...(keepsRegister(held) ? ([['/claims', t('claims.title')]] as const) : []),
    ...(keepsRegister(held) ? ([['/audit', t('audit.title')]] as const) : []),
  ];
}

/** A desk leads to everything of its kind, and committees to their elections. */
function leadsTo(to: string, pathname: string): boolean {
  const kind = to.replace(/\/desk$/, '');
  const at = pathname.replace(/^\/elections\//, '/committees/');
  return `${at}/`.startsWith(`${kind}/`);
}
