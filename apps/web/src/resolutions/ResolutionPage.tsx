import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Phrase } from '../elements/Phrase';
import { Skeleton } from '../elements/Skeleton';
import { ResolutionDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { AnswerForm } from './AnswerForm';
import { Course } from './Course';
import { Deadline } from './Deadline';
import styles from './resolutions.module.css';

/** One resolution, followed like a parcel: adopted, delivered, answered, to be done. */
export function ResolutionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, askAgain] = useQuery({ query: ResolutionDocument, variables: { id } });
  const resolution = data?.resolution;
  return (
    <DeskShell>
      <div className={styles.page}>
        <Link to="/resolutions" className={styles.back}>
          ← {t('resolutions.back')}
        </Link>
        {error && <FailedPage refusal={refusalOf(error)} retry={askAgain} />}
        {!resolution && !error && <Skeleton blocks={[4, 10, 12]} />}
        {resolution && (
          <>
            <p className={styles.tags}>
              <Deadline resolution={resolution} />
              <span className={`${styles.quiet} num`}>{resolution.number}</span>
            </p>
            <Heading tab={resolution.number} className={styles.text}>
              <Phrase text={resolution.text} />
            </Heading>
            {resolution.viewerMayAnswer && (
              <AnswerForm
                resolution={resolution}
                answered={() => askAgain({ requestPolicy: 'network-only' })}
              />
            )}
            <Course resolution={resolution} />
          </>
        )}
      </div>
    </DeskShell>
  );
}
