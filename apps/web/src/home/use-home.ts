import { useEffect, useEffectEvent, useState } from 'react';
import { useQuery } from 'urql';
import { HomeDocument, type HomeQuery } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { refusalOf } from '../refusals/refusal';

/**
 * What the first page shows, in one question; asked again when the phone comes back to the page or to the network, so that what was done
 * meanwhile is gone. What was known stays while that is asked.
 */
export function useHome({ pause }: { pause: boolean }) {
  const online = useOnline();
  const [{ data, error }, ask] = useQuery({ query: HomeDocument, pause });
  const [known, setKnown] = useState<HomeQuery>();
  if (data && data !== known) setKnown(data);

  const again = () => ask({ requestPolicy: 'network-only' });
  const cameBack = useEffectEvent(() => {
    if (!pause && navigator.onLine && document.visibilityState === 'visible') again();
  });
  useEffect(() => {
    const look = () => cameBack();
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    };
  }, []);

  return { home: data ?? known, online, refusal: known ? undefined : refusalOf(error), again };
}
