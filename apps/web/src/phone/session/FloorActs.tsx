import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../../elements/button.module.css';
import { AskForFloorDocument, GiveBackFloorDocument, type SpeechKind } from '../../graphql/generated';
import type { Meeting } from '../../live/meeting';
import type { MyPlace } from '../../live/my-place';
import type { MyMeetingState } from '../../live/use-my-meeting';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from './floor-acts.module.css';

/** Besides asking to speak: a reply, a point of order, and giving the floor back. */
export function FloorActs({ meeting, place, my }: { meeting: Meeting; place: MyPlace; my: MyMeetingState }) {
  const { t } = useTranslation();
  const [asked, ask] = useMutation(AskForFloorDocument);
  const [given, giveBack] = useMutation(GiveBackFloorDocument);
  const busy = asked.fetching || given.fetching;

  async function raise(kind: SpeechKind) {
    const { data } = await ask({ meetingId: meeting.id, kind });
    if (data) my.learn(data.requestToSpeak);
  }
  async function finish() {
    const { data } = await giveBack({ meetingId: meeting.id });
    if (data) my.learn(data.giveBackFloor);
  }

  if (place.hasFloor) {
    return (
      <button type="button" className={button.secondary} disabled={busy} onClick={() => void finish()}>
        {t('phoneSession.floor.giveBack')}
      </button>
    );
  }
  return (
    <>
      <RefusalNote refusal={refusalOf(asked.error ?? given.error)} />
      <div className={styles.pair}>
        <button
          type="button"
          className={button.secondary}
          disabled={busy}
          onClick={() => void raise('REPLY')}
        >
          {t('phoneSession.floor.reply')}
        </button>
        <button
          type="button"
          className={button.secondary}
          disabled={busy}
          onClick={() => void raise('POINT_OF_ORDER')}
        >
          {t('phoneSession.floor.order')}
        </button>
      </div>
    </>
  );
}
