import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import marking from '../elements/marking.module.css';
import bar from '../elements/next-bar.module.css';
import { NO_ANSWER, type Refusal } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { BallotMark } from '../votes/BallotMark';
import styles from './booth.module.css';
import type { BoothItem, BoothSlate, BoothVote } from './booth-vote';
import type { Part } from './parts';
import { SaidOfSlate } from './SaidOfSlate';
import type { Kept, Sheet } from './sheets';
import { Units } from './Units';

interface Props {
  vote: BoothVote;
  parts: readonly Part<BoothItem, BoothSlate>[];
  sheets: readonly Sheet[];
  kept: Kept;
  online: boolean;
  sending: boolean;
  failure: Refusal | undefined;
  back: () => void;
  send: () => void;
}

/** Everything on one page before it goes out. The heading takes the focus, so that it is read first. */
export function Check({ vote, parts, sheets, kept, online, sending, failure, back, send }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const own = sheets.filter(({ proxyId }) => proxyId === null).flatMap(({ units }) => units);

  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={styles.ballot} aria-busy={sending}>
      <section className={styles.card} aria-labelledby="check">
        <h2 id="check" ref={heading} tabIndex={-1}>
          {t('booth.check')}
        </h2>
        {sheets.map(sheet => (
          <div key={sheet.key} className={styles.ballot}>
            <div>
              <p className={styles.quiet}>
                {sheet.forName ? t('booth.asProxy', { name: sheet.forName }) : t('booth.counts')}
              </p>
              <Units units={sheet.units} />
            </div>
            {parts.map(({ key, slate, items }) => {
              const marks = kept.marks[sheet.key];
              if (slate) return <SaidOfSlate key={key} text={slate.text} candidates={items} marks={marks} />;
              const [item] = items;
              const mark = marks?.[item.id];
              return (
                mark && (
                  <div key={item.id} className={styles.chosen} data-mark={mark}>
                    <BallotMark mark={mark} className={marking.mark} />
                    <span>
                      {t('booth.item', { n: item.position })} · {item.text}
                    </span>
                    <strong>{t(`booth.choice.${mark}`)}</strong>
                  </div>
                )
              );
            })}
          </div>
        ))}
        {own.length > 1 && <p className={styles.quiet}>{t('booth.onePerson')}</p>}
        {vote.form === 'SECRET' && <p className={styles.quiet}>{t('booth.secretCheck')}</p>}
        <p className={styles.quiet}>
          {t(vote.policies.duplicates === 'LAST_VALID' ? 'booth.final.LAST' : 'booth.final.FIRST')}
        </p>
      </section>
      <div className={bar.next}>
        {!online && (
          <p className={styles.warning} role="alert">
            {t('booth.offline')}
          </p>
        )}
        {online && failure && (
          <p className={styles.warning} role="alert">
            {t(failure.code === NO_ANSWER ? 'booth.unsure' : 'booth.notSent')}
          </p>
        )}
        {online && failure?.code !== NO_ANSWER && <RefusalNote refusal={failure} />}
        <div className={styles.buttons}>
          <button type="button" className={button.secondary} onClick={back} disabled={sending}>
            {t('booth.change')}
          </button>
          <button type="button" className={button.primary} disabled={sending || !online} onClick={send}>
            {t(sending ? 'booth.sending' : 'booth.send')}
          </button>
        </div>
      </div>
    </div>
  );
}
