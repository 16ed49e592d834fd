import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import { useDraft } from '../../drafts/use-draft';
import { ScreenTopicDocument, type ScreeningResult } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from './desk.module.css';
import type { TopicShown } from '../use-topic';
import { DepartmentField, MatterField, useMatters } from './Grounds';

interface Props {
  topic: TopicShown;
  result: ScreeningResult;
  choose: (result: ScreeningResult) => void;
  done: () => void;
}

const results: readonly ScreeningResult[] = [
  ...(['POOL', 'ANSWERED', 'FORWARDED', 'OWNERS_VOTE', 'OUT_OF_SCOPE', 'DECIDED_BY_LAW'] as const),
];
const nothing = { reason: '', matter: '', departmentId: '' };

/** What becomes of a topic, and what its filer is told. */
export function ScreenForm({ topic, result, choose, done }: Props) {
  const { t } = useTranslation();
  const matters = useMatters();
  const [draft, keep, forget] = useDraft(`screen.${topic.id}`, nothing);
  const [{ fetching, error }, screen] = useMutation(ScreenTopicDocument);
  const refusal = refusalOf(error);
  const offered = topic.state === 'POOL' ? results.filter(value => value !== 'POOL') : results;
  const chosen = offered.includes(result) ? result : offered[0]!;
  const suggested = matters.filter(({ code }) => topic.suggestedMatters.includes(code));

  async function send() {
    const { reason, matter, departmentId } = draft;
    const grounds = { matter: matter || null, departmentId: departmentId || null };
    const { data } = await screen({ input: { topicId: topic.id, result: chosen, reason, ...grounds } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      title={t('topics.desk.screen')}
      submit={t('topics.desk.confirm')}
      busy={fetching}
      error={error}
      send={send}
    >
      {suggested.length > 0 && (
        <p className={styles.warning}>
          {t('topics.desk.reserved', { matters: suggested.map(({ name }) => name).join(t('app.semicolon')) })}
        </p>
      )}
      <Segments
        legend={t('topics.desk.screen')}
        value={chosen}
        options={offered.map(value => [value, t(`topics.desk.result.${value}`)] as const)}
        choose={choose}
      />
      {chosen === 'OWNERS_VOTE' && (
        <MatterField value={draft.matter} choose={matter => keep({ ...draft, matter })} refusal={refusal} />
      )}
      {chosen === 'FORWARDED' && (
        <DepartmentField
          estateId={topic.estateId}
          value={draft.departmentId}
          choose={departmentId => keep({ ...draft, departmentId })}
          refusal={refusal}
        />
      )}
      <Field
        label={t(chosen === 'POOL' ? 'topics.desk.reasonPool' : 'topics.desk.reason')}
        refusal={atField(refusal, 'reason')}
      >
        <textarea
          rows={3}
          maxLength={500}
          value={draft.reason}
          onChange={event => keep({ ...draft, reason: event.currentTarget.value })}
        />
      </Field>
    </ActForm>
  );
}
