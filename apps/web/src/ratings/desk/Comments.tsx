import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed } from '../../elements/Failed';
import { RatingCommentsDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import styles from './desk.module.css';
import { Papers } from './Papers';

/** What owners wrote, without who they are. */
export function Comments({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: RatingCommentsDocument, variables: { roundId } });
  const refusal = refusalOf(error);
  if (refusal?.code === 'NOT_ENTITLED') return null;
  return (
    <section className={styles.panel} aria-labelledby="comments">
      <h2 id="comments">{t('ratings.result.comments')}</h2>
      {refusal && <Failed refusal={refusal} retry={() => ask({ requestPolicy: 'network-only' })} />}
      {data?.ratingComments.length === 0 && (
        <p className={styles.quiet}>{t('ratings.result.commentsNone')}</p>
      )}
      <ul className={styles.list}>
        {data?.ratingComments.map(({ id, text, papers }) => (
          <li key={id}>
            <p>{text}</p>
            <Papers papers={papers} />
          </li>
        ))}
      </ul>
    </section>
  );
}
