import { heard, interrupted, link } from '../live/live-link';
import { retryDelay } from '../live/retry-delay';
import { type Refusal, refusalFrom } from '../refusals/refusal';
import { goToSignIn } from '../sign-in/go-to-sign-in';

interface Followed<Data> {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** @returns the cursor of the message */
  readonly see: (data: Data) => string;
  readonly refused: (refusal: Refusal) => void;
}

/** Follows a subscription that has cursors; after each loss it goes on where it stopped. @returns how to stop */
export function followLive<Data>({
  operationName,
  query,
  variables,
  see,
  refused,
}: Followed<Data>): () => void {
  // The link prints this object anew at each reconnect: the cursor in it is always the last one seen.
  const asked: Record<string, unknown> = { ...variables, after: null };
  let stop = () => {};
  let stopped = false;
  let attempts = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const subscribe = () => {
    stop = link.subscribe<Data>(
      { operationName, query, variables: asked },
      {
        next: ({ data, errors }) => (errors?.[0] ? fail(errors) : receive(data)),
        error: fail,
        complete: later,
      },
    );
  };
  const receive = (data?: Data | null) => {
    if (!data) return;
    attempts = 0;
    heard();
    asked['after'] = see(data);
  };
  const fail = (error: unknown) => {
    const refusal = Array.isArray(error) ? refusalFrom(error[0] as { message: string }) : undefined;
    if (refusal?.code === 'NOT_SIGNED_IN') return goToSignIn();
    if (refusal && refusal.code !== 'INTERNAL') return refused(refusal);
    later();
  };
  const later = () => {
    clearTimeout(again);
    if (stopped) return;
    interrupted();
    again = setTimeout(subscribe, retryDelay(attempts++));
  };
  subscribe();
  return () => {
    stopped = true;
    clearTimeout(again);
    stop();
  };
}
