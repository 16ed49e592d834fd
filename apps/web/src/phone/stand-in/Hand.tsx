import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../../elements/button.module.css';
import {
  AskToSpeakForDocument,
  FinishSpeakingForDocument,
  StopAskingForDocument,
  type MyMeetingFragment,
} from '../../graphql/generated';
import type { MyPlace } from '../../live/my-place';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from '../phone.module.css';

interface Props {
  meetingId: string;
  place: MyPlace;
  /** Of whom the seat is. */
  name: string;
  learn: (mine: MyMeetingFragment) => void;
}

/** Raising the hand for a seat that is not one's own. */
export function Hand({ meetingId, place: { seatId, hasFloor, place }, name, learn }: Props) {
  const { t } = useTranslation();
  const [asked, ask] = useMutation(AskToSpeakForDocument);
  const [stopped, stop] = useMutation(StopAskingForDocument);
  const [finished, finish] = useMutation(FinishSpeakingForDocument);
  const busy = asked.fetching || stopped.fetching || finished.fetching;
  const variables = { meetingId, seatId };

  async function raise() {
    const { data } = await ask(variables);
    if (data) learn(data.requestToSpeak);
  }
  async function takeDown() {
    const { data } = await stop(variables);
    if (data) learn(data.withdrawRequestToSpeak);
  }
  async function giveBack() {
    const { data } = await finish(variables);
    if (data) learn(data.giveBackFloor);
  }

  const [label, act] = hasFloor
    ? ([t('phoneSession.floor.giveBack'), giveBack] as const)
    : place !== undefined
      ? ([t('phone.speak.withdraw'), takeDown] as const)
      : ([t('phoneSession.standIn.speak', { name }), raise] as const);
  return (
    <>
      {place !== undefined && (
        <p className={styles.place}>
          <strong>{place === 1 ? t('phone.speak.placeNext') : t('phone.speak.place', { place })}</strong>
        </p>
      )}
      <RefusalNote refusal={refusalOf(asked.error ?? stopped.error ?? finished.error)} />
      <button type="button" className={button.secondary} disabled={busy} onClick={() => void act()}>
        {label}
      </button>
    </>
  );
}
