import '@fontsource-variable/noto-serif-sc';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { useResult } from '../../votes/use-result';
import { useVoteLive } from '../../votes/use-vote-live';
import styles from '../screen.module.css';
import { useWakeLock } from '../use-wake-lock';
import { City } from './City';
import { ResultBoard } from './ResultBoard';
import { SideCards } from './SideCards';
import { Turnout } from './Turnout';
import { VoteCard } from './VoteCard';
import { VoteHeader } from './VoteHeader';

/** 万家灯火: the estate takes part, on a big screen that nobody touches. */
export function VoteScreenPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [asked] = useSearchParams();
  const key = asked.get('key');
  const { vote, link, refusal } = useVoteLive(id, key);
  const result = useResult(id, vote?.state, key);
  useWakeLock();

  // A key that was withdrawn closes the screen, whatever it has shown before.
  if (refusal && (!vote || refusal.code === 'DOOR_CLOSED')) {
    return (
      <main id="content" className={styles.refused}>
        <FailedPage refusal={refusal} retry={() => location.reload()} />
      </main>
    );
  }
  if (!vote) {
    return (
      <main id="content" className={styles.refused}>
        <Heading tab={t('app.name')}>{t('app.loading')}</Heading>
      </main>
    );
  }
  return (
    <div className={styles.screen}>
      <VoteHeader vote={vote} link={link} />
      <main id="content" className={styles.main}>
        <div className={styles.session}>
          <div className={styles.left}>
            <VoteCard vote={vote} />
            {result ? (
              <ResultBoard items={result} />
            ) : (
              <>
                <City voteId={vote.id} buildings={vote.buildings} />
                <Turnout heads={vote.heads} area={vote.area} />
              </>
            )}
          </div>
          <div className={styles.right}>
            <SideCards vote={vote} />
          </div>
        </div>
      </main>
    </div>
  );
}
