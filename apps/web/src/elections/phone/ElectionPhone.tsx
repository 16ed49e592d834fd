import { useTranslation } from 'react-i18next';
import { FailedPage } from '../../elements/Failed';
import { PhoneHeader } from '../../elements/PhoneHeader';
import { Skeleton } from '../../elements/Skeleton';
import { TabBar } from '../../elements/TabBar';
import home from '../../home/home.module.css';
import { useOnline } from '../../live/use-online';
import styles from '../elections.module.css';
import type { useElection } from '../use-election';
import { PhoneCards } from './PhoneCards';

/** An election for owners: what happens, who stands, and what they may do now. */
export function ElectionPhone({ election, candidates, refusal, changed }: ReturnType<typeof useElection>) {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div className={home.page}>
      <PhoneHeader
        title={
          election
            ? t('elections.all.name', {
                body: t(`elections.bodyKind.${election.bodyKind}`),
                kind: t(`elections.kind.${election.kind}`),
              })
            : ''
        }
        line={election?.estateName}
      />
      <main id="content" className={home.main}>
        {!online && (
          <p className={styles.due} role="status">
            {t('app.offline')}
          </p>
        )}
        {refusal && <FailedPage refusal={refusal} retry={changed} />}
        {!election && !refusal && <Skeleton blocks={[10, 12, 12]} />}
        {election && <PhoneCards election={election} candidates={candidates} changed={changed} />}
      </main>
      <TabBar />
    </div>
  );
}
