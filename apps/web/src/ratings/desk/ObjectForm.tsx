import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { ObjectToScoreDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { ChoosePhotos } from '../../topics/ChoosePhotos';
import type { SentPhoto } from '../../topics/send-photo';
import { itemsOf } from '../marks';
import type { ActProps } from './act-props';
import { ItemSelect } from './ItemSelect';

/** The rated organisation objects to the score of an item, with its evidence. */
export function ObjectForm({ round, done, cancel }: ActProps) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [item, setItem] = useState(itemsOf(round.instrument.areas)[0]?.code ?? '');
  const [text, setText] = useState('');
  const [papers, setPapers] = useState<readonly SentPhoto[]>([]);
  const [sending, setSending] = useState(false);
  const [{ fetching, error }, object] = useMutation(ObjectToScoreDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      title={t('ratings.desk.act.object')}
      submit={t('ratings.desk.act.object')}
      busy={fetching}
      ready={!sending && text.trim() !== ''}
      error={error}
      send={async () => {
        const paperIds = papers.map(each => each.id);
        const { data } = await object({
          input: { id, roundId: round.id, item, text: text.trim(), paperIds },
        });
        if (data) done();
      }}
      cancel={cancel}
    >
      <ItemSelect round={round} value={item} choose={setItem} refusal={atField(refusal, 'item')} />
      <Field label={t('ratings.desk.act.why')} refusal={atField(refusal, 'text')}>
        <textarea
          rows={4}
          maxLength={1000}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
      </Field>
      <ChoosePhotos
        sent={papers}
        keep={setPapers}
        busy={setSending}
        label={t('ratings.desk.act.evidence')}
        hint={t('ratings.desk.act.evidenceHint')}
        most={12}
      />
    </ActForm>
  );
}
