import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import button from '../../elements/button.module.css';
import { DiscardOwnersVoteDraftDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { useConfirmed } from './use-confirmed';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

/** A draft that nobody was told of goes without a trace for the owners; the audit trail keeps that there was one. */
export function DiscardPanel({ vote }: Pick<PanelProps, 'vote'>) {
  const { t } = useTranslation();
  const go = useNavigate();
  const [discarded, discard] = useMutation(DiscardOwnersVoteDraftDocument);
  const act = t('votes.discard.act');
  const [dialog, ask] = useConfirmed(
    { question: t('votes.discard.confirm'), text: t('votes.discard.confirmText'), act },
    async () => {
      const { data } = await discard({ voteId: vote.id });
      if (data) void go('/votes/desk', { replace: true });
    },
  );
  return (
    <section className={styles.panel} aria-labelledby="discard">
      <h2 id="discard">{t('votes.discard.title')}</h2>
      <p className={styles.quiet}>{t('votes.discard.lead')}</p>
      <RefusalNote refusal={refusalOf(discarded.error)} />
      <p>
        <button
          type="button"
          className={button.danger}
          disabled={discarded.fetching}
          onClick={() => void ask()}
        >
          {act}
        </button>
      </p>
      {dialog}
    </section>
  );
}
