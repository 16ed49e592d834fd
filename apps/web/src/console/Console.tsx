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
import { BeginRecess, DropItem, InsertItem } from './later';
import { Presence } from './Presence';
import { QuorumBanner } from './QuorumBanner';
import { Stage } from './stage/Stage';
import { turn } from './turn';
import { Speakers } from './while-in-session';
import { UndoToast } from './UndoToast';
import { type ChairActs, useChairActs } from './use-chair-acts';
import { useUndoSeconds } from './use-undo-seconds';
import {
  type Reason,
  whyNotAdjourn,
  whyNotAnnounce,
  whyNotCloseItem,
  whyNotDrop,
  whyNotGiveFloor,
  whyNotOpenItem,
  whyNotRecess,
  whyNotResume,
} from './why-not';

/** What the chair is asked before it happens. */
export type Question = { kind: 'adjourn' } | { kind: 'announce' } | { kind: 'open-item'; itemId: string };

/** A form that lies over the console. */
type Form =
  | { kind: 'insert' }
  | { kind: 'recess' }
  | { kind: 'postpone'; itemId: string }
  | { kind: 'withdraw'; itemId: string };

export function Console({ meeting, link, returns }: { meeting: Meeting; link: LinkState; returns: number }) {
  const acts = useChairActs(meeting, link.kind === 'live');
  const [question, ask] = useState<Question>();
  const [form, show] = useState<Form>();
  const [minutes, setMinutes] = useState(3);
  const undoSeconds = useUndoSeconds(meeting);
  const [first] = meeting.waiting;
  const over = meeting.state === 'ADJOURNED' || meeting.state === 'CANCELLED';

  /** Opening an item closes the one before for good, so that is asked first. */
  function startItem(itemId: string) {
    if (openItem(meeting)) ask({ kind: 'open-item', itemId });
    else void acts.openItem(itemId);
  }
  const next = nextItem(meeting);
  const running = runningMotion(meeting);
  const open = openItem(meeting);
  /** An act by its key, unless something stands in the way: then its button says what. */
  const unless = (why: Reason | undefined, act: () => void) => (acts.busy || why ? undefined : act);

  return (
    <div className={styles.page} aria-busy={acts.busy}>
      <ConsoleHeader
        meeting={meeting}
        link={link}
        whyNotAdjourn={acts.busy ? 'MEETING_NOT_OPEN' : whyNotAdjourn(meeting)}
        adjourn={() => ask({ kind: 'adjourn' })}
        whyNotRecess={acts.busy ? 'MEETING_NOT_OPEN' : whyNotRecess(meeting)}
        recess={() => show({ kind: 'recess' })}
      />
      <main id="content" className={styles.main}>
        <Announcer meeting={meeting} />
        <AgendaRail
          meeting={meeting}
          acts={acts}
          startItem={startItem}
          insert={() => show({ kind: 'insert' })}
          drop={(itemId, kind) => show({ kind, itemId })}
        />
        <div className={styles.centre}>
          <QuorumBanner meeting={meeting} />
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
          {!over && <Speakers meeting={meeting} acts={acts} minutes={minutes} setMinutes={setMinutes} />}
          <Presence meeting={meeting} acts={acts} />
        </div>
      </main>
      <Keys
        acts={{
          n: next && unless(whyNotOpenItem(meeting, next), () => startItem(next.id)),
          c: open && unless(whyNotCloseItem(meeting), () => void acts.closeItem(open.id)),
          p: open && unless(whyNotDrop(meeting, open), () => show({ kind: 'postpone', itemId: open.id })),
          i: meeting.state === 'ADJOURNED' ? undefined : () => show({ kind: 'insert' }),
          v: running ? unless(whyNotAnnounce(meeting), () => ask({ kind: 'announce' })) : focusMotion,
          s:
            first &&
            unless(whyNotGiveFloor(meeting), () => void acts.giveFloor(first.id, turn(first, minutes))),
          t: meeting.floor ? () => void acts.endSpeech() : undefined,
          '+': meeting.floor ? () => void acts.extendSpeech() : undefined,
          '=': meeting.floor ? () => void acts.extendSpeech() : undefined,
          r: meeting.recess
            ? unless(whyNotResume(meeting), () => void acts.endRecess())
            : unless(whyNotRecess(meeting), () => show({ kind: 'recess' })),
          u: undoSeconds > 0 ? unless(undefined, () => void acts.undo(meeting.undo!.seq)) : undefined,
          q: unless(whyNotAdjourn(meeting), () => ask({ kind: 'adjourn' })),
        }}
      />
      <UndoToast meeting={meeting} acts={acts} />
      <Shown meeting={meeting} acts={acts} form={form} close={() => show(undefined)} />
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

function Shown(props: { meeting: Meeting; acts: ChairActs; form: Form | undefined; close: () => void }) {
  const { meeting, acts, form, close } = props;
  if (form?.kind === 'insert') return <InsertItem meeting={meeting} acts={acts} close={close} />;
  if (form?.kind === 'recess') return <BeginRecess acts={acts} close={close} />;
  const item = form && meeting.agenda.find(({ id }) => id === form.itemId);
  return form && item ? <DropItem item={item} as={form.kind} acts={acts} close={close} /> : null;
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
