import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import { useDraft } from '../../drafts/use-draft';
import {
  CheckEligibilityDocument,
  type EligibilityItem,
  type EligibilityVerdict,
} from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';

const VERDICTS: readonly EligibilityVerdict[] = ['MET', 'NOT_MET', 'CANNOT_ESTABLISH'];
const nothing: { verdict: EligibilityVerdict | ''; evidence: string } = { verdict: '', evidence: '' };

interface Props {
  candidateId: string;
  item: EligibilityItem;
  done: () => void;
}

/** What was found about one condition, with what it rests on. */
export function CheckForm({ candidateId, item, done }: Props) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`check.${candidateId}.${item}`, nothing);
  const { verdict, evidence } = draft;
  const [sent, check] = useMutation(CheckEligibilityDocument);

  async function send() {
    if (verdict === '') return;
    const { data } = await check({ input: { candidateId, item, verdict, evidence } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      submit={t('elections.eligibility.save')}
      busy={sent.fetching}
      ready={verdict !== '' && evidence.trim() !== ''}
      error={sent.error}
      send={send}
    >
      <Segments
        legend={t(`elections.eligibility.${item}`)}
        value={verdict}
        options={VERDICTS.map(value => [value, t(`elections.eligibility.verdict.${value}`)] as const)}
        choose={value => keep({ ...draft, verdict: value })}
      />
      <Field label={t('elections.eligibility.evidence')} refusal={atField(refusalOf(sent.error), 'evidence')}>
        <textarea
          rows={2}
          maxLength={300}
          value={evidence}
          onChange={event => keep({ ...draft, evidence: event.currentTarget.value })}
        />
      </Field>
    </ActForm>
  );
}
