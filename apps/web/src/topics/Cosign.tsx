import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { CosignTopicDocument, WithdrawCosignDocument, type TopicState } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './topics.module.css';

interface Props {
  topic: {
    readonly id: string;
    readonly title: string;
    readonly state: TopicState;
    readonly viewerFiled: boolean;
    readonly viewerSupports: boolean;
    readonly viewerMayCosign: boolean;
    readonly support: { readonly supporters: number };
  };
  changed: () => void;
}

const OPEN: readonly TopicState[] = ['FILED', 'POOL', 'ON_AGENDA'];

/** Support in one tap, and back in another. */
export function Cosign({ topic, changed }: Props) {
  const { t } = useTranslation();
  const [joined, join] = useMutation(CosignTopicDocument);
  const [left, leave] = useMutation(WithdrawCosignDocument);
  const busy = joined.fetching || left.fetching;
  const { id, title, viewerFiled, viewerSupports, viewerMayCosign } = topic;
  const open = OPEN.includes(topic.state) && viewerMayCosign;

  async function act(change: typeof join | typeof leave) {
    const { error } = await change({ topicId: id });
    if (!error) changed();
  }

  return (
    <div className={styles.cosign}>
      <span className={styles.count} role="status">
        {t('topics.supporters', { n: topic.support.supporters })}
      </span>
      {open && !viewerSupports && (
        <button
          type="button"
          className={button.primary}
          disabled={busy}
          aria-label={`${t('topics.cosign')}${t('app.colon')}${title}`}
          onClick={() => void act(join)}
        >
          {t(busy ? 'topics.working' : 'topics.cosign')}
        </button>
      )}
      {viewerSupports && <span className={styles.cosigned}>✓ {t('topics.cosigned')}</span>}
      {open && viewerSupports && !viewerFiled && (
        <button
          type="button"
          className={button.quiet}
          disabled={busy}
          aria-label={`${t('topics.undo')}${t('app.colon')}${title}`}
          onClick={() => void act(leave)}
        >
          {t(busy ? 'topics.working' : 'topics.undo')}
        </button>
      )}
      <RefusalNote refusal={refusalOf(joined.error ?? left.error)} />
    </div>
  );
}
