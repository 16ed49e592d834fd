import { useTranslation } from 'react-i18next';
import { Phrase } from '../../elements/Phrase';
import { countdown } from '../../language/times';
import { useServerNow } from '../../live/server-clock';
import { phaseOf } from '../../booth/vote';
import { remaining } from '../../votes/remaining';
import item from '../item-card.module.css';
import card from '../screen.module.css';
import type { VoteView } from './vote-view';

const DECIDED = ['RESULT_POSTED', 'DECLARED', 'ARCHIVED'];

/** What is voted on, and how long still. */
export function VoteCard({ vote }: { vote: VoteView }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const phase = phaseOf(vote, now);
  const kicker = DECIDED.includes(vote.state)
    ? 'over'
    : ({ notYet: 'waiting', open: 'NOTICED', closed: 'counting', annulled: 'annulled' } as const)[phase];
  const until = phase === 'notYet' ? vote.opensAt : phase === 'open' ? vote.closesAt : null;
  const [first] = vote.items;
  const several = vote.items.length > 1;
  return (
    <section className={`${card.card} ${item.item}`} aria-labelledby="vote">
      <div className={item.words}>
        <p className={item.kicker}>
          <span>{t(`voteScreen.kicker.${kicker}`)}</span>
          <span>{t('voteScreen.joint')}</span>
        </p>
        <h2 id="vote" data-long={(first?.text.length ?? 0) > 28}>
          <Phrase text={several ? vote.title : (first?.text ?? vote.title)} />
        </h2>
      </div>
      {until && (
        <p className={`${item.box} num`}>
          {t(phase === 'notYet' ? 'voteScreen.opens' : 'voteScreen.ends')}
          <strong>
            <Left milliseconds={Date.parse(until) - now} />
          </strong>
        </p>
      )}
    </section>
  );
}

function Left({ milliseconds }: { milliseconds: number }) {
  const { t } = useTranslation();
  const { kind, n, time } = remaining(milliseconds);
  if (kind === 'days') return t('voteScreen.days', { n });
  return kind === 'hours' ? `${n}:${countdown(milliseconds % 3_600_000)}` : time;
}
