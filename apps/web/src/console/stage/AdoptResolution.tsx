import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../drafts/new-id';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../desk/Field';
import type { Meeting, Motion } from '../../live/meeting';
import { atField } from '../../refusals/at-field';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import { Amounts } from './Amounts';
import { emptyResolution, toResolution, type ResolutionDraft } from './resolution-draft';
import styles from './stage.module.css';
import { Supporting } from './Supporting';
import { TermFields } from './TermFields';

interface Props {
  meeting: Meeting;
  motion: Motion;
  acts: ChairActs;
}

/** From an adopted motion to who must do it with whose help, by when, and how much. */
export function AdoptResolution({ meeting, motion, acts }: Props) {
  const { t } = useTranslation();
  const firm = meeting.addressees.find(addressee => addressee.party === 'PROPERTY_FIRM');
  const [draft, keepAll, forget] = useDraft(
    `resolution.${motion.id}`,
    emptyResolution(motion.text, firm?.organisationId ?? ''),
  );
  const keep = (changes: Partial<ResolutionDraft>) => keepAll({ ...draft, ...changes });
  const refusal = acts.resolutionRefusal;

  async function adopt(event: FormEvent) {
    event.preventDefault();
    const id = draft.id || newId();
    keep({ id });
    if (await acts.adopt({ ...toResolution({ ...draft, id }), motionId: motion.id })) forget();
  }

  return (
    <form className={styles.form} onSubmit={event => void adopt(event)}>
      <h3>{t('console.resolution.title')}</h3>
      <Field label={t('console.resolution.text')} refusal={atField(refusal, 'text')}>
        <textarea rows={3} value={draft.text} onChange={event => keep({ text: event.currentTarget.value })} />
      </Field>
      <Field label={t('console.resolution.addressee')} refusal={atField(refusal, 'addresseeId')}>
        <select
          required
          value={draft.addresseeId}
          onChange={event => keep({ addresseeId: event.currentTarget.value })}
        >
          <option value="" disabled>
            {t('console.resolution.choose')}
          </option>
          {meeting.addressees.map(({ organisationId, name }) => (
            <option key={organisationId} value={organisationId}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Supporting estateId={meeting.estateId} draft={draft} keep={keep} refusal={refusal} />
      <TermFields draft={draft} keep={keep} refusal={refusal} />
      <Amounts draft={draft} keep={keep} refusal={refusal} />
      <div className={styles.acts}>
        <Act type="submit" look="primary" busy={acts.busy}>
          {t('console.resolution.adopt')}
        </Act>
      </div>
    </form>
  );
}
