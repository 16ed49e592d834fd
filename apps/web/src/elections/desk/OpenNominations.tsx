import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { useDraft } from '../../drafts/use-draft';
import { type ElectionFragment, OpenNominationsDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';

const usual = { size: '7', termYears: '5', surplusPercent: '0' };

interface Props {
  election: ElectionFragment;
  done: () => void;
}

export function OpenNominations({ election, done }: Props) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`nominations.${election.id}`, usual);
  const [sent, open] = useMutation(OpenNominationsDocument);
  const refusal = refusalOf(sent.error);
  const field = (key: keyof typeof usual, label: string) => (
    <Field label={label} refusal={atField(refusal, key)}>
      <input
        inputMode="numeric"
        value={draft[key]}
        onChange={event => keep({ ...draft, [key]: event.currentTarget.value })}
      />
    </Field>
  );

  async function send() {
    const { size, termYears, surplusPercent } = draft;
    const numbers = {
      size: Number(size),
      termYears: Number(termYears),
      surplusPercent: Number(surplusPercent),
    };
    const { data } = await open({ input: { electionId: election.id, ...numbers } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      submit={t('elections.nominations.start')}
      busy={sent.fetching}
      ready={Object.values(draft).every(value => /^\d{1,3}$/.test(value))}
      error={sent.error}
      send={send}
    >
      <div className={styles.pair}>
        {field('size', t('elections.nominations.size'))}
        {field('termYears', t('elections.nominations.years'))}
        {field('surplusPercent', t('elections.nominations.surplus'))}
      </div>
    </ActForm>
  );
}
