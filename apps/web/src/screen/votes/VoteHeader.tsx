import { useTranslation } from 'react-i18next';
import { Heading } from '../../elements/Heading';
import { Mark } from '../../elements/Mark';
import { clock, dayAndClock } from '../../language/times';
import type { LinkState } from '../../live/link-state';
import { LinkStatus } from '../../live/LinkStatus';
import { useServerNow } from '../../live/server-clock';
import styles from '../screen-header.module.css';
import type { VoteView } from './vote-view';

export function VoteHeader({ vote, link }: { vote: VoteView; link: LinkState }) {
  const { t } = useTranslation();
  const title = (vote.trial ? t('booth.trial') : '') + vote.title;
  const { opensAt, closesAt } = vote;
  return (
    <header className={styles.header}>
      <Mark className={styles.mark} />
      <div className={styles.words}>
        <Heading tab={title}>{title}</Heading>
        <p className="num">
          <span>{vote.estateName}</span>
          {opensAt && closesAt && (
            <span>
              {t('voteScreen.window', { from: dayAndClock(opensAt), until: dayAndClock(closesAt) })}
            </span>
          )}
        </p>
      </div>
      <div className={styles.side}>
        <time className={`${styles.clock} num`}>{clock(useServerNow())}</time>
        <p className="num">
          <LinkStatus link={link} />
        </p>
      </div>
    </header>
  );
}
