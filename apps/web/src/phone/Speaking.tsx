import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { RequestToSpeakDocument, WithdrawRequestToSpeakDocument } from '../graphql/generated';
import { countdown } from '../language/times';
import type { Meeting } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import { PartyMark } from '../parties/PartyMark';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import type { MyPlace } from '../live/my-place';
import styles from './phone.module.css';
import { FloorActs } from './session/FloorActs';
import type { MyMeetingState } from '../live/use-my-meeting';

/** Who has the floor, how long still, and one's own wish to speak. */
export function Speaking({
  meeting,
  place,
  my,
}: {
  meeting: Meeting;
  place: MyPlace | undefined;
  my: MyMeetingState;
}) {
  const { t } = useTranslation();
  const [asked, ask] = useMutation(RequestToSpeakDocument);
  const [withdrawn, withdraw] = useMutation(WithdrawRequestToSpeakDocument);
  const busy = asked.fetching || withdrawn.fetching;

  async function askToSpeak() {
    const { data } = await ask({ meetingId: meeting.id });
    if (data) my.learn(data.requestToSpeak);
  }
  async function takeBack() {
    const { data } = await withdraw({ meetingId: meeting.id });
    if (data) my.learn(data.withdrawRequestToSpeak);
  }

  return (
    <section className={styles.section} aria-labelledby="speaking">
      <h2 id="speaking">{t('phone.speak.title')}</h2>
      <div className={styles.card}>
        <Floor meeting={meeting} mine={place?.hasFloor ?? false} />
        {meeting.waiting.length > 0 && (
          <p className={styles.quiet}>{t('phone.speak.waiting', { n: meeting.waiting.length })}</p>
        )}
        {place?.present && <FloorActs meeting={meeting} place={place} my={my} />}
        <RefusalNote refusal={refusalOf(asked.error ?? withdrawn.error)} />
        {place?.present && !place.hasFloor && place.place === undefined && (
          <button
            type="button"
            className={button.secondary}
            disabled={busy}
            onClick={() => void askToSpeak()}
          >
            {t(busy ? 'phone.speak.asking' : 'phone.speak.ask')}
          </button>
        )}
        {place?.place !== undefined && (
          <>
            <p className={styles.place}>
              <strong>
                {place.place === 1
                  ? t('phone.speak.placeNext')
                  : t('phone.speak.place', { place: place.place })}
              </strong>
            </p>
            <button
              type="button"
              className={button.secondary}
              disabled={busy}
              onClick={() => void takeBack()}
            >
              {t('phone.speak.withdraw')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function Floor({ meeting, mine }: { meeting: Meeting; mine: boolean }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const { floor } = meeting;
  if (!floor) return <p className={styles.quiet}>{t('phone.speak.nobody')}</p>;
  const left = Date.parse(floor.endsAt) - now;
  return (
    <div className={styles.floor} data-mine={mine}>
      <PartyMark party={floor.party} named />
      <div>
        <span className={styles.quiet}>{t(mine ? 'phone.speak.yours' : 'phone.speak.floor')}</span>
        <strong>{floor.name}</strong>
        <span className={styles.quiet}>{floor.title}</span>
      </div>
      <span className={`${styles.timer} num`} data-over={left <= 0} role="timer">
        {left > 0 ? countdown(left) : t('phone.speak.over')}
      </span>
    </div>
  );
}
