import { useTranslation } from 'react-i18next';
import type { Meeting } from '../live/meeting';
import styles from './undo-toast.module.css';
import type { ChairActs } from './use-chair-acts';
import { useUndoSeconds } from './use-undo-seconds';

/** Ten seconds in which the chair may take back what was just done; by the server's clock. */
export function UndoToast({ meeting, acts }: { meeting: Meeting; acts: ChairActs }) {
  const { t } = useTranslation();
  const seconds = useUndoSeconds(meeting);
  const { undo } = meeting;
  if (!undo || seconds <= 0) return null;
  return (
    <div className={styles.toast} role="status">
      <span>{t(`inSession.undo.did.${undo.act as 'AGENDA_ITEM_OPENED'}`, t('inSession.undo.title'))}</span>
      <button type="button" aria-disabled={acts.busy} onClick={() => acts.busy || void acts.undo(undo.seq)}>
        {t('inSession.undo.act', { seconds })}
      </button>
      <i style={{ scale: `${Math.min(1, seconds / 10)} 1` }} aria-hidden="true" />
    </div>
  );
}
