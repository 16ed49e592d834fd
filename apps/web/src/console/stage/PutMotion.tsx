import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../drafts/new-id';
import { useDraft } from '../../drafts/use-draft';
import { atField } from '../../refusals/at-field';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { AgendaItem, Meeting } from '../../live/meeting';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import { whyNotPutMotion } from '../why-not';
import styles from './stage.module.css';
import field from '../../desk/field.module.css';

interface Draft {
  /** Chosen here, so that a retry after a lost answer puts the motion once. */
  id: string;
  text: string;
}

export function PutMotion({ meeting, item, acts }: { meeting: Meeting; item: AgendaItem; acts: ChairActs }) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft<Draft>(`motion.${item.id}`, { id: '', text: '' });

  async function put(event: FormEvent) {
    event.preventDefault();
    const id = draft.id || newId();
    keep({ ...draft, id });
    if (await acts.putMotion(id, draft.text.trim())) forget();
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
      <div className={styles.acts}>
        <Act type="submit" look="primary" why={whyNotPutMotion(meeting)} busy={acts.busy}>
          {t('console.motion.put')}
        </Act>
      </div>
    </form>
  );
}
