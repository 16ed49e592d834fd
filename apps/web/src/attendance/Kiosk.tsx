import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation } from 'urql';
import { newId } from '../drafts/new-id';
import button from '../elements/button.module.css';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import {
  AttendanceKioskDocument,
  CheckInAtKioskDocument,
  type KioskViewFragment,
  type Party,
} from '../graphql/generated';
import { inOrder } from '../parties/parties';
import { PartyMark } from '../parties/PartyMark';
import { type Refusal, refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './kiosk.module.css';

type KioskSeat = KioskViewFragment['seats'][number];

const THANKS_MS = 4_000;
/** Somebody who went away in the middle leaves no name on the screen. */
const IDLE_MS = 30_000;

/** 自助签到机: pick your party, pick your name, confirm. */
export function Kiosk({ meetingId, doorKey }: { meetingId: string; doorKey: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const [kiosk, setKiosk] = useState<KioskViewFragment>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [party, pickParty] = useState<Party>();
  const [seat, pickSeat] = useState<KioskSeat>();
  const [thanks, thank] = useState<string>();
  const [checkedIn, checkIn] = useMutation(CheckInAtKioskDocument);

  const ask = useCallback(async () => {
    const { data, error } = await client.query(AttendanceKioskDocument, { meetingId, key: doorKey });
    if (data) setKiosk(data.attendanceKiosk);
    setRefusal(refusalOf(error));
  }, [client, meetingId, doorKey]);

  const begin = useCallback(() => {
    pickParty(undefined);
    pickSeat(undefined);
    thank(undefined);
    void ask();
  }, [ask]);

  useEffect(() => void ask(), [ask]);
  useEffect(() => {
    if (!party) return;
    const back = setTimeout(begin, thanks ? THANKS_MS : IDLE_MS);
    return () => clearTimeout(back);
  }, [party, seat, thanks, begin]);

  async function confirm({ seatId, holderName }: KioskSeat) {
    const { data } = await checkIn({ input: { id: newId(), meetingId, key: doorKey, seatId } });
    if (!data) return;
    setKiosk(data.checkInAtKiosk);
    thank(holderName);
  }

  if (!kiosk)
    return (
      <main id="content" className={styles.kiosk}>
        {refusal && <FailedPage refusal={refusal} retry={begin} />}
      </main>
    );
  const parties = inOrder([...new Set(kiosk.seats.map(each => each.party))].map(each => ({ party: each })));
  return (
    <main id="content" className={styles.kiosk}>
      <Heading tab={t('attendance.kiosk.title')}>{kiosk.title}</Heading>
      <p className={styles.lead} role="status">
        {thanks
          ? t('attendance.kiosk.thanks', { name: thanks })
          : t(seat ? 'attendance.kiosk.isThis' : party ? 'attendance.kiosk.name' : 'attendance.kiosk.party')}
      </p>
      <RefusalNote refusal={refusalOf(checkedIn.error)} />
      {!party && (
        <div className={styles.choices}>
          {parties.map(each => (
            <button key={each.party} type="button" onClick={() => pickParty(each.party)}>
              <PartyMark party={each.party} />
              {t(`terms.party.${each.party}.name`)}
            </button>
          ))}
        </div>
      )}
      {party && !seat && (
        <div className={styles.choices}>
          {kiosk.seats
            .filter(each => each.party === party)
            .map(each => (
              <button key={each.seatId} type="button" disabled={each.present} onClick={() => pickSeat(each)}>
                {each.holderName}
                <small>{each.present ? t('terms.present') : each.title}</small>
              </button>
            ))}
        </div>
      )}
      {seat && !thanks && (
        <div className={styles.confirm}>
          <p>
            <strong>{seat.holderName}</strong> {seat.title}
          </p>
          <button
            type="button"
            className={button.primary}
            disabled={checkedIn.fetching}
            onClick={() => void confirm(seat)}
          >
            {t('attendance.kiosk.confirm')}
          </button>
        </div>
      )}
      {party && !thanks && (
        <button type="button" className={button.secondary} onClick={begin}>
          {t('attendance.kiosk.back')}
        </button>
      )}
    </main>
  );
}
