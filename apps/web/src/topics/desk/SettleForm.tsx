import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import { useDraft } from '../../drafts/use-draft';
import { ReturnTopicToPoolDocument, SettleTopicDocument, type TopicOutcome } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { TopicShown } from '../use-topic';
import { DepartmentField, MatterField } from './Grounds';

const outcomes: readonly TopicOutcome[] = ['AGREED', 'OWNERS_VOTE', 'FORWARDED', 'EXPLAINED'];
const nothing = { outcome: 'AGREED' as TopicOutcome, text: '', matter: '', departmentId: '' };

/** What the meeting came to; or back to the pool, when it did not come to it. */
export function SettleForm({ topic, done }: { topic: TopicShown; done: () => void }) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`settle.${topic.id}`, nothing);
  const [reason, setReason] = useState('');
  const [settled, settle] = useMutation(SettleTopicDocument);
  const [returned, giveBack] = useMutation(ReturnTopicToPoolDocument);
  const refusal = refusalOf(settled.error);

  async function send() {
    const { outcome, text, matter, departmentId } = draft;
    const grounds = { matter: matter || null, departmentId: departmentId || null };
    const { data } = await settle({ input: { topicId: topic.id, outcome, text, ...grounds } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <>
      <ActForm
        title={t('topics.desk.settle')}
        submit={t('topics.desk.confirm')}
        busy={settled.fetching}
        error={settled.error}
        send={send}
      >
        <Segments
          legend={t('topics.desk.settle')}
          value={draft.outcome}
          options={outcomes.map(value => [value, t(`topics.outcome.${value}`)] as const)}
          choose={outcome => keep({ ...draft, outcome })}
        />
        {draft.outcome === 'OWNERS_VOTE' && (
          <MatterField value={draft.matter} choose={matter => keep({ ...draft, matter })} refusal={refusal} />
        )}
        {draft.outcome === 'FORWARDED' && (
          <DepartmentField
            estateId={topic.estateId}
            value={draft.departmentId}
            choose={departmentId => keep({ ...draft, departmentId })}
            refusal={refusal}
          />
        )}
        <Field label={t('topics.desk.outcomeText')} refusal={atField(refusal, 'text')}>
          <textarea
            rows={3}
            maxLength={1000}
            value={draft.text}
            onChange={event => keep({ ...draft, text: event.currentTarget.value })}
          />
        </Field>
      </ActForm>
      <ActForm
        submit={t('topics.desk.back')}
        busy={returned.fetching}
        ready={reason.trim() !== ''}
        error={returned.error}
        send={async () => {
          const { data } = await giveBack({ input: { topicId: topic.id, reason } });
          if (data) done();
        }}
      >
        <Field label={t('topics.desk.backReason')} refusal={atField(refusalOf(returned.error), 'reason')}>
          <input maxLength={500} value={reason} onChange={event => setReason(event.currentTarget.value)} />
        </Field>
      </ActForm>
    </>
  );
}
