import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import type { AgendaItem } from '../live/meeting';
import { Dialog } from './Dialog';
import styles from './stage/stage.module.css';
import type { ChairActs } from './use-chair-acts';

/** Postponing or withdrawing an item asks for the reason, which everybody reads. */
export function DropItem(props: {
  item: AgendaItem;
  as: 'postpone' | 'withdraw';
  acts: ChairActs;
  close: () => void;
}) {
  const { t } = useTranslation();
  const { item, as, acts, close } = props;
  const [because, setBecause] = useState('');

  function drop(event: FormEvent) {
    event.preventDefault();
    close();
    void acts.dropItem(as, item.id, because.trim());
  }

  return (
    <Dialog title={t(`inSession.drop.${as}`, { title: item.title })} cancel={close}>
      <form className={styles.form} onSubmit={drop}>
        <Field label={t('inSession.drop.because')}>
          <input required maxLength={300} value={because} onChange={e => setBecause(e.currentTarget.value)} />
        </Field>
        <div className={styles.acts}>
          <button type="submit" className={button.primary} disabled={acts.busy || !because.trim()}>
            {t(`inSession.drop.act.${as}`)}
          </button>
          <button type="button" className={button.secondary} onClick={close}>
            {t('app.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
