import { useTranslation } from 'react-i18next';
import { Message } from '../../elements/Message';
import { daysBetween, today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import type { WaitingTopic } from '../use-pool';
import styles from './desk.module.css';

interface Props {
  list: readonly WaitingTopic[];
  chosen: string;
  choose: (id: string) => void;
}

/** Native radios that look like cards: arrows walk through them. */
export function WaitingList({ list, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (list.length === 0) return <Message title={t('topics.desk.none')} text={t('topics.desk.noneText')} />;
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{t('topics.desk.stage')}</legend>
      {list.map(topic => {
        const { id, title, number, estateName, category, support, mustBeHeardAt } = topic;
        const days = daysBetween(today(Date.parse(topic.pooledAt ?? topic.filedAt)), today(serverNow()));
        return (
          <label key={id} className={styles.waiting} data-heard={mustBeHeardAt !== null}>
            <input type="radio" name="topic" checked={chosen === id} onChange={() => choose(id)} />
            <span className={styles.words}>
              <strong>{title}</strong>
              <span className={styles.quiet}>
                <span className="num">{number}</span>
                <span>{estateName}</span>
                <span>{t(`topics.category.${category}`)}</span>
                <span className="num">{t('topics.supporters', { n: support.supporters })}</span>
                <span className="num">
                  {days > 0 ? t('topics.desk.waiting', { days }) : t('topics.desk.today')}
                </span>
                {mustBeHeardAt && <b>! {t('topics.mustBeHeard')}</b>}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
