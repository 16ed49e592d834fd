import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { UnitsDocument, type UnitLineFragment } from '../graphql/generated';
import { type Refusal, refusalOf } from '../refusals/refusal';

const PAGE = 50;
/** Long enough that a word typed in one go asks once. */
const PAUSE_MS = 250;

interface Found {
  readonly units: readonly UnitLineFragment[];
  readonly next: string | null;
}

/** Units of a place by what was typed so far. An answer that was overtaken by another letter is dropped. */
export function useUnits(placeId: string, typed: string, leafThrough: boolean) {
  const client = useClient();
  const search = usePaused(typed.trim());
  const idle = search === '' && !leafThrough;
  const [found, setFound] = useState<Found>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(!idle);

  const load = useCallback(
    async (known: Found | undefined, wanted: () => boolean) => {
      setBusy(true);
      const asked = { placeId, search, first: PAGE, after: known?.next };
      const { data, error } = await client.query(UnitsDocument, asked).toPromise();
      if (!wanted()) return;
      setBusy(false);
      setRefusal(refusalOf(error));
      if (!data) return;
      const { units, next } = data.units;
      setFound({ units: [...(known?.units ?? []), ...units], next: next ?? null });
    },
    [client, placeId, search],
  );

  useEffect(() => {
    let wanted = true;
    setFound(undefined);
    if (idle) setBusy(false);
    else void load(undefined, () => wanted);
    return () => {
      wanted = false;
    };
  }, [load, idle]);

  return {
    units: found?.units,
    mayHaveMore: Boolean(found?.next),
    refusal,
    busy: busy || search !== typed.trim(),
    search,
    more: () => void load(found, () => true),
    again: () => void load(undefined, () => true),
    /** Shows a unit as it is now, where it stands. */
    put: (unit: UnitLineFragment) =>
      setFound(now => now && { ...now, units: now.units.map(one => (one.id === unit.id ? unit : one)) }),
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
