import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { DemandRectificationDocument } from '../../graphql/generated';
import { daysAfter, today } from '../../language/times';
import { useServerNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { itemsOf } from '../marks';
import type { ActProps } from './act-props';
import { ItemSelect } from './ItemSelect';

/** A line of the list: what is to be put right, and by when; it becomes a resolution. */
export function RectifyForm({ round, done, cancel }: ActProps) {
  const { t } = useTranslation();
  const now = useServerNow();
  const [id] = useState(newId);
  const [item, setItem] = useState(() => worstOf(round));
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  const dueOn = due || daysAfter(today(now), 30);
  const [{ fetching, error }, demand] = useMutation(DemandRectificationDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      title={t('ratings.desk.act.rectify')}
      submit={t('ratings.desk.act.rectify')}
      busy={fetching}
      ready={text.trim() !== ''}
      error={error}
      send={async () => {
        const { data } = await demand({ input: { id, roundId: round.id, item, text: text.trim(), dueOn } });
        if (data) done();
      }}
      cancel={cancel}
    >
      <ItemSelect round={round} value={item} choose={setItem} refusal={atField(refusal, 'item')} />
      <Field label={t('ratings.desk.act.what')} refusal={atField(refusal, 'text')}>
        <textarea
          rows={3}
          maxLength={500}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
      </Field>
      <Field label={t('ratings.desk.act.due')} refusal={atField(refusal, 'dueOn')}>
        <input type="date" required value={dueOn} onChange={event => setDue(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}

/** The item with the lowest score that is not on the list. */
function worstOf({ published, rectifications, instrument }: ActProps['round']): string {
  const scored = (published?.items ?? []).filter(
    ({ code, points }) => points !== null && !rectifications.some(({ item }) => item === code),
  );
  const [worst] = [...scored].sort((one, other) => one.points! - other.points!);
  return worst?.code ?? itemsOf(instrument.areas)[0]?.code ?? '';
}
