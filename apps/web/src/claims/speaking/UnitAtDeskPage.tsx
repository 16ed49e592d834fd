import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { UnitAtDeskDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import listPage from '../../desk/list-page.module.css';
import styles from '../claims.module.css';
import { Guardians } from './Guardians';
import { Voter } from './Voter';

/** What owners bring to the desk on paper: who votes for a unit, and who acts for one of them. */
export function UnitAtDeskPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, askAgain] = useQuery({ query: UnitAtDeskDocument, variables: { id } });
  const unit = data?.unitAtDesk;
  const changed = () => askAgain({ requestPolicy: 'network-only' });

  return (
    <DeskShell>
      <Link to="/claims" className={styles.back}>
        ← {t('claims.back')}
      </Link>
      {error && <FailedPage refusal={refusalOf(error)} retry={askAgain} />}
      {!unit && !error && <Skeleton blocks={[4, 14]} />}
      {unit && (
        <>
          <Heading tab={`${unit.unit} ${t('speaking.title')}`} className={styles.title}>
            <span className="num">{unit.unit}</span> {t('speaking.title')}
          </Heading>
          <p className={`${listPage.quiet} ${styles.facts}`}>
            <span>{unit.estateName}</span>
            <span>{t('speaking.lead')}</span>
          </p>
          <div className={styles.beside}>
            <Voter unit={unit} changed={changed} />
            <Guardians unit={unit} changed={changed} />
          </div>
        </>
      )}
    </DeskShell>
  );
}
