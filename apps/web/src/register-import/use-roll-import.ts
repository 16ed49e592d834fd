import { useEffect, useState } from 'react';
import { stringifyDocument } from 'urql';
import {
  RollImportLiveDocument,
  type RollImportFragment,
  type RollImportLiveSubscription,
} from '../graphql/generated';
import { heard, interrupted, link } from '../live/live-link';
import { retryDelay } from '../live/retry-delay';
import { type Refusal, refusalFrom } from '../refusals/refusal';
import { goToSignIn } from '../sign-in/go-to-sign-in';

export interface FollowedImport {
  /** The newest that came; undefined until the first message. */
  readonly rollImport: RollImportFragment | undefined;
  /** Why it cannot be followed, for instance IMPORT_NOT_FOUND. */
  readonly refusal: Refusal | undefined;
}

const query = stringifyDocument(RollImportLiveDocument);

/** Follows an import by its id, so that a page that was closed or reloaded picks up where it is now. */
export function useRollImport(id: string): FollowedImport {
  const [followed, setFollowed] = useState<FollowedImport>({ rollImport: undefined, refusal: undefined });
  useEffect(() => follow(id, setFollowed), [id]);
  return followed.rollImport && followed.rollImport.id !== id
    ? { rollImport: undefined, refusal: undefined }
    : followed;
}

function follow(rollImportId: string, show: (followed: FollowedImport) => void): () => void {
  const variables: { rollImportId: string; after: string | null } = { rollImportId, after: null };
  let stop = () => {};
  let stopped = false;
  let attempts = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const subscribe = () => {
    stop = link.subscribe<RollImportLiveSubscription>(
      { operationName: 'RollImportLive', query, variables },
      {
        next: ({ data, errors }) => (errors?.[0] ? fail(errors) : receive(data)),
        error: fail,
        complete: later,
      },
    );
  };
  const receive = (data?: RollImportLiveSubscription | null) => {
    if (!data) return;
    attempts = 0;
    heard();
    const { cursor, rollImport } = data.rollImportLive;
    variables.after = cursor;
    if (rollImport) show({ rollImport, refusal: undefined });
  };
  const fail = (error: unknown) => {
    const refusal = Array.isArray(error) ? refusalFrom(error[0] as { message: string }) : undefined;
    if (refusal?.code === 'NOT_SIGNED_IN') return goToSignIn();
    if (refusal && refusal.code !== 'INTERNAL') return show({ rollImport: undefined, refusal });
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
