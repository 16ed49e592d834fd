import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import button from '../../elements/button.module.css';
import {
  AcceptScoreDocument,
  CloseRatingRoundDocument,
  PublishScoreDocument,
  RemindRatersDocument,
} from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { RoundShown } from '../use-round';

/** Acts that need no more than a yes; what cannot be undone asks for it first. */
export function Straight({ round, done }: { round: RoundShown; done: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'close' | 'publish' | 'accept'>();
  const [reminded, remind] = useMutation(RemindRatersDocument);
  const [closed, close] = useMutation(CloseRatingRoundDocument);
  const [published, publish] = useMutation(PublishScoreDocument);
  const [accepted, accept] = useMutation(AcceptScoreDocument);
  const all = [reminded, closed, published, accepted];
  const busy = all.some(({ fetching }) => fetching);
  const may = (act: string) => round.viewerMay.includes(act);
  const acts = { close, publish, accept };
  const roundId = round.id;

  async function run(act: keyof typeof acts | 'remind') {
    setAsking(undefined);
    const { data } = act === 'remind' ? await remind({ roundId }) : await acts[act]({ roundId });
    if (data) done();
  }

  return (
    <>
      {may('publishScore') && (
        <button type="button" className={button.primary} disabled={busy} onClick={() => setAsking('publish')}>
          {t('ratings.desk.act.publish')}
        </button>
      )}
      {may('acceptScore') && (
        <button type="button" className={button.primary} disabled={busy} onClick={() => setAsking('accept')}>
          {t('ratings.desk.act.accept')}
        </button>
      )}
      {may('remindRaters') && (
        <button type="button" className={button.secondary} disabled={busy} onClick={() => void run('remind')}>
          {t('ratings.desk.act.remind')}
        </button>
      )}
      {may('closeRatingRound') && (
        <button type="button" className={button.secondary} disabled={busy} onClick={() => setAsking('close')}>
          {t('ratings.desk.act.close')}
        </button>
      )}
      <RefusalNote refusal={refusalOf(all.find(({ error }) => error)?.error)} />
      {asking && (
        <ConfirmDialog
          question={t(`ratings.desk.act.${asking}Question`)}
          text={t(`ratings.desk.act.${asking}Text`, { n: round.answered })}
          act={t(`ratings.desk.act.${asking}`)}
          confirm={() => void run(asking)}
          cancel={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
