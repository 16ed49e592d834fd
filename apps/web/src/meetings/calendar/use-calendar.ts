import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MeetingCalendarDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { isDay, spanOf, turned, type View } from './span';

/** Which page of the calendar is open stands in its address, so that it can be sent to somebody and comes back. */
export function useCalendar() {
  const [asked, put] = useSearchParams();
  const now = today(Date.now());
  const given = asked.get('day');
  const day = isDay(given) ? given : now;
  const view: View = asked.get('view') === 'week' ? 'week' : 'month';
  const [{ data, error, fetching }, ask] = useQuery({
    query: MeetingCalendarDocument,
    variables: spanOf(view, day),
    requestPolicy: 'cache-and-network',
  });

  function go(next: { day?: string; view?: View; community?: string }) {
    const params = new URLSearchParams(asked);
    for (const [name, value] of Object.entries(next)) params.set(name, value);
    put(params, { replace: true });
  }

  return {
    ...{ day, view, today: now, community: asked.get('community') ?? '' },
    calendar: data?.meetingCalendar,
    refusal: refusalOf(error),
    busy: fetching,
    again: () => ask({ requestPolicy: 'network-only' }),
    go,
    turn: (by: -1 | 1) => go({ day: turned(view, day, by) }),
  };
}
