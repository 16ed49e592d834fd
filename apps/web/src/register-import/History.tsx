import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import { RollImportsDocument } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import styles from './register-import.module.css';

/** What was imported into an estate, the latest first. */
export function History({ estateId }: { estateId: string }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: RollImportsDocument,
    variables: { estateId },
  });
  const imports = fetching ? undefined : data?.rollImports;
  return (
    <section className={styles.history} aria-busy={fetching} aria-labelledby="history">
      <h2 id="history">{t('rollImport.history')}</h2>
      {!imports && !error && <Skeleton blocks={[4, 4]} />}
      {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      {imports?.length === 0 && <p className={styles.quiet}>{t('rollImport.noHistory')}</p>}
      {imports && imports.length > 0 && (
        <ul>
          {imports.map(({ id, fileName, state, uploadedAt, uploadedByName, preview }) => (
            <li key={id}>
              <Link to={`/imports/${id}`}>{fileName}</Link>
              <span className={styles.state} data-state={state}>
                {t(`rollImport.state.${state}`)}
              </span>
              <span className={styles.quiet}>
                {dayAndClock(uploadedAt)} · {uploadedByName}
                {preview && ` · ${t('rollImport.brief', preview)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
