import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { SelectField } from '../desk/SelectField';
import { newId } from '../drafts/new-id';
import { useDraft } from '../drafts/use-draft';
import { type ElectionFragment, RaiseListObjectionDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';

interface Props {
  election: ElectionFragment;
  done: () => void;
}

export function RaiseObjection({ election, done }: Props) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`objection.${election.id}`, { candidateId: '', text: '' });
  const [id] = useState(newId);
  const [sent, raise] = useMutation(RaiseListObjectionDocument);
  const { candidateId, text } = draft;
  const listed = election.lists.at(-1)?.candidates ?? [];

  async function send() {
    const about = { candidateId: candidateId || null, text };
    const { data } = await raise({ input: { id, electionId: election.id, ...about } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      lead={t('elections.objections.hint')}
      submit={t('elections.objections.send')}
      busy={sent.fetching}
      ready={text.trim() !== ''}
      error={sent.error}
      send={send}
    >
      <SelectField
        label={t('elections.objections.who')}
        value={candidateId}
        options={[['', t('elections.objections.whole')], ...listed.map(one => [one.id, one.name] as const)]}
        choose={value => keep({ ...draft, candidateId: value })}
      />
      <Field label={t('elections.objections.text')} refusal={atField(refusalOf(sent.error), 'text')}>
        <textarea
          rows={3}
          maxLength={500}
          value={text}
          onChange={event => keep({ ...draft, text: event.currentTarget.value })}
        />
      </Field>
    </ActForm>
  );
}
