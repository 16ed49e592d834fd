import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Said } from '../../desk/Said';
import { useDraft } from '../../drafts/use-draft';
import { ChangeOwnersVoteDraftDocument, ChangeOwnersVoteItemsDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { ItemsFields } from './ItemsFields';
import { SettingsFields } from './SettingsFields';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';
import { settingsInput, settingsOf } from './vote-settings';

/** Settings of a draft. */
export function SettingsPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`settings.${vote.id}`, settingsOf(vote));
  const [changed, change] = useMutation(ChangeOwnersVoteDraftDocument);
  const [said, setSaid] = useState('');
  return (
    <section className={styles.panel} aria-labelledby="settings">
      <h2 id="settings">{t('votes.form.title')}</h2>
      <ActForm
        submit={t('votes.form.save')}
        busy={changed.fetching}
        error={changed.error}
        send={async () => {
          const { data } = await change({ input: { voteId: vote.id, ...settingsInput(draft) } });
          if (!data) return;
          forget();
          setSaid(t('votes.form.saved'));
          learn(data.changeOwnersVoteDraft);
        }}
      >
        <SettingsFields
          estateId={vote.estateId}
          draft={draft}
          keep={keep}
          refusal={refusalOf(changed.error)}
        />
      </ActForm>
      <Said text={said} />
    </section>
  );
}

/** Items, until the notice settles them. */
export function ItemsPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [items, keep, forget] = useDraft(
    `items.${vote.id}`,
    vote.items.map(({ id, matter, text }) => ({ id, matter, text })),
  );
  const [changed, change] = useMutation(ChangeOwnersVoteItemsDocument);
  const [said, setSaid] = useState('');
  return (
    <section className={styles.panel} aria-labelledby="matters">
      <h2 id="matters">{t('votes.matters.title')}</h2>
      <ActForm
        lead={t('votes.matters.lead')}
        submit={t('votes.matters.save')}
        busy={changed.fetching}
        error={changed.error}
        send={async () => {
          const { data } = await change({ input: { voteId: vote.id, items: [...items] } });
          if (!data) return;
          forget();
          setSaid(t('votes.matters.saved'));
          learn(data.changeOwnersVoteItems);
        }}
      >
        <ItemsFields items={items} keep={next => keep([...next])} refusal={refusalOf(changed.error)} />
      </ActForm>
      <Said text={said} />
    </section>
  );
}
