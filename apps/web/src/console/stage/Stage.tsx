import type { Meeting } from '../../live/meeting';
import { motionsOf, openItem } from '../../live/meeting';
import { Adjourned, AnnouncedMotion, BeforeOpening, Cancelled, Recess, SettledMotions } from '../later';
import type { ChairActs } from '../use-chair-acts';
import { BetweenItems, ItemStage } from '../while-in-session';

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
  if (meeting.state === 'CANCELLED') return <Cancelled meetingId={meeting.id} />;
  if (meeting.state === 'ADJOURNED') return <Adjourned meeting={meeting} />;
  if (meeting.recess) return <Recess meeting={meeting} acts={acts} />;
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
      <SettledMotions meeting={meeting} item={item} />
    </>
  );
}
