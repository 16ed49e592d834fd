import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import button from '../elements/button.module.css';
import {
  PublishMinutesDocument,
  SubmitMinutesDocument,
  type MinutesAtDeskFragment,
} from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './minutes.module.css';
import { WithReason } from './WithReason';

type Asking = 'submit' | 'publish' | 'revise' | 'withdraw';

/** What can be done with the newest version now. */
export function DeskActs({
  minutes,
  see,
  unsaved,
}: {
  minutes: MinutesAtDeskFragment;
  see: (view: MinutesAtDeskFragment) => void;
  /** What was typed last would be missing in what the parties confirm. */
  unsaved: boolean;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking>();
  const [submitted, submit] = useMutation(SubmitMinutesDocument);
  const [published, publish] = useMutation(PublishMinutesDocument);
  const { id, version, versions } = minutes;
  const acts: readonly Asking[] = [
    ...(version.state === 'DRAFT' ? (['submit'] as const) : (['revise'] as const)),
    ...(version.state === 'CONFIRMED' ? (['publish'] as const) : []),
    ...(versions.some(({ state }) => state === 'PUBLISHED') ? (['withdraw'] as const) : []),
  ];

  async function confirmed() {
    setAsking(undefined);
    const view =
      asking === 'submit'
        ? (await submit({ minutesId: id })).data?.submitMinutes
        : (await publish({ minutesId: id })).data?.publishMinutes;
    if (view) see(view);
  }

  return (
    <div>
      <div className={styles.acts}>
        {acts.map(act => (
          <button
            key={act}
            type="button"
            className={act === 'submit' || act === 'publish' ? button.primary : button.secondary}
            disabled={submitted.fetching || published.fetching || (act === 'submit' && unsaved)}
            onClick={() => setAsking(act)}
          >
            {t(`minutes.${act}`)}
          </button>
        ))}
      </div>
      <RefusalNote refusal={refusalOf(submitted.error ?? published.error)} />
      {(asking === 'submit' || asking === 'publish') && (
        <ConfirmDialog
          question={t(`minutes.${asking}Question`)}
          text={t(`minutes.${asking}Text`)}
          act={t(`minutes.${asking}`)}
          confirm={() => void confirmed()}
          cancel={() => setAsking(undefined)}
        />
      )}
      {(asking === 'revise' || asking === 'withdraw') && (
        <WithReason key={asking} act={asking} minutesId={id} see={see} close={() => setAsking(undefined)} />
      )}
    </div>
  );
}
