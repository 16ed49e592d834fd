import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router';
import { startWords, type Words } from '../language';

/** Fetches the code of a page, and what else it needs before it can be shown. */
export type PageSource = () => Promise<{ default: ComponentType }>;

export type Pages = readonly (readonly [path: string, page: LazyExoticComponent<ComponentType>])[];

export function page<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K): PageSource {
  return async () => ({ default: (await load())[name] });
}

/** The page and the words that only pages of its kind read, side by side. */
export function withWords(source: PageSource, ...words: readonly Words[]): PageSource {
  return async () => (await Promise.all([source(), ...words.map(startWords)]))[0];
}

export function lazyPages(sources: Readonly<Record<string, PageSource>>): Pages {
  return Object.entries(sources).map(([path, source]) => [path, lazy(source)] as const);
}

export function sourceOf(
  sources: Readonly<Record<string, PageSource>>,
  pathname: string,
): PageSource | undefined {
  return Object.entries(sources).find(([path]) => matchPath(path, pathname))?.[1];
}
