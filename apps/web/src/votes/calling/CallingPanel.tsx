import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../../elements/button.module.css';
import { CallBallotSheetsDocument, DrawBallotCallingDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { useConfirmed } from '../desk/use-confirmed';
import styles from '../desk/vote-desk.module.css';
import { currentPart } from './current-part';
import { type CalledPart, useCallingLive } from './use-calling-live';

/** Between two sheets that are called by themselves. */
const PACES_MS = [4_000, 2_000, 500] as const;

interface Props {
  voteId: string;
  mayDraw: boolean;
}

/** 唱票: drawn once, then called by a person, one by one or by itself at a pace; every screen follows. */
export function CallingPanel({ voteId, mayDraw }: Props) {
  const { t } = useTranslation();
  const { calling, refusal } = useCallingLive(voteId);
  const [drawn, draw] = useMutation(DrawBallotCallingDocument);
  const parts = calling?.parts ?? [];
  const begun = parts.length > 0;
  const act = t(begun ? 'calling.drawAgain' : 'calling.draw');
  const [dialog, ask] = useConfirmed(
    { question: t('calling.confirm'), text: t('calling.confirmText'), act },
    async () => void (await draw({ voteId })),
  );
  return (
    <section className={styles.panel} aria-labelledby="calling">
      <h2 id="calling">{t('calling.title')}</h2>
      <p className={styles.quiet}>{t('calling.lead')}</p>
      <RefusalNote refusal={refusal ?? refusalOf(drawn.error)} />
      {calling && calling.nth > 1 && <p role="status">{t('calling.nthLong', { n: calling.nth })}</p>}
      {begun && <Calling voteId={voteId} parts={parts} />}
      <p className={styles.ways}>
        <a
          className={button.secondary}
          href={`/screen/votes/${voteId}/count`}
          target="_blank"
          rel="noreferrer"
        >
          {t('calling.screen')}
        </a>
        {mayDraw && (
          <button
            type="button"
            className={button.secondary}
            disabled={drawn.fetching || !calling}
            onClick={() => (begun ? ask() : void draw({ voteId }))}
          >
            {act}
          </button>
        )}
      </p>
      {dialog}
    </section>
  );
}

function Calling({ voteId, parts }: { voteId: string; parts: readonly CalledPart[] }) {
  const { t } = useTranslation();
  const [called, call] = useMutation(CallBallotSheetsDocument);
  const [pace, setPace] = useState<number>();
  const part = currentPart(parts)!;
  const over = part.called === part.total;
  const next = useEffectEvent(() => callUpTo(part.called + 1));
  // The next is called when the last has been seen, so that a slow line slows the count and never doubles it.
  useEffect(() => {
    if (pace === undefined || over) return;
    const waiting = setTimeout(next, pace);
    return () => clearTimeout(waiting);
  }, [pace, over, part.part, part.called]);

  function callUpTo(upTo: number): void {
    void call({ input: { voteId, part: part.part, upTo } }).then(({ error }) => error && setPace(undefined));
  }

  return (
    <>
      <ol className={styles.list}>
        {parts.map(({ part: at, text, called: so, total }) => (
          <li key={at} aria-current={at === part.part ? 'step' : undefined}>
            <strong>{text}</strong>
            <span className={`${styles.quiet} num`}>{t('calling.progress', { n: so, of: total })}</span>
          </li>
        ))}
      </ol>
      <RefusalNote refusal={refusalOf(called.error)} />
      {!over && !part.oneByOne && (
        <>
          <p className={styles.quiet}>{t('calling.noteFew')}</p>
          <p className={styles.ways}>
            <button
              type="button"
              className={button.primary}
              disabled={called.fetching}
              onClick={() => callUpTo(part.total)}
            >
              {t('calling.all')}
            </button>
          </p>
        </>
      )}
      {!over && part.oneByOne && (
        <p className={styles.ways}>
          <button
            type="button"
            className={button.primary}
            disabled={called.fetching || pace !== undefined}
            onClick={() => callUpTo(part.called + 1)}
          >
            {t('calling.next')}
          </button>
          {pace === undefined ? (
            PACES_MS.map(each => (
              <button key={each} type="button" className={button.secondary} onClick={() => setPace(each)}>
                {t('calling.play', { n: each / 1_000 })}
              </button>
            ))
          ) : (
            <button type="button" className={button.secondary} onClick={() => setPace(undefined)}>
              {t('calling.pause')}
            </button>
          )}
          <button
            type="button"
            className={button.quiet}
            disabled={called.fetching}
            onClick={() => callUpTo(part.total)}
          >
            {t('calling.all')}
          </button>
        </p>
      )}
    </>
  );
}
