import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import { useDraft } from '../drafts/use-draft';
import button from '../elements/button.module.css';
import { Heading } from '../elements/Heading';
import { PhoneHeader } from '../elements/PhoneHeader';
import { TabBar } from '../elements/TabBar';
import { ClaimUnitDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { ChooseEstate } from './ChooseEstate';
import { FileClaim } from './FileClaim';
import type { Given } from './given';
import styles from './my-units.module.css';

const nothing: Given = { estateId: '', room: '', name: '', phone: '', idSuffix: '' };

/** Three fields against the register; where they do not fit, papers for the desk. */
export function ClaimPage() {
  const { t } = useTranslation();
  const [given, keep, forget] = useDraft('claim', nothing);
  const [outcome, setOutcome] = useState<'LINKED' | 'MISMATCH' | 'FILED' | null>(null);
  const [{ fetching, error }, claim] = useMutation(ClaimUnitDocument);
  const refusal = refusalOf(error);
  const set = (field: keyof Given) => (event: FormEvent<HTMLInputElement>) =>
    keep({ ...given, [field]: event.currentTarget.value });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { data } = await claim({ input: given });
    if (!data) return;
    setOutcome(data.claimUnit.linked ? 'LINKED' : 'MISMATCH');
    if (data.claimUnit.linked) forget();
  }

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('claim.title')}>{t('claim.title')}</Heading>} />
      <main id="content" className={home.main}>
        <Link to="/my-units" className={styles.back}>
          ← {t('claim.back')}
        </Link>
        {outcome === 'LINKED' && (
          <div className={`${home.card} ${styles.done}`} role="status">
            <h2>{t('claim.done')}</h2>
            <p>{t('claim.doneText', { room: given.room })}</p>
          </div>
        )}
        {outcome === 'FILED' && (
          <div className={`${home.card} ${styles.done}`} role="status">
            <h2>{t('claim.filed')}</h2>
            <p>{t('claim.filedText')}</p>
          </div>
        )}
        {outcome === 'MISMATCH' && (
          <FileClaim given={given} again={() => setOutcome(null)} filed={() => setOutcome('FILED')} />
        )}
        {outcome === null && (
          <form className={`${home.card} ${styles.form}`} onSubmit={event => void submit(event)}>
            <p>{t('claim.lead')}</p>
            <ChooseEstate chosen={given.estateId} choose={estateId => keep({ ...given, estateId })} />
            <Field label={t('claim.room')} hint={t('claim.roomHint')} refusal={atField(refusal, 'room')}>
              <input required maxLength={40} value={given.room} onChange={set('room')} />
            </Field>
            <Field label={t('claim.name')} refusal={atField(refusal, 'name')}>
              <input required maxLength={60} autoComplete="name" value={given.name} onChange={set('name')} />
            </Field>
            <Field label={t('claim.phone')} hint={t('claim.phoneHint')} refusal={atField(refusal, 'phone')}>
              <input
                required
                type="tel"
                maxLength={20}
                autoComplete="tel"
                value={given.phone}
                onChange={set('phone')}
              />
            </Field>
            <Field label={t('claim.idSuffix')} refusal={atField(refusal, 'idSuffix')}>
              <input
                required
                pattern="[0-9A-Za-z]{6}"
                maxLength={6}
                autoComplete="off"
                autoCapitalize="characters"
                value={given.idSuffix}
                onChange={set('idSuffix')}
              />
            </Field>
            <RefusalNote refusal={refusal?.field ? undefined : refusal} />
            <button
              type="submit"
              className={`${button.primary} ${button.wide}`}
              disabled={fetching || !given.estateId}
            >
              {t(fetching ? 'claim.submitting' : 'claim.submit')}
            </button>
          </form>
        )}
      </main>
      <TabBar />
    </div>
  );
}
