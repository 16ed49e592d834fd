import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { DecideClaimDocument, type ClaimState } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './claims.module.css';

interface Props {
  claimId: string;
  /** Empty while none is chosen. */
  ownerId: string;
  decided: () => void;
}

export function Decide({ claimId, ownerId, decided }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [{ fetching, error }, decide] = useMutation(DecideClaimDocument);
  const refusal = refusalOf(error);
  const atReason = atField(refusal, 'reason');

  async function say(decision: ClaimState) {
    const input = { claimId, decision, reason, ownerId: decision === 'ACCEPTED' ? ownerId : null };
    const { data } = await decide({ input });
    if (!data) return;
    setReason('');
    decided();
  }

  return (
    <section className={`${styles.card} ${styles.list}`} aria-labelledby="decide">
      <h2 id="decide">{t('claims.decide')}</h2>
      <Field label={t('claims.reason')} hint={t('claims.reasonHint')} refusal={atReason}>
        <textarea
          rows={2}
          maxLength={500}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
      <RefusalNote refusal={atReason ? undefined : refusal} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={button.primary}
          disabled={fetching || !ownerId}
          onClick={() => void say('ACCEPTED')}
        >
          {t(fetching ? 'claims.deciding' : 'claims.accept')}
        </button>
        <button
          type="button"
          className={button.secondary}
          disabled={fetching}
          onClick={() => void say('MORE_ASKED')}
        >
          {t('claims.askMore')}
        </button>
        <button
          type="button"
          className={button.danger}
          disabled={fetching}
          onClick={() => void say('REFUSED')}
        >
          {t('claims.refuse')}
        </button>
      </div>
    </section>
  );
}
