import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import button from '../elements/button.module.css';
import type { RollImportFragment } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { RefusalNote } from '../refusals/RefusalNote';
import { Download } from './Download';
import styles from './register-import.module.css';
import { Tabs } from './Tabs';
import { Totals } from './Totals';
import { useImportActs } from './use-import-acts';

/** What would become of the register, and the one big decision. */
export function Preview({ rollImport }: { rollImport: RollImportFragment }) {
  const { t } = useTranslation();
  const online = useOnline();
  const [asking, setAsking] = useState(false);
  const { confirm, withdraw, busy, refusal } = useImportActs(rollImport);
  const { preview, reason, estateName } = rollImport;
  if (!preview) return null;
  const { added, changed, refused, heldBack, sameFileAs } = preview;
  return (
    <>
      {reason?.code === 'REGISTER_CHANGED' && (
        <p className={styles.notice} role="status">
          {t('rollImport.previewedAgain')}
        </p>
      )}
      {sameFileAs && <p className={styles.notice}>{t('rollImport.sameFile')}</p>}
      <Totals preview={preview} />
      <Tabs rollImport={rollImport} preview={preview} />
      {refused + heldBack > 0 && <Download id={rollImport.id} rows={refused + heldBack} />}
      <section className={styles.decision} aria-labelledby="decision">
        <h2 id="decision">{t('rollImport.decide', { estate: estateName })}</h2>
        <p>
          {t('rollImport.decideText', { added, changed })}
          {refused + heldBack > 0 && t('rollImport.decideLeftOut', { rows: refused + heldBack })}
        </p>
        <div className={styles.buttons}>
          <button type="button" className={button.primary} disabled={busy || !online} onClick={confirm}>
            {t('rollImport.confirm', { units: added + changed })}
          </button>
          <button
            type="button"
            className={button.secondary}
            disabled={busy || !online}
            onClick={() => setAsking(true)}
          >
            {t('rollImport.withdraw')}
          </button>
        </div>
        <RefusalNote refusal={refusal} />
      </section>
      {asking && (
        <ConfirmDialog
          question={t('rollImport.withdrawQuestion')}
          text={t('rollImport.withdrawText')}
          act={t('rollImport.withdraw')}
          confirm={() => {
            setAsking(false);
            withdraw();
          }}
          cancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
