import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router';
import { startAccountLanguage, startDeskLanguage, startScreenLanguage } from '../language';

type Page = () => Promise<{ default: ComponentType }>;

/** Every address and the code that it needs; phones never fetch the code of the desks. */
const sources: Record<string, Page> = {
  '/': page(() => import('../home/HomePage'), 'HomePage'),
  '/sign-in': ofAccounts(page(() => import('../sign-in/SignInPage'), 'SignInPage')),
  '/me': page(() => import('../me/MePage'), 'MePage'),
  '/me/offices': atDesk(page(() => import('../me/offices/MyOfficesPage'), 'MyOfficesPage')),
  '/people': atDesk(page(() => import('../people/PeoplePage'), 'PeoplePage')),
  '/people/new': atDesk(page(() => import('../people/AppointPage'), 'AppointPage')),
  '/me/sign-ins': ofAccounts(page(() => import('../me/sessions/SignInsPage'), 'SignInsPage')),
  '/m/:id': page(() => import('../phone/PhonePage'), 'PhonePage'),
  '/screen/:id': onScreen(page(() => import('../screen/ScreenPage'), 'ScreenPage')),
  '/meetings': atDesk(page(() => import('../meetings/MeetingsPage'), 'MeetingsPage')),
  '/meetings/new': atDesk(page(() => import('../meetings/schedule/SchedulePage'), 'SchedulePage')),
  '/meetings/:id/console': atDesk(page(() => import('../console/ConsolePage'), 'ConsolePage')),
  '/resolutions': atDesk(page(() => import('../resolutions/ResolutionsPage'), 'ResolutionsPage')),
  '/my-units': atDesk(page(() => import('../my-units/MyUnitsPage'), 'MyUnitsPage')),
  '/my-units/claim': atDesk(page(() => import('../my-units/ClaimPage'), 'ClaimPage')),
  '/me/looks': atDesk(page(() => import('../my-units/LooksPage'), 'LooksPage')),
  '/claims': atDesk(page(() => import('../claims/ClaimsPage'), 'ClaimsPage')),
  '/claims/:id': atDesk(page(() => import('../claims/ClaimDeskPage'), 'ClaimDeskPage')),
  '/claims/units/:id': atDesk(page(() => import('../claims/speaking/UnitAtDeskPage'), 'UnitAtDeskPage')),
  '/places': atDesk(page(() => import('../places/PlacesPage'), 'PlacesPage')),
  '/register/:estateId': atDesk(page(() => import('../register/RegisterPage'), 'RegisterPage')),
  '/imports': atDesk(page(() => import('../register-import/ImportsPage'), 'ImportsPage')),
  '/imports/:id': atDesk(page(() => import('../register-import/ImportPage'), 'ImportPage')),
  '/audit': atDesk(page(() => import('../audit/AuditPage'), 'AuditPage')),
  '/resolutions/:id': atDesk(page(() => import('../resolutions/ResolutionPage'), 'ResolutionPage')),
};

export const pages: readonly (readonly [path: string, page: LazyExoticComponent<ComponentType>])[] =
  Object.entries(sources).map(([path, source]) => [path, lazy(source)] as const);

function page<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K): Page {
  return async () => ({ default: (await load())[name] });
}

/** The page and the words that only desks read, side by side. */
function atDesk(source: Page): Page {
  return async () => (await Promise.all([source(), startDeskLanguage()]))[0];
}

/** The page and the words of the big screen, side by side. */
function onScreen(source: Page): Page {
  return async () => (await Promise.all([source(), startScreenLanguage()]))[0];
}

/** The page and the words about signing in, side by side. */
function ofAccounts(source: Page): Page {
  return async () => (await Promise.all([source(), startAccountLanguage()]))[0];
}

/** Starts fetching the code of an address before anything is rendered. */
export async function preload(pathname: string): Promise<void> {
  const [, source] = Object.entries(sources).find(([path]) => matchPath(path, pathname)) ?? [];
  await source?.().catch(() => undefined);
}
