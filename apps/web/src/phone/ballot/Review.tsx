import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../elements/button.module.css';
import type { VoteChoice } from '../../graphql/generated';
import type { Motion } from '../../live/meeting';
import type { Refusal } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { ChoiceMark } from '../../votes/ChoiceMark';
import styles from './review.module.css';

interface Props {
  motion: Motion;
  choice: VoteChoice;
  online: boolean;
  sending: boolean;
  failure: Refusal | undefined;
  back: () => void;
  confirm: () => void;
}

/** The last look before a vote goes out. The focus starts on the safe side. */
export function Review({ motion, choice, online, sending, failure, back, confirm }: Props) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    safe.current?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-labelledby="review"
      onCancel={event => {
        event.preventDefault();
        back();
      }}
    >
      <h2 id="review">{t('phone.vote.review')}</h2>
      <p className={styles.motion}>{motion.text}</p>
      <div className={styles.chosen} data-choice={choice}>
        <ChoiceMark choice={choice} className={styles.mark} />
        <p>
          {t('phone.vote.youChose')}
          <strong>{t(`terms.choice.${choice}`)}</strong>
        </p>
      </div>
      <p className={styles.final}>{t('phone.vote.final')}</p>
      {!online && (
        <p className={styles.offline} role="alert">
          {t('phone.vote.offline')}
        </p>
      )}
      {online && failure && <p className={styles.offline}>{t('phone.vote.notSent')}</p>}
      {online && <RefusalNote refusal={failure} />}
      <div className={styles.buttons}>
        <button ref={safe} type="button" className={button.secondary} onClick={back}>
          {t('phone.vote.back')}
        </button>
        <button type="button" className={button.primary} disabled={sending || !online} onClick={confirm}>
          {t(sending ? 'phone.vote.sending' : 'phone.vote.confirm')}
        </button>
      </div>
    </dialog>
  );
}
