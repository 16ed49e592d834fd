import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import {
  type BallotChoice,
  type DeskVoteFragment,
  KeyPaperDocument,
  type PapersToKeyQuery,
  type PaperState,
} from '../../graphql/generated';
import desk from '../desk/vote-desk.module.css';
import { CHOICE_KEYS } from './choice-keys';
import { afterKey, asPrinted, inOrderOfItems, SLATE_KEYS } from './key-by-key';
import styles from './papers.module.css';

interface Props {
  vote: Pick<DeskVoteFragment, 'id' | 'items' | 'slates' | 'policies'>;
  waiting: PapersToKeyQuery['papersToKey'];
  done: () => void;
}

/** 录入与复核 by the digits alone: 1 to 6 for each item in turn, Backspace for the one before, Enter to send. */
export function KeyingPanel({ vote, waiting, done }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number>();
  const [read, setRead] = useState<readonly BallotChoice[]>([]);
  const [said, setSaid] = useState('');
  const [keyed, key] = useMutation(KeyPaperDocument);
  const area = useRef<HTMLDivElement>(null);
  const paper = waiting.find(each => each.number === chosen) ?? waiting[0];
  const number = paper?.number;
  const following = vote.policies.following === 'OFFERED';
  const lines = asPrinted(vote.items, vote.slates, paper?.unitNo ?? 0);

  function pressed(event: KeyboardEvent) {
    const next = afterKey(event.key, read, lines, following);
    if (next) setRead(next);
    else if (event.key === 'Enter') void send();
    else return;
    event.preventDefault();
  }

  async function send() {
    if (number === undefined || read.length < vote.items.length || keyed.fetching) return;
    const { data } = await key({
      input: { voteId: vote.id, number, choices: inOrderOfItems(read, lines, vote.items) },
    });
    if (!data) return;
    setSaid(t(`votes.paperDesk.keyed.${endOf(data.keyPaper.state)}`, { number }));
    setRead([]);
    setChosen(undefined);
    area.current?.focus();
    done();
  }

  return (
    <section className={desk.panel} aria-labelledby="keying">
      <h2 id="keying">{t('votes.paperDesk.keying')}</h2>
      <p className={desk.quiet}>{t('votes.paperDesk.keyingLead')}</p>
      <p role="status">{said}</p>
      {number === undefined ? (
        <p>{t('votes.paperDesk.nothingToKey')}</p>
      ) : (
        <ActForm
          submit={t('votes.paperDesk.key')}
          busy={keyed.fetching}
          ready={read.length === vote.items.length}
          error={keyed.error}
          send={send}
        >
          <SelectField
            label={t('votes.paperDesk.which')}
            value={String(number)}
            options={waiting.map(each => [String(each.number), `${each.number} · ${each.unit}`] as const)}
            choose={value => {
              setChosen(Number(value));
              setRead([]);
            }}
            refusal={undefined}
          />
          <div
            ref={area}
            className={styles.keying}
            tabIndex={0}
            role="group"
            aria-label={t('votes.paperDesk.keysFor', { number })}
            onKeyDown={pressed}
          >
            <p className={styles.keys}>
              {CHOICE_KEYS.map(
                (choice, at) =>
                  (following || choice !== 'WITH_MAJORITY') && (
                    <span key={choice}>
                      <kbd>{at + 1}</kbd> {t(`votes.paperDesk.choice.${choice}`)}
                    </span>
                  ),
              )}
            </p>
            {vote.slates.map(({ no, text, seats }) => (
              <p key={no} className={styles.keys}>
                <span>{t('votes.paperDesk.election', { text, n: seats })}</span>
                {Object.entries(SLATE_KEYS).map(([key, means]) => (
                  <span key={key}>
                    <kbd>{key}</kbd> {t(`votes.paperDesk.slateKey.${means}`)}
                  </span>
                ))}
              </p>
            ))}
            <ol className={desk.list} aria-live="polite">
              {lines.map(({ id, text }, at) => (
                <li key={id} className={styles.item} aria-current={at === read.length ? 'step' : undefined}>
                  <span>{text}</span>
                  <strong>{read[at] ? t(`votes.paperDesk.choice.${read[at]}`) : '—'}</strong>
                </li>
              ))}
            </ol>
          </div>
        </ActForm>
      )}
    </section>
  );
}

function endOf(state: PaperState): 'once' | 'different' | 'entered' {
  if (state === 'KEYED_ONCE') return 'once';
  return state === 'DIFFERENT' ? 'different' : 'entered';
}
