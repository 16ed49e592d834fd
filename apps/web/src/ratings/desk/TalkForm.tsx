import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { RecordTalkDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

/** The talk that goes with a card. */
export function TalkForm({ round, done, cancel }: ActProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [{ fetching, error }, record] = useMutation(RecordTalkDocument);
  return (
    <ActForm
      title={t('ratings.desk.act.talk')}
      submit={t('ratings.desk.act.talk')}
      busy={fetching}
      ready={text.trim() !== ''}
      error={error}
      send={async () => {
        const { data } = await record({ input: { roundId: round.id, text: text.trim() } });
        if (data) done();
      }}
      cancel={cancel}
    >
      <Field label={t('ratings.desk.act.talkText')} refusal={atField(refusalOf(error), 'text')}>
        <textarea
          rows={4}
          maxLength={1000}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
