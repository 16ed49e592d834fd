import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { VoteSettlingDocument } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import type { PanelProps } from '../desk/use-desk-vote';
import desk from '../desk/vote-desk.module.css';
import { Decide } from './Decide';
import { Propose } from './Propose';
import type { Flag, Settlement } from './settling';
import pill from '../../elements/pill.module.css';

interface Props extends Pick<PanelProps, 'vote'> {
  /** Whether who looks counts in this vote. */
  isTeller: boolean;
  /** A settlement that is agreed to posts the result anew. */
  changed: () => void;
}

/** 认定: what the ballots leave open, a teller proposes how to count and a supervisor agrees. Nothing where nothing is open. */
export function SettlingPanel({ vote, isTeller, changed }: Props) {
  const { t, i18n } = useTranslation();
  const [{ data }, askAgain] = useQuery({ query: VoteSettlingDocument, variables: { voteId: vote.id } });
  const done = () => {
    askAgain({ requestPolicy: 'network-only' });
    changed();
  };
  const settlements = data?.voteSettlements ?? [];
  const running = settlements.filter(({ state }) => state === 'PROPOSED' || state === 'CONFIRMED');
  const open = (data?.voteResult?.items ?? []).flatMap(({ itemId, position, flags }) =>
    flags
      .filter(flag => flag.choices.length > 0)
      .filter(flag => !running.some(each => each.itemId === itemId && isAbout(each, flag)))
      .map(flag => ({ itemId, position, flag })),
  );
  if (open.length === 0 && settlements.length === 0) return null;
  const inWords = ({ text }: Flag) => (i18n.language === 'en' ? text.en : text.zh);

  return (
    <section className={desk.panel} aria-labelledby="settling">
      <h2 id="settling">{t('votes.settling.title')}</h2>
      <p className={desk.quiet}>{t('votes.settling.lead')}</p>
      <ul className={desk.list}>
        {open.map(({ itemId, position, flag }) => (
          <li key={`${itemId} ${flag.code} ${flag.unitNos.join()}`}>
            <strong>
              {t('booth.item', { n: position })} · {inWords(flag)}
            </strong>
            {flag.units.length > 0 && <span>{flag.units.join('、')}</span>}
            {isTeller && vote.state === 'RESULT_POSTED' && (
              <Propose voteId={vote.id} itemId={itemId} flag={flag} done={done} />
            )}
          </li>
        ))}
        {settlements.map(settlement => (
          <li key={settlement.id}>
            <strong>
              {t('booth.item', { n: positionOf(settlement) })} ·{' '}
              {t('votes.settling.counted', { as: t(`votes.settling.as.${settlement.as}`) })}
            </strong>
            {settlement.units.length > 0 && <span>{settlement.units.join('、')}</span>}
            <span>{settlement.reason}</span>
            <span className={`${desk.quiet} num`}>
              <span className={pill.pill}>{t(`votes.settling.state.${settlement.state}`)}</span>
              <span>
                {settlement.proposedByName} {dayAndClock(settlement.proposedAt)}
              </span>
              {settlement.decidedAt && (
                <span>
                  {settlement.decidedByName} {dayAndClock(settlement.decidedAt)}
                </span>
              )}
              {settlement.evidenceIds.map((id, at) => (
                <a key={id} href={`/files/papers/${id}`} target="_blank" rel="noreferrer">
                  {t('votes.settling.paper', { n: at + 1 })}
                </a>
              ))}
            </span>
            {settlement.note && <span>→ {settlement.note}</span>}
            <Decide settlement={settlement} done={done} />
          </li>
        ))}
      </ul>
    </section>
  );

  function positionOf({ itemId }: Settlement): number | undefined {
    return data?.voteResult?.items.find(item => item.itemId === itemId)?.position;
  }
}

function isAbout({ code, unitNos }: Settlement, flag: Flag): boolean {
  return code === flag.code && unitNos.join() === flag.unitNos.join();
}
