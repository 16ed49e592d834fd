import type { Meeting } from '../../live/meeting';
import { motionsOf, openItem } from '../../live/meeting';
import type { ChairActs } from '../use-chair-acts';
import { Adjourned } from './Adjourned';
import { AnnouncedMotion } from './AnnouncedMotion';
import { BetweenItems } from './BetweenItems';
import { BeforeOpening } from './BeforeOpening';
import { ItemStage } from './ItemStage';

interface Props {
  meeting: Meeting;
  acts: ChairActs;
  returns: number;
  startItem: (itemId: string) => void;
  askToAnnounce: () => void;
  askToAdjourn: () => void;
}

/** The middle of the console: what to do now, and below it what this item has decided. */
export function Stage({ meeting, acts, returns, startItem, askToAnnounce, askToAdjourn }: Props) {
  if (meeting.state === 'SCHEDULED') return <BeforeOpening meeting={meeting} acts={acts} returns={returns} />;
  if (meeting.state === 'ADJOURNED') return <Adjourned meeting={meeting} />;
  const item = openItem(meeting);
  if (!item)
    return <BetweenItems meeting={meeting} acts={acts} startItem={startItem} askToAdjourn={askToAdjourn} />;
  const announced = motionsOf(meeting, item.id).filter(motion => motion.result);
  return (
    <>
      <ItemStage
        meeting={meeting}
        item={item}
        acts={acts}
        startItem={startItem}
        askToAnnounce={askToAnnounce}
      />
      {announced.reverse().map(motion => (
        <AnnouncedMotion key={motion.id} meeting={meeting} motion={motion} acts={acts} />
      ))}
    </>
  );
}
