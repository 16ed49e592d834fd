import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { AnswerRemoteDocument, type RoomFragment } from '../graphql/generated';
import { PartyMark } from '../parties/PartyMark';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './remote-requests.module.css';

/** For the chair: who asks to attend from elsewhere. */
export function RemoteRequests({ room }: { room: RoomFragment | undefined }) {
  const { t } = useTranslation();
  const [{ fetching, error }, answer] = useMutation(AnswerRemoteDocument);
  if (!room || room.remoteRequests.length === 0) return null;
  const { meetingId, remoteRequests } = room;
  return (
    <section className={styles.requests} aria-label={t('room.requests')}>
      <h3>{t('room.requests')}</h3>
      <RefusalNote refusal={refusalOf(error)} />
      <ul>
        {remoteRequests.map(({ seatId, party, name, title }) => (
          <li key={seatId}>
            <PartyMark party={party} named />
            <span>
              <strong>{name}</strong> {title}
            </span>
            {[true, false].map(admitted => (
              <button
                key={String(admitted)}
                type="button"
                className={admitted ? button.secondary : button.quiet}
                disabled={fetching}
                aria-label={t(admitted ? 'room.admitName' : 'room.declineName', { name })}
                onClick={() => void answer({ input: { meetingId, seatId, admitted } })}
              >
                {t(admitted ? 'room.admit' : 'room.decline')}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
