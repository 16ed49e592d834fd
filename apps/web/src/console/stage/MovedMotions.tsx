import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaItem, type Meeting, type Motion, motionsOf } from '../../live/meeting';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import { whyNotCloseItem, whyNotPutMoved } from '../why-not';
import { Diff } from './Diff';
import { MoveAmendment } from './MoveAmendment';
import styles from './stage.module.css';

/** What has been moved on this item and is not voted on yet; amendments stand before their motion. */
export function MovedMotions(props: { meeting: Meeting; item: AgendaItem; acts: ChairActs }) {
  const { t } = useTranslation();
  const { meeting, item, acts } = props;
  const moved = motionsOf(meeting, item.id).filter(({ state }) => state === 'MOVED');
  const mains = moved.filter(({ amends }) => !amends);
  if (moved.length === 0) return null;
  return (
    <div className={styles.vote}>
      <h3>{t('inSession.motion.moved')}</h3>
      {mains.map(main => (
        <div key={main.id} className={styles.vote}>
          {moved
            .filter(({ amends }) => amends?.motionId === main.id)
            .map(amendment => (
              <Moved key={amendment.id} meeting={meeting} motion={amendment} acts={acts} />
            ))}
          <Moved meeting={meeting} motion={main} acts={acts} />
        </div>
      ))}
    </div>
  );
}

function Moved({ meeting, motion, acts }: { meeting: Meeting; motion: Motion; acts: ChairActs }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState(false);
  const [amending, amend] = useState(false);
  const put = whyNotPutMoved(meeting, motion);
  return (
    <article aria-labelledby={`moved-${motion.id}`}>
      {motion.amends && (
        <p className={styles.tags}>
          <span className={styles.quietTag}>{t('inSession.motion.amendment')}</span>
        </p>
      )}
      <p id={`moved-${motion.id}`} className={styles.motion}>
        {motion.text}
      </p>
      {motion.amends && <Diff stretches={motion.amends.diff} />}
      {motion.amendedBy.map(({ motionId, before }) => (
        <p key={motionId} className={styles.source}>
          {t('inSession.motion.history', { before })}
        </p>
      ))}
      <div className={styles.acts}>
        <Act look="primary" why={put} busy={acts.busy} onClick={() => void acts.putMoved(motion.id, secret)}>
          {t('inSession.motion.put')}
        </Act>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={secret}
            onChange={event => setSecret(event.currentTarget.checked)}
          />
          {t('inSession.motion.secret')}
        </label>
        {!motion.amends && (
          <Act why={whyNotCloseItem(meeting)} busy={acts.busy} onClick={() => amend(!amending)}>
            {t('inSession.motion.amend')}
          </Act>
        )}
        <Act busy={acts.busy} onClick={() => void acts.withdrawMotion(motion.id)}>
          {t('inSession.motion.withdraw')}
        </Act>
      </div>
      {amending && <MoveAmendment main={motion} acts={acts} done={() => amend(false)} />}
    </article>
  );
}
