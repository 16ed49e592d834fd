import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { Mark } from '../../booth/sheets';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import {
  type DeskVoteFragment,
  type LookAtBallotsMutation,
  LookAtBallotsDocument,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import desk from '../desk/vote-desk.module.css';
import styles from './ballots.module.css';

type Seen = LookAtBallotsMutation['lookAtBallots'];

const AT_ONCE = 50;

interface Props {
  vote: Pick<DeskVoteFragment, 'id' | 'items'>;
  looked: () => void;
}

/** So many units at a time, and each time is written down with the reason. What was shown is not kept anywhere. */
export function Look({ vote, looked }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState<Seen>([]);
  const [more, setMore] = useState(false);
  const [looking, look] = useMutation(LookAtBallotsDocument);

  async function show(after: number, before: Seen) {
    const { data } = await look({ input: { voteId: vote.id, reason, after, first: AT_ONCE } });
    if (!data) return;
    setSeen([...before, ...data.lookAtBallots]);
    setMore(new Set(data.lookAtBallots.map(({ unitNo }) => unitNo)).size === AT_ONCE);
    looked();
  }

  return (
    <section className={desk.panel} aria-labelledby="look">
      <h2 id="look">{t('votes.looks.look')}</h2>
      <ActForm
        submit={t('votes.looks.show')}
        busy={looking.fetching}
        ready={reason.trim() !== ''}
        error={looking.error}
        send={() => show(0, [])}
      >
        <Field
          label={t('votes.looks.reason')}
          hint={t('votes.looks.reasonHint')}
          refusal={atField(refusalOf(looking.error), 'reason')}
        >
          <input maxLength={200} value={reason} onChange={event => setReason(event.currentTarget.value)} />
        </Field>
      </ActForm>
      {seen.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('votes.looks.ballots')}>
          <table className={`${desk.table} ${styles.ballots} num`}>
            <caption className="visually-hidden">{t('votes.looks.ballots')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('votes.looks.unit')}</th>
                <th scope="col">{t('votes.looks.way')}</th>
                {vote.items.map(({ id, position }) => (
                  <th key={id} scope="col">
                    {t('booth.item', { n: position })}
                  </th>
                ))}
                <th scope="col">{t('votes.looks.at')}</th>
              </tr>
            </thead>
            <tbody>
              {seen.map(ballot => (
                <Line
                  key={`${ballot.unitNo} ${ballot.channel} ${ballot.byProxy} ${ballot.revision}`}
                  {...ballot}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more && (
        <button
          type="button"
          className={button.secondary}
          disabled={looking.fetching}
          onClick={() => void show(seen.at(-1)!.unitNo, seen)}
        >
          {t('votes.looks.more')}
        </button>
      )}
    </section>
  );
}

function Line({ unit, channel, number, byProxy, revision, at, choices }: Seen[number]) {
  const { t } = useTranslation();
  const way = channel === 'PAPER' ? t('votes.looks.paper', { number }) : t('votes.looks.phone');
  return (
    <tr>
      <th scope="row">{unit}</th>
      <td>
        {[way, byProxy && t('votes.looks.proxy'), revision > 0 && t('votes.looks.again', { n: revision + 1 })]
          .filter(Boolean)
          .join(' · ')}
      </td>
      {choices.map(({ itemId, choice }) => (
        <td key={itemId}>
          {choice === 'BLANK' || choice === 'SPOILED'
            ? t(`votes.looks.${choice}`)
            : t(`booth.choice.${choice as Mark}`)}
        </td>
      ))}
      <td>{dayAndClock(at)}</td>
    </tr>
  );
}
