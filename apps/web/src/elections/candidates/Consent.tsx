import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Segments } from '../../desk/Segments';
import {
  type CandidateFragment,
  ConsentToStandDocument,
  DeclineNominationDocument,
} from '../../graphql/generated';
import styles from '../elections.module.css';
import { PlainAct } from '../PlainAct';
import { ELIGIBILITY } from './eligibility';

interface Props {
  candidate: CandidateFragment;
  changed: () => void;
}

/** 同意参选: a declaration on each condition, by the candidate or as written down at the desk. */
export function Consent({ candidate, changed }: Props) {
  const { t } = useTranslation();
  const [said, say] = useState<Readonly<Record<string, boolean>>>({});
  const [sent, consent] = useMutation(ConsentToStandDocument);
  const complete = ELIGIBILITY.every(item => said[item] !== undefined);

  async function send() {
    const declarations = ELIGIBILITY.map(item => ({ item, declared: said[item] === true }));
    const { data } = await consent({ input: { candidateId: candidate.id, declarations } });
    if (data) changed();
  }

  return (
    <>
      <ActForm
        lead={t(candidate.mine ? 'elections.consent.own' : 'elections.consent.desk')}
        submit={t('elections.consent.agree')}
        busy={sent.fetching}
        ready={complete}
        error={sent.error}
        send={send}
      >
        {ELIGIBILITY.map(item => (
          <div key={item} className={styles.declare}>
            <span>{t(`elections.eligibility.${item}`)}</span>
            <Segments
              legend={t(`elections.eligibility.${item}`)}
              value={said[item] === undefined ? '' : said[item] ? 'yes' : 'no'}
              options={[
                ['yes', t('elections.consent.yes')],
                ['no', t('elections.consent.no')],
              ]}
              choose={value => say({ ...said, [item]: value === 'yes' })}
            />
          </div>
        ))}
      </ActForm>
      <PlainAct
        label={t('elections.consent.decline')}
        look="quiet"
        document={DeclineNominationDocument}
        variables={{ candidateId: candidate.id }}
        ask={{ question: t('elections.consent.declineConfirm'), text: t('elections.consent.declineText') }}
        done={changed}
      />
    </>
  );
}
