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
import type { BoothItem } from './booth-vote';
import type { Mark } from './sheets';

type Letter = MyProxyLettersQuery['myProxyLetters'][number];

interface Props {
  voteId: string;
  items: readonly BoothItem[];
  /** 无记名: the first ballot of a unit stands. */
  secret: boolean;
  /** Letters are taken back while the vote is on. */
  mayRevoke: boolean;
}

/** 委托书: those that this person gave, and those by which they vote for others. Nothing where there are none. */
export function Letters({ voteId, items, secret, mayRevoke }: Props) {
  const { t } = useTranslation();
  const [{ data }, askAgain] = useQuery({ query: MyProxyLettersDocument, variables: { voteId } });
  const [revoked, revoke] = useMutation(RevokeProxyLetterDocument);
  const [asking, setAsking] = useState<Letter>();
  const letters = data?.myProxyLetters ?? [];
  if (letters.length === 0) return null;

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
            {mayRevoke && !letter.mineToUse && !letter.revokedAt && (
              <button type="button" className={button.secondary} onClick={() => setAsking(letter)}>
                {t('booth.letters.revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusalOf(revoked.error)} />
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

  function standing({ revokedAt, used }: Letter): string {
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
  items: Props['items'];
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
