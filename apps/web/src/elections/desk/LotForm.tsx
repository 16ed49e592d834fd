import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { useDraft } from '../../drafts/use-draft';
import { RecordLotDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';

interface Props {
  electionId: string;
  equals: readonly { readonly id: string; readonly name: string }[];
  done: () => void;
}

/** 抽签: the order as drawn, the day, the place, before whom. */
export function LotForm({ electionId, equals, done }: Props) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`lot.${electionId}`, {
    ...{ order: equals.map(() => ''), drawnOn: today(serverNow()), place: '', witnesses: '' },
  });
  const { order, drawnOn, place, witnesses } = draft;
  const [sent, record] = useMutation(RecordLotDocument);
  const refusal = refusalOf(sent.error);
  const names = witnesses
    .split('\n')
    .map(name => name.trim())
    .filter(Boolean);

  async function send() {
    const { data } = await record({
      input: { electionId, candidateIds: order, drawnOn, place, witnesses: names },
    });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      lead={t('elections.result.lotLead')}
      submit={t('elections.result.save')}
      busy={sent.fetching}
      ready={new Set(order.filter(Boolean)).size === equals.length && place.trim() !== '' && names.length > 0}
      error={sent.error}
      send={send}
    >
      <div className={styles.pair}>
        {order.map((chosen, at) => (
          <SelectField
            key={at}
            label={t('elections.result.order', { n: at + 1 })}
            value={chosen}
            options={[
              ['', t('elections.result.pick')],
              ...equals
                .filter(({ id }) => id === chosen || !order.includes(id))
                .map(({ id, name }) => [id, name] as const),
            ]}
            choose={id => keep({ ...draft, order: order.map((before, n) => (n === at ? id : before)) })}
          />
        ))}
      </div>
      <div className={styles.pair}>
        <Field label={t('elections.result.day')} refusal={atField(refusal, 'drawnOn')}>
          <input
            type="date"
            value={drawnOn}
            onChange={event => keep({ ...draft, drawnOn: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('elections.result.place')} refusal={atField(refusal, 'place')}>
          <input
            maxLength={100}
            value={place}
            onChange={event => keep({ ...draft, place: event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field label={t('elections.result.witnesses')} refusal={atField(refusal, 'witnesses')}>
        <textarea
          rows={3}
          value={witnesses}
          onChange={event => keep({ ...draft, witnesses: event.currentTarget.value })}
        />
      </Field>
    </ActForm>
  );
}
