import { useCallback, useState } from 'react';

/**
 * State that survives live updates, lost networks and reloads of this tab. The key names what the draft is about,
 * so that another meeting or motion starts empty.
 */
export function useDraft<T>(key: string, empty: T): [draft: T, keep: (draft: T) => void, forget: () => void] {
  const [kept, setKept] = useState(() => ({ key, draft: read(key, empty) }));
  const draft = kept.key === key ? kept.draft : read(key, empty);

  const keep = useCallback(
    (next: T) => {
      setKept({ key, draft: next });
      write(key, JSON.stringify(next));
    },
    [key],
  );
  const forget = () => {
    setKept({ key, draft: empty });
    write(key, null);
  };
  return [draft, keep, forget];
}

function read<T>(key: string, empty: T): T {
  try {
    const stored = sessionStorage.getItem(`draft.${key}`);
    return stored === null ? empty : (JSON.parse(stored) as T);
  } catch {
    return empty;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(`draft.${key}`);
    else sessionStorage.setItem(`draft.${key}`, value);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
