import { useEffect, useState } from 'react';
import { stringifyDocument, type TypedDocumentNode } from 'urql';
import { interrupted, heard, link } from '../live/live-link';

/**
 * What a subscription says last; after a loss the link resumes where it stopped. Undefined until the first message.
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
    return link.subscribe<Data>(
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
  }, [document, asked]);
  return seen;
}
