import { announced, type Meeting, openItem, runningMotion } from '../live/meeting';
import { AgendaCard } from './AgendaCard';
import { FloorStage } from './FloorStage';
import { ItemCard } from './ItemCard';
import { RecessStage } from './later';
import { PresenceCard } from './PresenceCard';
import { ResultStage } from './ResultStage';
import { ScanCard } from './ScanCard';
import styles from './screen.module.css';
import { VotingStage } from './VotingStage';

/** A meeting in session: the item on top, below it the vote, its result, or whoever has the floor. */
export function Session({ meeting }: { meeting: Meeting }) {
  const item = openItem(meeting);
  const running = runningMotion(meeting);
  const decided = announced(meeting).find(motion => motion.itemId === item?.id);
  const motion = running ?? (meeting.floor ? undefined : decided);
  return (
    <div className={styles.session}>
      <div className={styles.left}>
        {meeting.recess && <RecessStage {...meeting.recess} />}
        {!meeting.recess && <ItemCard item={item} motion={motion} />}
        {running && <VotingStage motion={running} />}
        {!meeting.recess && !running && motion?.result && (
          <ResultStage motion={motion} result={motion.result} />
        )}
        {!meeting.recess && !motion && <FloorStage meeting={meeting} item={item} />}
      </div>
      <div className={styles.right}>
        <PresenceCard meeting={meeting} />
        <AgendaCard meeting={meeting} />
        <ScanCard meeting={meeting} />
      </div>
    </div>
  );
}
