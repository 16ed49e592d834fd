import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import type { AmendmentKind } from '../../graphql/generated';
import type { Motion } from '../../live/meeting';
import { atField } from '../../refusals/at-field';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import styles from './stage.module.css';

/** Other words for a motion: in place of a passage, or a paragraph more. */
export function MoveAmendment({ main, acts, done }: { main: Motion; acts: ChairActs; done: () => void }) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [draft, set] = useState({ kind: 'REPLACE' as AmendmentKind, passage: '', text: '' });

  async function move(event: FormEvent) {
    event.preventDefault();
    if (await acts.moveAmendment({ ...draft, id, motionId: main.id })) done();
  }

  return (
    <form className={styles.form} onSubmit={event => void move(event)}>
      <Field label={t('inSession.motion.mode')}>
        <select
          value={draft.kind}
          onChange={event => set({ ...draft, kind: event.currentTarget.value as AmendmentKind })}
        >
          <option value="REPLACE">{t('inSession.motion.REPLACE')}</option>
          <option value="ADD">{t('inSession.motion.ADD')}</option>
        </select>
      </Field>
      {draft.kind === 'REPLACE' && (
        <Field label={t('inSession.motion.passage')} refusal={atField(acts.amendmentRefusal, 'passage')}>
          <input
            value={draft.passage}
            onChange={event => set({ ...draft, passage: event.currentTarget.value })}
          />
        </Field>
      )}
      <Field label={t('inSession.motion.words')} refusal={atField(acts.amendmentRefusal, 'text')}>
        <textarea
          rows={2}
          value={draft.text}
          onChange={event => set({ ...draft, text: event.currentTarget.value })}
        />
      </Field>
      <div className={styles.acts}>
        <Act type="submit" busy={acts.busy}>
          {t('inSession.motion.moveAmendment')}
        </Act>
      </div>
    </form>
  );
}
