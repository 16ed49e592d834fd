import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import type { RollImportFragment, RollImportState } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { currentLinkState, onLinkState } from '../live/live-link';
import { LinkBanner } from '../live/LinkBanner';
import { AtWork } from './AtWork';
import { Ended } from './Ended';
import { Preview } from './Preview';
import styles from './register-import.module.css';
import { Steps } from './Steps';
import { useRollImport } from './use-roll-import';

const STEP_OF: Record<RollImportState, number> = {
  UPLOADED: 1,
  READING: 1,
  REFUSED: 1,
  FAILED: 1,
  PREVIEW: 2,
  CONFIRMED: 3,
  APPLYING: 3,
  WITHDRAWN: 2,
  DONE: 4,
};

/** One import from its file to its end. Whoever comes back sees where it is now. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { rollImport, refusal } = useRollImport(id);
  return (
    <DeskShell>
      <div className={styles.page} aria-busy={!rollImport && !refusal}>
        {refusal && <FailedPage refusal={refusal} retry={() => location.reload()} />}
        {!rollImport && !refusal && <Skeleton blocks={[3, 4, 12, 8]} />}
        {rollImport && <Followed rollImport={rollImport} />}
      </div>
    </DeskShell>
  );
}

function Followed({ rollImport }: { rollImport: RollImportFragment }) {
  const { t } = useTranslation();
  const link = useSyncExternalStore(onLinkState, currentLinkState);
  const { estateId, estateName, fileName, uploadedByName, uploadedAt, state } = rollImport;
  return (
    <>
      <Link to={`/imports?estate=${estateId}`} className={styles.back}>
        {t('rollImport.back')}
      </Link>
      <Heading tab={t('rollImport.titleOf', { estate: estateName })} className={styles.title}>
        {t('rollImport.titleOf', { estate: estateName })}
      </Heading>
      <p className={styles.quiet}>
        {fileName} · {t('rollImport.sentBy', { name: uploadedByName, when: dayAndClock(uploadedAt) })}
      </p>
      <Steps current={STEP_OF[state]} />
      <LinkBanner link={link} known />
      {state === 'PREVIEW' ? (
        <Preview key={rollImport.registerVersion} rollImport={rollImport} />
      ) : ['DONE', 'REFUSED', 'FAILED', 'WITHDRAWN'].includes(state) ? (
        <Ended rollImport={rollImport} />
      ) : (
        <AtWork rollImport={rollImport} />
      )}
    </>
  );
}
