import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { useDraft } from '../../drafts/use-draft';
import { type ElectionFragment, OpenNominationsDocument, type TieBreak } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';

const usual = { size: '7', termYears: '5', surplusPercent: '0' };
type Figure = keyof typeof usual;
/** What a method may say of equal votes; the first: as the place has it. */
const ORDERS: readonly (readonly TieBreak[])[] = [
  [],
  ['HEADS', 'AREA', 'LOT'],
  ['HEADS', 'AREA', 'NEW_VOTE'],
  ['LOT'],
  ['NEW_VOTE'],
];

interface Props {
  election: ElectionFragment;
  done: () => void;
}

export function OpenNominations({ election, done }: Props) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`nominations.${election.id}`, { ...usual, tieBreak: '' });
  const [sent, open] = useMutation(OpenNominationsDocument);
  const refusal = refusalOf(sent.error);
  const field = (key: Figure, label: string) => (
    <Field label={label} refusal={atField(refusal, key)}>
      <input
        inputMode="numeric"
        value={draft[key]}
        onChange={event => keep({ ...draft, [key]: event.currentTarget.value })}
      />
    </Field>
  );

  const inWords = (way: TieBreak) => t(`elections.result.by.${way}`);

  async function send() {
    const { size, termYears, surplusPercent, tieBreak } = draft;
    const order = ORDERS.find(one => one.length > 0 && one.join() === tieBreak) ?? null;
    const numbers = {
      size: Number(size),
      termYears: Number(termYears),
      surplusPercent: Number(surplusPercent),
    };
    const { data } = await open({
      input: { electionId: election.id, ...numbers, tieBreak: order && [...order] },
    });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      submit={t('elections.nominations.start')}
      busy={sent.fetching}
      ready={[draft.size, draft.termYears, draft.surplusPercent].every(value => /^\d{1,3}$/.test(value))}
      error={sent.error}
      send={send}
    >
      <div className={styles.pair}>
        {field('size', t('elections.nominations.size'))}
        {field('termYears', t('elections.nominations.years'))}
        {field('surplusPercent', t('elections.nominations.surplus'))}
      </div>
      <SelectField
        label={t('elections.nominations.tieBreak')}
        value={draft.tieBreak}
        options={ORDERS.map(
          order =>
            [order.join(), order.map(inWords).join(' → ') || t('elections.nominations.asPlace')] as const,
        )}
        choose={tieBreak => keep({ ...draft, tieBreak })}
        refusal={atField(refusal, 'tieBreak')}
      />
    </ActForm>
  );
}
