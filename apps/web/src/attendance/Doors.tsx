import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import {
  CloseMeetingDoorDocument,
  type DoorKind,
  OpenKioskDocument,
  OpenScreenDoorDocument,
} from '../graphql/generated';
import { clock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './desk.module.css';
import type { Desk } from './find-seats';

/** Screens and machines that are open by a key; each address is shown once, to whoever opened it. */
export function Doors({ desk, changed }: { desk: Desk; changed: () => Promise<void> }) {
  const { t } = useTranslation();
  const { meetingId, doors } = desk;
  const [screen, openScreen] = useMutation(OpenScreenDoorDocument);
  const [kiosk, openKiosk] = useMutation(OpenKioskDocument);
  const [closed, close] = useMutation(CloseMeetingDoorDocument);
  const [address, setAddress] = useState<{ id: string; href: string }>();

  async function open(kind: DoorKind) {
    const { data } = kind === 'SCREEN' ? await openScreen({ meetingId }) : await openKiosk({ meetingId });
    const door = data && ('openScreenDoor' in data ? data.openScreenDoor : data.openKiosk);
    if (!door) return;
    const path = kind === 'SCREEN' ? `/screen/${meetingId}?key=` : `/meetings/${meetingId}/desk?kiosk=`;
    setAddress({ id: door.id, href: location.origin + path + door.key });
    await changed();
  }

  const refusal = refusalOf(screen.error ?? kiosk.error ?? closed.error);
  return (
    <section className={styles.card} aria-labelledby="doors">
      <h2 id="doors">{t('attendance.doors')}</h2>
      <p className={styles.hint}>{t('attendance.doorsText')}</p>
      <p className={styles.links}>
        {(['SCREEN', 'KIOSK'] as const).map(kind => (
          <button
            key={kind}
            type="button"
            className={button.secondary}
            disabled={screen.fetching || kiosk.fetching}
            onClick={() => void open(kind)}
          >
            {t(`attendance.open.${kind}`)}
          </button>
        ))}
      </p>
      <RefusalNote refusal={refusal} />
      <div role="status">
        {address && doors.some(({ id }) => id === address.id) && (
          <p className={styles.address}>
            {t('attendance.address')}
            <a href={address.href} target="_blank" rel="noreferrer">
              {address.href}
            </a>
          </p>
        )}
      </div>
      <ul>
        {doors.map(({ id, kind, openedByName, openedAt }) => (
          <li key={id}>
            <span>
              {t(`attendance.door.${kind}`)}
              <small className="num">
                {openedByName} {clock(openedAt)}
              </small>
            </span>
            <button
              type="button"
              className={button.quiet}
              disabled={closed.fetching}
              aria-label={t('attendance.closeDoor', {
                door: t(`attendance.door.${kind}`),
                time: clock(openedAt),
              })}
              onClick={() => void close({ input: { meetingId, doorId: id } }).then(changed)}
            >
              {t('attendance.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
