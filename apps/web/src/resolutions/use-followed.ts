import { useEffect, useState } from 'react';
import { stringifyDocument, type TypedDocumentNode } from 'urql';

/**
 * What a subscription says last; after a loss the link resumes where it stopped. Undefined until the first message. The socket's code comes
 * after the page, which has already asked for what it shows.
 * @param variables null: nothing is followed
 */
export function useFollowed<Data extends object>(
  document: TypedDocumentNode<Data, never>,
  variables: Readonly<Record<string, string>> | null,
): Data | undefined {
  const [seen, setSeen] = useState<Data>();
  const asked = variables && JSON.stringify(variables);
  useEffect(() => {
    if (!asked) return undefined;
    // The link prints this object anew at each reconnect: the cursor in it is always the last one seen.
    const following: Record<string, unknown> = { ...(JSON.parse(asked) as object), after: null };
    let leave = () => {};
    let left = false;
    void import('../live/live-link').then(({ heard, interrupted, link }) => {
      if (left) return;
      leave = link.subscribe<Data>(
        { query: stringifyDocument(document), variables: following },
        {
          next: ({ data }) => {
            heard();
            if (!data) return;
            following['after'] = (Object.values(data)[0] as { cursor: string }).cursor;
            setSeen(data);
          },
          error: interrupted,
          complete: () => undefined,
        },
      );
    });
    return () => {
      left = true;
      leave();
    };
  }, [document, asked]);
  return seen;
}
