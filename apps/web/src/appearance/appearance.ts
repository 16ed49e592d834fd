import { useSyncExternalStore } from 'react';

/** What boot.js put on the root element before the first paint, and what people change later. */
export interface Appearance {
  readonly theme: 'light' | 'dark';
  readonly elder: boolean;
}

const listeners = new Set<() => void>();
let current: Appearance | undefined;

export function useAppearance(): Appearance {
  return useSyncExternalStore(listen, appearance);
}

export function setElder(elder: boolean): void {
  if (elder) document.documentElement.dataset.elder = '';
  else delete document.documentElement.dataset.elder;
  remember('elder', elder ? '1' : '0');
}

export function setTheme(theme: Appearance['theme']): void {
  document.documentElement.dataset.theme = theme;
  remember('theme', theme);
}

/** Keeps a wish for the next visit; a browser that forbids storage only forgets it. */
export function remember(name: 'elder' | 'theme' | 'lang', value: string): void {
  try {
    localStorage.setItem(`sifang.${name}`, value);
  } catch {
    // Private windows may refuse; the wish still holds for this page.
  }
  current = undefined;
  listeners.forEach(tell => tell());
}

function appearance(): Appearance {
  const { theme, elder } = document.documentElement.dataset;
  return (current ??= { theme: theme === 'dark' ? 'dark' : 'light', elder: elder !== undefined });
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
