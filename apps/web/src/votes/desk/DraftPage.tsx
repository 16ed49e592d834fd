import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { DeskShell } from '../../desk/DeskShell';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import { useDraft } from '../../drafts/use-draft';
import { Heading } from '../../elements/Heading';
import { DraftOwnersVoteDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { ItemsFields } from './ItemsFields';
import { SettingsFields } from './SettingsFields';
import { useRunsVotes } from './use-runs-votes';
import styles from './vote-desk.module.css';
import { type ItemDraft, NEW_SETTINGS, settingsInput } from './vote-settings';

/** A new vote: where, what about, by which rules. What is typed survives a reload. */
export function DraftPage() {
  const { t } = useTranslation();
  const go = useNavigate();
  const estates = useRunsVotes();
  const [draft, keep, forget] = useDraft('owners-vote', {
    ...{ id: newId(), estateId: '', settings: NEW_SETTINGS },
    items: [{ id: newId(), matter: '', text: '' }] as readonly ItemDraft[],
  });
  const [drafted, send] = useMutation(DraftOwnersVoteDocument);
  const refusal = refusalOf(drafted.error);
  const estateId = draft.estateId || (estates[0]?.id ?? '');

  async function submit() {
    const { id, settings, items } = draft;
    const { data } = await send({ input: { id, estateId, items: [...items], ...settingsInput(settings) } });
    if (!data) return;
    forget();
    void go(`/votes/desk/${id}`);
  }

  return (
    <DeskShell>
      <div className={styles.head}>
        <Link to="/votes/desk" className={styles.back}>
          ← {t('votes.back')}
        </Link>
        <Heading tab={t('votes.draft')}>{t('votes.draft')}</Heading>
      </div>
      <div className={styles.panel}>
        <ActForm
          submit={t('votes.form.create')}
          busy={drafted.fetching}
          ready={estateId !== ''}
          error={drafted.error}
          send={submit}
        >
          <SelectField
            label={t('votes.estate')}
            value={estateId}
            options={estates.map(({ id, name }) => [id, name] as const)}
            choose={id => keep({ ...draft, estateId: id })}
            refusal={atField(refusal, 'estateId')}
          />
          <SettingsFields
            estateId={estateId}
            draft={draft.settings}
            keep={settings => keep({ ...draft, settings })}
            refusal={refusal}
          />
          <h2>{t('votes.matters.title')}</h2>
          <ItemsFields items={draft.items} keep={items => keep({ ...draft, items })} refusal={refusal} />
        </ActForm>
      </div>
    </DeskShell>
  );
}
