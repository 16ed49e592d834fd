import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router';
import { startDeskLanguage } from '../language';

type Page = () => Promise<{ default: ComponentType }>;

/** Every address and the code that it needs; phones never fetch the code of the desks. */
const sources: Record<string, Page> = {
  '/': page(() => import('../home/HomePage'), 'HomePage'),
  '/sign-in': page(() => import('../sign-in/SignInPage'), 'SignInPage'),
  '/me': page(() => import('../me/MePage'), 'MePage'),
  '/m/:id': page(() => import('../phone/PhonePage'), 'PhonePage'),
  '/screen/:id': page(() => import('../screen/ScreenPage'), 'ScreenPage'),
  '/meetings': atDesk(page(() => import('../meetings/MeetingsPage'), 'MeetingsPage')),
  '/meetings/new': atDesk(page(() => import('../meetings/schedule/SchedulePage'), 'SchedulePage')),
  '/meetings/:id/console': atDesk(page(() => import('../console/ConsolePage'), 'ConsolePage')),
  '/resolutions': atDesk(page(() => import('../resolutions/ResolutionsPage'), 'ResolutionsPage')),
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

/** Starts fetching the code of an address before anything is rendered. */
export async function preload(pathname: string): Promise<void> {
  const [, source] = Object.entries(sources).find(([path]) => matchPath(path, pathname)) ?? [];
  await source?.().catch(() => undefined);
}
