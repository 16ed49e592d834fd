import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../drafts/new-id';
import { useDraft } from '../../drafts/use-draft';
import { atField } from '../../refusals/at-field';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { AgendaItem, Meeting } from '../../live/meeting';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import { whyNotCloseItem, whyNotPutMotion } from '../why-not';
import styles from './stage.module.css';
import { Field } from '../../desk/Field';
import field from '../../desk/field.module.css';
import type { OwnersMatter } from '../../graphql/generated';

const MATTERS: readonly OwnersMatter[] = [
  ...(['ASSEMBLY_RULES', 'COVENANT', 'COMMITTEE_ELECTION', 'PROPERTY_FIRM', 'FUND_USE'] as const),
  ...(['FUND_RAISING', 'REBUILDING', 'COMMON_PARTS', 'OTHER'] as const),
];

interface Draft {
  /** Chosen here, so that a retry after a lost answer puts the motion once. */
  id: string;
  text: string;
  secret: boolean;
  /** A matter of Art 278, which only all owners decide; empty: none. */
  matter: OwnersMatter | '';
}

export function PutMotion({ meeting, item, acts }: { meeting: Meeting; item: AgendaItem; acts: ChairActs }) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft<Draft>(`motion.${item.id}`, {
    ...{ id: '', text: '', secret: false, matter: '' as const },
  });

  async function put(event: FormEvent) {
    event.preventDefault();
    const id = draft.id || newId();
    keep({ ...draft, id });
    const { secret, matter } = draft;
    const motion = { id, text: draft.text.trim(), secret, matter: matter || null };
    if (await acts.putMotion(motion)) forget();
  }

  async function move() {
    const id = draft.id || newId();
    keep({ ...draft, id });
    if (await acts.moveMotion(id, draft.text.trim())) forget();
  }

  const refusal = atField(acts.motionRefusal, 'text');
  return (
    <form className={styles.form} onSubmit={event => void put(event)}>
      <h3>{t('console.motion.title')}</h3>
      <div className={field.field}>
        <label htmlFor="motion-text">{t('console.motion.text')}</label>
        <textarea
          id="motion-text"
          rows={2}
          value={draft.text}
          onChange={event => keep({ ...draft, text: event.target.value })}
          aria-describedby="motion-hint motion-refusal"
          aria-invalid={refusal ? true : undefined}
        />
        <p id="motion-hint" className={field.hint}>
          {t('console.motion.hint')}
        </p>
        <RefusalNote refusal={refusal} id="motion-refusal" />
      </div>
      <div className={styles.pair}>
        <Field
          label={t('inSession.motion.secret')}
          hint={t('inSession.motion.secretHint')}
          refusal={atField(acts.motionRefusal, 'secret')}
        >
          <input
            type="checkbox"
            checked={draft.secret}
            onChange={event => keep({ ...draft, secret: event.currentTarget.checked })}
          />
        </Field>
        <Field label={t('inSession.motion.matter')} hint={t('inSession.motion.matterHint')}>
          <select
            value={draft.matter}
            onChange={event => keep({ ...draft, matter: event.currentTarget.value as Draft['matter'] })}
          >
            <option value="">{t('inSession.motion.ours')}</option>
            {MATTERS.map(matter => (
              <option key={matter} value={matter}>
                {t(`inSession.matter.${matter}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div className={styles.acts}>
        <Act
          type="submit"
          look="primary"
          why={draft.matter ? whyNotCloseItem(meeting) : whyNotPutMotion(meeting)}
          busy={acts.busy}
        >
          {t(draft.matter ? 'inSession.motion.refer' : 'console.motion.put')}
        </Act>
        <Act why={whyNotCloseItem(meeting)} busy={acts.busy} onClick={() => void move()}>
          {t('inSession.motion.discuss')}
        </Act>
      </div>
    </form>
  );
}
