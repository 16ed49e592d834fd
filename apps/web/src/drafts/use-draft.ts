import { useCallback, useState } from 'react';

type Draft<T> = [draft: T, keep: (draft: T) => void, forget: () => void];

/**
 * State that survives live updates, lost networks and reloads of this tab. The key names what the draft is about,
 * so that another meeting or motion starts empty.
 */
export function useDraft<T>(key: string, empty: T): Draft<T> {
  return useKept(key, empty, tab);
}

/** The same for weeks, and after the tab was closed; the key also names whose it is. */
export function useLastingDraft<T>(key: string, empty: T): Draft<T> {
  return useKept(key, empty, device);
}

function useKept<T>(key: string, empty: T, place: Place): Draft<T> {
  const [kept, setKept] = useState(() => ({ key, draft: read(key, empty, place) }));
  const draft = kept.key === key ? kept.draft : read(key, empty, place);

  const keep = useCallback(
    (next: T) => {
      setKept({ key, draft: next });
      write(key, JSON.stringify(next), place);
    },
    [key, place],
  );
  const forget = () => {
    setKept({ key, draft: empty });
    write(key, null, place);
  };
  return [draft, keep, forget];
}

/** Asking for a storage may itself be refused. */
type Place = () => Storage;
const tab: Place = () => sessionStorage;
const device: Place = () => localStorage;

function read<T>(key: string, empty: T, place: Place): T {
  try {
    const stored = place().getItem(`draft.${key}`);
    return stored === null ? empty : (JSON.parse(stored) as T);
  } catch {
    return empty;
  }
}

function write(key: string, value: string | null, place: Place): void {
  try {
    if (value === null) place().removeItem(`draft.${key}`);
    else place().setItem(`draft.${key}`, value);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
