import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import button from '../elements/button.module.css';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import {
  ResolutionsDocument,
  ResolutionsLiveDocument,
  ViewerDocument,
  type ResolutionCardFragment,
  type ResolutionsQueryVariables,
} from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { ResolutionCard } from './ResolutionCard';
import styles from './resolutions.module.css';
import { useFollowed } from './use-followed';

const AT_ONCE = 30;

interface Props {
  readonly wanted: Omit<ResolutionsQueryVariables, 'first' | 'after'>;
  readonly filtered: boolean;
  readonly reload: () => void;
}

/** Page after page; what changes meanwhile is told, and never moves what somebody is reading. */
export function ResolutionsList({ wanted, filtered, reload }: Props) {
  const { t } = useTranslation();
  const [after, setAfter] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly ResolutionCardFragment[]>([]);
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ResolutionsDocument,
    variables: { ...wanted, first: AT_ONCE, after },
    requestPolicy: 'cache-and-network',
  });
  const changed = useChanged();
  const page = data?.resolutions;
  const list = page ? [...before, ...page] : before;

  return (
    <div className={styles.list} aria-busy={fetching}>
      {changed && (
        <button type="button" className={button.secondary} onClick={reload}>
          {t('resolutions.changed')}
        </button>
      )}
      {!page && !error && before.length === 0 && <Skeleton blocks={[8, 8, 8]} />}
      {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      {page && list.length === 0 && (
        <Message
          title={t(filtered ? 'resolutions.emptyFiltered' : 'resolutions.emptyTitle')}
          text={t('resolutions.emptyText')}
        />
      )}
      {list.map(resolution => (
        <ResolutionCard key={resolution.id} resolution={resolution} />
      ))}
      {page?.length === AT_ONCE && (
        <button type="button" className={button.secondary} disabled={fetching} onClick={more}>
          {t('resolutions.more')}
        </button>
      )}
    </div>
  );

  function more() {
    setBefore(list);
    setAfter(list.at(-1)!.cursor);
  }
}

/** Whether something has changed at the first place of the viewer's offices since this list was asked for. */
function useChanged(): boolean {
  const [{ data }] = useQuery({ query: ViewerDocument });
  const placeId = data?.viewer?.appointments[0]?.place.id;
  const seen = useFollowed(ResolutionsLiveDocument, placeId ? { placeId } : null);
  const cursor = seen?.resolutionsLive.cursor;
  const [first, setFirst] = useState<string>();
  useEffect(() => setFirst(before => before ?? cursor), [cursor]);
  return first !== undefined && cursor !== first;
}
