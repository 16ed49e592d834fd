import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { useDraft } from '../../drafts/use-draft';
import button from '../../elements/button.module.css';
import { type CandidateFragment, EditCandidatePageDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf, type Refusal } from '../../refusals/refusal';
import { sendPhoto } from '../../topics/send-photo';
import { Face } from '../Face';

interface Props {
  candidate: CandidateFragment;
  done: () => void;
}

/** The candidate's own words and photo; the same room for everybody. */
export function OwnPage({ candidate, done }: Props) {
  const { t } = useTranslation();
  const { id, name, page, photoId, pageLength } = candidate;
  const [draft, keep, forget] = useDraft(`candidate-page.${id}`, { text: page, photoId });
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [sent, edit] = useMutation(EditCandidatePageDocument);

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const [file] = input.files ?? [];
    if (!file) return;
    setRefused(undefined);
    setSending(true);
    const answer = await sendPhoto(file, () => undefined);
    setSending(false);
    input.value = '';
    if ('code' in answer) setRefused(answer);
    else keep({ ...draft, photoId: answer.id });
  }

  async function send() {
    const { data } = await edit({ input: { candidateId: id, ...draft } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      lead={t('elections.profile.room', { n: pageLength })}
      submit={t('elections.profile.save')}
      busy={sent.fetching || sending}
      error={sent.error}
      send={send}
    >
      <Field
        label={t('elections.profile.text')}
        hint={t('elections.profile.used', { n: [...draft.text].length, of: pageLength })}
        refusal={atField(refusalOf(sent.error), 'text')}
      >
        <textarea
          rows={8}
          maxLength={pageLength}
          value={draft.text}
          onChange={event => keep({ ...draft, text: event.currentTarget.value })}
        />
      </Field>
      <Field
        label={t('elections.profile.choose')}
        hint={t('elections.profile.photoHint')}
        refusal={refused ?? atField(refusalOf(sent.error), 'photoId')}
      >
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          disabled={sending}
          onChange={event => void choose(event)}
        />
      </Field>
      {draft.photoId && (
        <div>
          <Face name={name} photoId={draft.photoId} />
          <button type="button" className={button.quiet} onClick={() => keep({ ...draft, photoId: null })}>
            {t('elections.profile.removePhoto')}
          </button>
        </div>
      )}
    </ActForm>
  );
}
