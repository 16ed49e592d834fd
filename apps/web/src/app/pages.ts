import { homeWords } from '../language/home-word-groups';
import { accountWords, screenWords } from '../language/word-groups';
import { lazyPages, page, sourceOf, withWords, type PageSource } from './page-source';

/**
 * What is open while a meeting is held, and the way there. Every other address is in other-pages.tsx: a long list,
 * which a phone that votes never fetches.
 */
const sources: Record<string, PageSource> = {
  '/': withWords(
    page(() => import('../home/HomePage'), 'HomePage'),
    homeWords,
  ),
  '/sign-in': withWords(
    page(() => import('../sign-in/SignInPage'), 'SignInPage'),
    accountWords,
  ),
  '/me': withWords(
    page(() => import('../me/MePage'), 'MePage'),
    homeWords,
  ),
  '/m/:id': page(() => import('../phone/PhonePage'), 'PhonePage'),
  '/screen/:id': withWords(
    page(() => import('../screen/ScreenPage'), 'ScreenPage'),
    screenWords,
  ),
  '*': page(() => import('./other-pages'), 'OtherPages'),
};

export const pages = lazyPages(sources);

/** Starts fetching the code of an address before anything is rendered. */
export async function preload(pathname: string): Promise<void> {
  const { '*': _others, ...known } = sources;
  const source = sourceOf(known, pathname) ?? (() => preloadOther(pathname));
  await source().catch(() => undefined);
}

async function preloadOther(pathname: string): Promise<unknown> {
  return (await import('./other-pages')).preloadOther(pathname);
}
