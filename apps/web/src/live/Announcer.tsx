import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemOf, type Meeting, openItem, runningMotion } from './meeting';

/** The page's one polite live region: tells screen readers what changed in the meeting, in one sentence. */
export function Announcer({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const told = useRef(stage(meeting));
  const [sentence, setSentence] = useState('');
  const now = stage(meeting);

  useEffect(() => {
    if (told.current === now) return;
    told.current = now;
    setSentence(describe());
    // Only a change of stage is worth a sentence; the rest of the view is there to be read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [now]);

  function describe(): string {
    const motion = runningMotion(meeting);
    if (motion) return t('link.announce.voting', { text: motion.text });
    const last = meeting.motions.at(-1);
    const item = openItem(meeting);
    if (last?.result && last.itemId === item?.id) {
      return t(last.state === 'ADOPTED' ? 'link.announce.adopted' : 'link.announce.notAdopted', {
        text: last.text,
      });
    }
    if (item) return t('link.announce.item', { position: item.position, title: item.title });
    return t(`terms.meetingState.${meeting.state}`);
  }

  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  );
}

function stage(meeting: Meeting): string {
  const motion = meeting.motions.at(-1);
  const item = motion && itemOf(meeting, motion);
  return [meeting.state, meeting.openItemId, motion?.id, motion?.state, item?.id].join();
}
