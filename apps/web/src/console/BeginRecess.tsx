import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { serverNow } from '../live/server-clock';
import { Dialog } from './Dialog';
import styles from './stage/stage.module.css';
import type { ChairActs } from './use-chair-acts';

/** 休会, with the time at which it goes on. */
export function BeginRecess({ acts, close }: { acts: ChairActs; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('inSession.recess.title')} cancel={close}>
      <p>{t('inSession.recess.note')}</p>
      <div className={styles.acts}>
        {[5, 10, 15, 30].map(n => (
          <button
            key={n}
            type="button"
            className={button.primary}
            disabled={acts.busy}
            onClick={() => {
              close();
              void acts.beginRecess(new Date(serverNow() + n * 60_000).toISOString());
            }}
          >
            {t('inSession.recess.minutes', { n })}
          </button>
        ))}
        <button type="button" className={button.secondary} onClick={close}>
          {t('app.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
