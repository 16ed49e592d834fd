import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeclareElectionDocument, type ElectionFragment } from '../../graphql/generated';
import styles from '../elections.module.css';
import { Foldout } from '../Foldout';
import { PlainAct } from '../PlainAct';
import { Result } from '../Result';
import { LotForm } from './LotForm';

interface Props {
  election: ElectionFragment;
  changed: () => void;
}

/** What it has come to; a lot where votes are equal, then the declaration. */
export function ResultPanel({ election, changed }: Props) {
  const { t } = useTranslation();
  const { id, estateId, state, voteId, viewerMay, result } = election;
  const tie = result?.ties[0];
  return (
    <section className={styles.card} aria-labelledby="result">
      <h2 id="result">{t('elections.result.title')}</h2>
      <Result election={election} />
      <p className={styles.quiet}>
        {voteId && <Link to={`/votes/desk/${voteId}`}>{t('elections.result.figures')}</Link>}
        {(state === 'DECLARED' || state === 'CONSTITUTED' || state === 'FILED') && (
          <Link to={`/committees/${estateId}`}>{t('elections.result.committee')}</Link>
        )}
      </p>
      <div className={styles.acts}>
        {viewerMay.includes('recordLot') && tie && (
          <Foldout label={t('elections.result.lot')} look="primary">
            {close => (
              <LotForm
                electionId={id}
                equals={tie.candidates}
                done={() => {
                  close();
                  changed();
                }}
              />
            )}
          </Foldout>
        )}
        {viewerMay.includes('declareElection') && !tie && (
          <PlainAct
            label={t('elections.result.declare')}
            document={DeclareElectionDocument}
            variables={{ electionId: id }}
            ask={{ question: t('elections.result.declareConfirm'), text: t('elections.result.declareText') }}
            done={changed}
          />
        )}
      </div>
    </section>
  );
}
