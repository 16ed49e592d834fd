import type { Meeting } from '../live/meeting';
import { useServerNow } from '../live/server-clock';

/** Whole seconds that are left to take something back; 0 when there is nothing. */
export function useUndoSeconds({ undo }: Meeting): number {
  const now = useServerNow();
  return undo ? Math.max(0, Math.ceil((Date.parse(undo.until) - now) / 1000)) : 0;
}
