import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '../drafts/use-draft';
import { WriteMinutesDocument, type MinutesAtDeskFragment } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { type Refusal, refusalOf } from '../refusals/refusal';

type Passage = MinutesAtDeskFragment['passages'][number];

/** What is typed, and the revision that it goes on from. */
interface Typed {
  readonly text: string;
  readonly base: number;
}

/** After the last key. */
const PAUSE_MS = 800;

/**
 * One paragraph while it is written: saved by itself, kept in this tab until it is. What others do meanwhile never touches
 * what is typed; when both have changed it, the writer chooses.
 */
export function usePassage(
  minutesId: string,
  place: string,
  passage: Passage | undefined,
  see: (view: MinutesAtDeskFragment) => void,
) {
  const [typed, keep, forget] = useDraft<Typed | null>(`minutes.${minutesId}.${place}`, null);
  const [refusal, setRefusal] = useState<Refusal>();
  const [{ fetching }, write] = useMutation(WriteMinutesDocument);
  const online = useOnline();
  const newest = useRef(typed);
  newest.current = typed;

  const kept = passage?.text ?? '';
  const revision = passage?.revision ?? 0;
  const dirty = typed !== null && typed.text.trim() !== kept;

  const save = useCallback(
    async ({ text, base }: Typed) => {
      const { data, error } = await write({ input: { minutesId, place, text, base } });
      setRefusal(refusalOf(error));
      if (!data) return;
      const saved = data.writeMinutes.passages.find(each => each.place === place);
      // Typing went on while it was saved: what is typed goes on from what was.
      if (newest.current) keep({ ...newest.current, base: saved?.revision ?? 0 });
      see(data.writeMinutes);
    },
    [write, minutesId, place, keep, see],
  );

  useEffect(() => {
    if (!dirty || fetching || !online || refusal) return;
    const timer = setTimeout(() => void save(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [dirty, fetching, online, refusal, save, typed]);

  return {
    text: typed?.text ?? kept,
    dirty,
    saving: fetching,
    refusal,
    type: (text: string) => {
      if (refusal && refusal.code !== 'PASSAGE_CHANGED') setRefusal(undefined);
      keep({ text, base: typed?.base ?? revision });
    },
    /** The field was left: what is saved is shown as others see it. */
    leave: () => void (!dirty && forget()),
    keepMine: () => typed && void save({ ...typed, base: revision }),
    keepTheirs: () => {
      setRefusal(undefined);
      forget();
    },
  };
}
