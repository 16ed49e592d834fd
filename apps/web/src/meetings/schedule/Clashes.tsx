import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type MeetingClashesQuery,
  MeetingClashesDocument,
  type WantedMeetingInput,
} from '../../graphql/generated';
import { clock, dayAndClock } from '../../language/times';
import { instantOf, type MeetingDraft, totalMinutes } from './meeting-draft';
import styles from './schedule.module.css';
import { useSettled } from './use-settled';

/** What is in the way at that time: the room or somebody at the table. It warns and stops nobody. */
export function Clashes({ draft }: { draft: MeetingDraft }) {
  const { t } = useTranslation();
  const wanted = useMemo(() => wantedOf(draft), [draft]);
  const input = useSettled(wanted);
  const [{ data, fetching, error }] = useQuery({
    query: MeetingClashesDocument,
    variables: { input: input! },
    pause: !input,
    requestPolicy: 'network-only',
  });
  if (!input || error || (!data && !fetching)) return null;
  const found = data?.meetingClashes ?? [];
  const free = found.length === 0;
  return (
    <div className={styles.clashes} data-free={free} role="status">
      {fetching && <p>{t('clashes.checking')}</p>}
      {!fetching && free && <p>{t('clashes.none')}</p>}
      {!fetching && !free && (
        <>
          <strong>⚠ {t('clashes.title')}</strong>
          <ul>
            {found.map(clash => (
              <li key={`${clash.startsAt}${clash.meeting?.id}`}>
                <Clash clash={clash} />
              </li>
            ))}
          </ul>
          <p>{t('clashes.still')}</p>
        </>
      )}
    </div>
  );
}

function Clash({ clash }: { clash: MeetingClashesQuery['meetingClashes'][number] }) {
  const { t } = useTranslation();
  const { meeting, startsAt, endsAt, venue, people } = clash;
  const why = [
    ...(venue ? [t('clashes.venue')] : []),
    ...(people.length > 0
      ? [t('clashes.people', { names: people.map(({ name }) => name).join(t('app.comma')) })]
      : []),
  ];
  return (
    <>
      {t('clashes.with', { title: meeting?.title ?? t('clashes.elsewhere') })}{' '}
      <span className="num">{t('clashes.at', { from: dayAndClock(startsAt), to: clock(endsAt) })}</span>
      {t('app.colon') + why.join(t('app.semicolon'))}
    </>
  );
}

/** Null while there is nothing to compare yet. */
function wantedOf({
  estateId,
  kind,
  venue,
  startsAt,
  seats,
  agenda,
}: MeetingDraft): WantedMeetingInput | null {
  const instant = instantOf(startsAt);
  const minutes = totalMinutes(agenda);
  if (estateId === '' || !instant || minutes === 0) return null;
  const personIds = seats.map(({ personId }) => personId);
  return { estateId, kind, venue: venue.trim(), startsAt: instant, minutes, personIds };
}
