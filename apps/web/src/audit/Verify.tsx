import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { VerifyAuditTrailDocument, type VerifyAuditTrailQuery } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './audit.module.css';

/** Recomputes the whole chain and says in words whether it holds. */
export function Verify() {
  const { t } = useTranslation();
  const [noted, setNoted] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: VerifyAuditTrailDocument,
    variables: { noted: asked || null },
    pause: asked === null,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (asked === noted) askAgain();
    else setAsked(noted);
  }

  return (
    <section className={styles.card}>
      <form className={styles.verify} onSubmit={submit}>
        <Field label={t('audit.noted')} hint={t('audit.markHint')}>
          <input autoComplete="off" value={noted} onChange={event => setNoted(event.currentTarget.value)} />
        </Field>
        <button type="submit" className={button.secondary} disabled={fetching}>
          {t(fetching ? 'audit.verifying' : 'audit.verify')}
        </button>
      </form>
      <RefusalNote refusal={refusalOf(error)} />
      <div role="status">{data && !fetching && <Verdict verdict={data.verifyAuditTrail} />}</div>
    </section>
  );
}

type AuditVerdict = VerifyAuditTrailQuery['verifyAuditTrail'];
type BreakKind =
  'ENTRY_CHANGED' | 'ENTRY_REMOVED' | 'ENTRY_ADDED' | 'LINK_CHANGED' | 'LINK_REMOVED' | 'MARK_LOST';

function Verdict({ verdict: { links, linked, notYetLinked, mark, firstBreak } }: { verdict: AuditVerdict }) {
  const { t } = useTranslation();
  if (firstBreak)
    return (
      <p className={styles.broken}>
        ✕ {t('audit.broken') + t('app.colon')}
        {t(`audit.breaks.${firstBreak.kind as BreakKind}`, {
          link: firstBreak.link,
          entry: firstBreak.entryId ?? '',
        })}
      </p>
    );
  return (
    <>
      <p className={styles.holds}>✓ {t('audit.holds', { links, linked })}</p>
      {notYetLinked > 0 && <p className={styles.quiet}>{t('audit.waiting', { n: notYetLinked })}</p>}
      {mark && (
        <p className={`${styles.mark} num`}>
          {t('audit.mark')} <code>{mark}</code>
        </p>
      )}
    </>
  );
}
