import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import button from '../elements/button.module.css';
import {
  MyProxyLettersDocument,
  RevokeProxyLetterDocument,
  type MyProxyLettersQuery,
} from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './booth.module.css';
import type { BoothItem, BoothUnit, BoothVote } from './booth-vote';
import { GiveLetter } from './GiveLetter';
import type { Mark } from './sheets';

type Letter = MyProxyLettersQuery['myProxyLetters'][number];

interface Props {
  vote: BoothVote;
  /** For which this person votes themselves. */
  own: readonly BoothUnit[];
  /** Whether the window has not shut. */
  open: boolean;
}

/** 委托书: those that this person gave, those by which they vote for others, and a way to give one. Nothing where there is none of these. */
export function Letters({ vote, own, open }: Props) {
  const { t } = useTranslation();
  const { id: voteId, items } = vote;
  // 无记名: the first ballot of a unit stands.
  const secret = vote.form === 'SECRET';
  const [{ data }, askAgain] = useQuery({ query: MyProxyLettersDocument, variables: { voteId } });
  const [revoked, revoke] = useMutation(RevokeProxyLetterDocument);
  const [asking, setAsking] = useState<Letter>();
  const letters = data?.myProxyLetters ?? [];
  const given = letters.filter(letter => !letter.mineToUse && !letter.revokedAt).map(({ unit }) => unit);
  const free = open ? own.filter(({ name }) => !given.includes(name)) : [];
  if (!data || (letters.length === 0 && free.length === 0)) return null;

  async function takeBack({ id }: Letter) {
    setAsking(undefined);
    const { data: answer } = await revoke({ letterId: id });
    if (answer) askAgain({ requestPolicy: 'network-only' });
  }

  return (
    <section className={styles.card} aria-labelledby="letters">
      <h2 id="letters">{t('booth.letters.title')}</h2>
      <ul className={styles.ballot}>
        {letters.map(letter => (
          <li key={letter.id} className={styles.law}>
            <strong>
              {t(letter.mineToUse ? 'booth.letters.held' : 'booth.letters.given', {
                unit: letter.unit,
                name: letter.agentName,
              })}
            </strong>
            <span className="num">
              {t(letter.onPaper ? 'booth.letters.onPaper' : 'booth.letters.byPhone', {
                time: dayAndClock(letter.enteredAt),
              })}
            </span>
            <span>{standing(letter)}</span>
            {letter.instruction && <Told instruction={letter.instruction} items={items} />}
            {vote.state === 'NOTICED' && !letter.mineToUse && !letter.revokedAt && (
              <button type="button" className={button.secondary} onClick={() => setAsking(letter)}>
                {t('booth.letters.revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusalOf(revoked.error)} />
      {free.length > 0 && (
        <GiveLetter vote={vote} units={free} done={() => askAgain({ requestPolicy: 'network-only' })} />
      )}
      {asking && (
        <ConfirmDialog
          question={t('booth.letters.confirm', { name: asking.agentName })}
          text={t(secret ? 'booth.letters.confirmSecret' : 'booth.letters.confirmText')}
          act={t('booth.letters.revoke')}
          confirm={() => void takeBack(asking)}
          cancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );

  function standing({ revokedAt, lapsedBecause, used }: Letter): string {
    if (revokedAt && lapsedBecause)
      return t('booth.letters.lapsed', {
        time: dayAndClock(revokedAt),
        because: t(`booth.letters.because.${lapsedBecause}`),
      });
    if (revokedAt) return t('booth.letters.revoked', { time: dayAndClock(revokedAt) });
    if (!used) return t('booth.letters.unused');
    return t(secret ? 'booth.letters.usedSecret' : 'booth.letters.used');
  }
}

function Told({
  instruction,
  items,
}: {
  instruction: NonNullable<Letter['instruction']>;
  items: readonly BoothItem[];
}) {
  const { t } = useTranslation();
  return (
    <ul>
      {items.map(({ id, position }, at) => {
        const choice = instruction[at];
        return (
          <li key={id}>
            {t('booth.item', { n: position })}{' '}
            {choice ? t(`booth.choice.${choice as Mark}`) : t('booth.letters.free')}
          </li>
        );
      })}
    </ul>
  );
}
