import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { useDraft } from '../drafts/use-draft';
import button from '../elements/button.module.css';
import { Field } from '../desk/Field';
import { AnswerResolutionDocument, type ResolutionFragment } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './resolutions.module.css';

/** The addressee's answer: what will be done, and by when. */
export function AnswerForm({
  resolution,
  answered,
}: {
  resolution: ResolutionFragment;
  answered: () => void;
}) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`answer.${resolution.id}`, { text: '', doneBy: '' });
  const [{ fetching, error }, answer] = useMutation(AnswerResolutionDocument);
  const refusal = refusalOf(error);
  const atText = atField(refusal, 'text');
  const atDoneBy = atField(refusal, 'doneBy');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { resolutionId: resolution.id, text: draft.text.trim(), doneBy: draft.doneBy };
    const { data } = await answer({ input });
    if (!data) return;
    forget();
    answered();
  }

  return (
    <form className={styles.card} onSubmit={event => void submit(event)} aria-labelledby="answer">
      <h2 id="answer">{t('resolutions.answerTitle')}</h2>
      <p className={styles.quiet}>{t('resolutions.answerLead')}</p>
      <Field label={t('resolutions.answerText')} refusal={atText}>
        <textarea
          rows={4}
          required
          value={draft.text}
          onChange={event => keep({ ...draft, text: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('resolutions.answerDoneBy')} refusal={atDoneBy}>
        <input
          type="date"
          required
          value={draft.doneBy}
          onChange={event => keep({ ...draft, doneBy: event.currentTarget.value })}
        />
      </Field>
      <RefusalNote refusal={atText || atDoneBy ? undefined : refusal} />
      <button type="submit" className={button.primary} disabled={fetching}>
        {t(fetching ? 'resolutions.answering' : 'resolutions.answer')}
      </button>
    </form>
  );
}
