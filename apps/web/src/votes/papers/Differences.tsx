import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskVoteFragment, PapersToKeyQuery } from '../../graphql/generated';
import button from '../../elements/button.module.css';
import desk from '../desk/vote-desk.module.css';
import { SettlePaper } from './SettlePaper';

interface Props {
  vote: Pick<DeskVoteFragment, 'id' | 'items' | 'policies'>;
  differences: PapersToKeyQuery['paperDifferences'];
  done: () => void;
}

/** 两遍不一致: papers that two people read differently; somebody who did not key one settles it. */
export function Differences({ vote, differences, done }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number>();
  const [said, setSaid] = useState('');
  if (differences.length === 0 && !said) return null;
  return (
    <section className={desk.panel} aria-labelledby="differences">
      <h2 id="differences">{t('votes.paperDesk.differences')}</h2>
      <p role="status">{said}</p>
      {differences.length > 0 && <p className={desk.quiet}>{t('votes.paperDesk.differencesLead')}</p>}
      <ul className={desk.list}>
        {differences.map(({ number, unit, items, keyedByMe }) => (
          <li key={number}>
            <span>{t('votes.paperDesk.difference', { number, unit, items: items.join('、') })}</span>
            {keyedByMe && <span className={desk.quiet}>{t('votes.paperDesk.keyedByYou')}</span>}
            {!keyedByMe && open !== number && (
              <p className={desk.ways}>
                <button type="button" className={button.secondary} onClick={() => setOpen(number)}>
                  {t('votes.paperDesk.settle')}
                  <span className="visually-hidden"> {number}</span>
                </button>
              </p>
            )}
            {open === number && (
              <SettlePaper
                vote={vote}
                number={number}
                apart={items}
                cancel={() => setOpen(undefined)}
                done={() => {
                  setSaid(t('votes.paperDesk.settled', { number }));
                  setOpen(undefined);
                  done();
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
