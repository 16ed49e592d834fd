import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { AppointmentsAtDocument, type HeldFragment, type TermState } from '../graphql/generated';
import { type Refusal, refusalOf } from '../refusals/refusal';

/** As the document asks: what a page may cost is limited. */
const PAGE = 60;
/** Long enough to type on, short enough not to be waited for. */
const PAUSE = 250;

/** Who holds what at a place and below it, page by page, as the search is typed. */
export function useAppointments(placeId: string | undefined, term: TermState, typed: string) {
  const search = useSettled(typed);
  const [pages, setPages] = useState<HeldFragment[][]>([]);
  const [skip, setSkip] = useState(0);
  const key = `${placeId} ${term} ${search}`;
  const [shown, setShown] = useState(key);
  if (shown !== key) {
    setShown(key);
    setPages([]);
    setSkip(0);
  }
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AppointmentsAtDocument,
    variables: { placeId: placeId ?? '', term, search, skip },
    pause: placeId === undefined,
  });
  const last = fetching ? undefined : data?.appointments;
  const held = last && [...pages.flat(), ...last];
  return {
    held: held ?? (skip > 0 ? pages.flat() : undefined),
    refusal: refusalOf(error) as Refusal | undefined,
    busy: fetching || search !== typed.trim(),
    more:
      last?.length === PAGE
        ? () => {
            setPages([...pages, [...last]]);
            setSkip(skip + PAGE);
          }
        : undefined,
    again: () => {
      setPages([]);
      setSkip(0);
      askAgain();
    },
  };
}

function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
