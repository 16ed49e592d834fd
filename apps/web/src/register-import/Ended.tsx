import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import type { RollImportFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { RefusalNote } from '../refusals/RefusalNote';
import { sentence } from '../refusals/sentence';
import { Download } from './Download';
import styles from './register-import.module.css';
import { Tabs } from './Tabs';
import { Totals } from './Totals';
import { useImportActs } from './use-import-acts';

/** Where an import came to. What stayed out can still be fetched, mended and sent. */
export function Ended({ rollImport }: { rollImport: RollImportFragment }) {
  const { t } = useTranslation();
  const { retry, busy, refusal } = useImportActs(rollImport);
  const { id, state, preview, reason, estateId, endedAt, confirmedByName } = rollImport;
  const nothing = state === 'DONE' && preview && preview.added + preview.changed === 0;
  return (
    <>
      <section className={styles.card} data-look={state} role="status">
        <h2>{t(nothing ? 'rollImport.ended.NOTHING' : `rollImport.ended.${state as 'DONE'}`)}</h2>
        {state === 'DONE' && preview && !nothing && <p>{t('rollImport.doneText', preview)}</p>}
        {nothing && <p>{t('rollImport.nothingText', { same: preview.same.toLocaleString() })}</p>}
        {reason && state !== 'DONE' && (
          <p>{sentence({ code: reason.code, sentence: reason.text, field: undefined })}</p>
        )}
        {endedAt && (
          <p className={styles.quiet}>
            {dayAndClock(endedAt)}
            {confirmedByName && ` · ${t('rollImport.confirmedBy', { name: confirmedByName })}`}
          </p>
        )}
        <div className={styles.buttons}>
          {state === 'FAILED' && (
            <button type="button" className={button.primary} disabled={busy} onClick={retry}>
              {t('rollImport.retry')}
            </button>
          )}
          <Link className={button.secondary} to={`/imports?estate=${estateId}`}>
            {t(state === 'REFUSED' ? 'rollImport.sendAnother' : 'rollImport.importMore')}
          </Link>
        </div>
        <RefusalNote refusal={refusal} />
      </section>
      {preview && state === 'DONE' && (
        <>
          {preview.refused + preview.heldBack > 0 && (
            <Download id={id} rows={preview.refused + preview.heldBack} />
          )}
          <Totals preview={preview} />
          <Tabs rollImport={rollImport} preview={preview} />
        </>
      )}
    </>
  );
}
