import type { FrameSink } from '../live/live-listener.js';
import type { Watchers } from '../live/watchers.js';

/** Our addition to what resolvers get as context over a socket. */
export interface SocketContext {
  readonly sink: FrameSink;
  readonly operationId: string;
  /** When the rights in this context were read, see `Watchers`. */
  readonly readAt: number;
  /** The same asker, with the rights of now. */
  readonly renew: () => Promise<object>;
}

/** How the platform finds out that somebody's rights may have changed, without knowing what rights are. */
export interface Rights {
  readonly changes: Watchers;
  /** Whose change concerns the asker; null when there is nobody whose rights could change. */
  readonly keyOf: (context: object) => string | null;
}
