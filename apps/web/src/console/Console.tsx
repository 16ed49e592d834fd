import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import { Announcer } from '../live/Announcer';
import type { LinkState } from '../live/link-state';
import { type Meeting, nextItem, openItem, runningMotion } from '../live/meeting';
import { RefusalNote } from '../refusals/RefusalNote';
import { AgendaRail } from './AgendaRail';
import styles from './console.module.css';
import { ConsoleHeader } from './ConsoleHeader';
import { Keys } from './Keys';
import { Presence } from './Presence';
import { Speakers } from './Speakers';
import { Stage } from './stage/Stage';
import { useChairActs } from './use-chair-acts';
import { whyNotAdjourn, whyNotOpenItem } from './why-not';

/** What the chair is asked before it happens. */
export type Question = { kind: 'adjourn' } | { kind: 'announce' } | { kind: 'open-item'; itemId: string };

export function Console({ meeting, link, returns }: { meeting: Meeting; link: LinkState; returns: number }) {
  const acts = useChairActs(meeting, link.kind === 'live');
  const [question, ask] = useState<Question>();
  const [minutes, setMinutes] = useState(3);
  const [first] = meeting.waiting;

  /** Opening an item closes the one before for good, so that is asked first. */
  function startItem(itemId: string) {
    if (openItem(meeting)) ask({ kind: 'open-item', itemId });
    else void acts.openItem(itemId);
  }
  const next = nextItem(meeting);
  const running = runningMotion(meeting);

  return (
    <div className={styles.page}>
      <ConsoleHeader
        meeting={meeting}
        link={link}
        whyNotAdjourn={acts.busy ? 'MEETING_NOT_OPEN' : whyNotAdjourn(meeting)}
        adjourn={() => ask({ kind: 'adjourn' })}
      />
      <main id="content" className={styles.main}>
        <Announcer meeting={meeting} />
        <AgendaRail meeting={meeting} busy={acts.busy} startItem={startItem} />
        <div className={styles.centre}>
          <RefusalNote refusal={acts.refusal} />
          <Stage
            meeting={meeting}
            acts={acts}
            returns={returns}
            startItem={startItem}
            askToAnnounce={() => ask({ kind: 'announce' })}
            askToAdjourn={() => ask({ kind: 'adjourn' })}
          />
        </div>
        <div className={styles.side}>
          <Speakers meeting={meeting} acts={acts} minutes={minutes} setMinutes={setMinutes} />
          <Presence meeting={meeting} acts={acts} />
        </div>
      </main>
      <Keys
        acts={{
          n: next && !acts.busy && !whyNotOpenItem(meeting, next) ? () => startItem(next.id) : undefined,
          v: running ? () => ask({ kind: 'announce' }) : focusMotion,
          s: first && !acts.busy ? () => void acts.giveFloor(first.id, minutes) : undefined,
          t: meeting.floor ? () => void acts.endSpeech() : undefined,
          '+': meeting.floor ? () => void acts.extendSpeech() : undefined,
          '=': meeting.floor ? () => void acts.extendSpeech() : undefined,
        }}
      />
      {question && (
        <Asked
          meeting={meeting}
          question={question}
          cancel={() => ask(undefined)}
          confirm={() => {
            ask(undefined);
            if (question.kind === 'adjourn') void acts.adjourn();
            if (question.kind === 'announce' && running) void acts.announce(running.id);
            if (question.kind === 'open-item') void acts.openItem(question.itemId);
          }}
        />
      )}
    </div>
  );
}

function focusMotion() {
  const text = document.getElementById('motion-text');
  text?.closest('details')?.setAttribute('open', '');
  text?.focus();
}

function Asked(props: { meeting: Meeting; question: Question; confirm: () => void; cancel: () => void }) {
  const { t } = useTranslation();
  const { meeting, question, confirm, cancel } = props;
  const missing = runningMotion(meeting)?.missing?.length ?? 0;
  const words = {
    adjourn: [t('console.confirmAdjourn'), t('console.confirmAdjournText'), t('console.adjourn')],
    announce: [
      t('console.motion.confirm'),
      missing > 0 ? t('console.motion.confirmMissing', { n: missing }) : t('console.motion.confirmAll'),
      t('console.motion.announce'),
    ],
    'open-item': [
      t('console.item.confirm', { position: openItem(meeting)?.position }),
      t('console.item.confirmText'),
      t('console.item.next'),
    ],
  } as const satisfies Record<Question['kind'], readonly [string, string, string]>;
  const [asked, text, act] = words[question.kind];
  return <ConfirmDialog question={asked} text={text} act={act} confirm={confirm} cancel={cancel} />;
}
