import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TopicsDocument } from '../graphql/generated';
import styles from './topics.module.css';

interface Props {
  estateId: string;
  chosen: readonly string[];
  choose: (topicIds: string[]) => void;
}

/** Topics of the pool for a meeting that is being called. */
export function TopicPicker({ estateId, chosen, choose }: Props) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: TopicsDocument,
    variables: { estateId, states: ['POOL'] },
    pause: !estateId,
    requestPolicy: 'cache-and-network',
  });
  const topics = estateId ? data?.topics : undefined;
  if (!topics) return null;
  return (
    <fieldset className={styles.picker}>
      <legend>{t('topics.desk.picker')}</legend>
      <p className={styles.lead}>
        {t(topics.length > 0 ? 'topics.desk.pickerHint' : 'topics.desk.pickerNone')}
      </p>
      {topics.map(({ id, number, title, support, mustBeHeardAt }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={event =>
              choose(event.currentTarget.checked ? [...chosen, id] : chosen.filter(each => each !== id))
            }
          />
          <span>
            {title}{' '}
            <span className="num">
              {number} · {t('topics.supporters', { n: support.supporters })}
            </span>
            {mustBeHeardAt && <b> ! {t('topics.mustBeHeard')}</b>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
