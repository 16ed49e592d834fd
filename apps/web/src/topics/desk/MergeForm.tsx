import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { MergeTopicDocument, TopicsLikeDocument, UnmergeTopicDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { TopicShown } from '../use-topic';

/** Into a topic that says much the same; and out again. */
export function MergeForm({ topic, done }: { topic: TopicShown; done: () => void }) {
  const { t } = useTranslation();
  const { id, estateId, title } = topic;
  const [{ data }] = useQuery({ query: TopicsLikeDocument, variables: { estateId, title } });
  const [merged, merge] = useMutation(MergeTopicDocument);
  const [parted, part] = useMutation(UnmergeTopicDocument);
  const [intoId, setIntoId] = useState('');
  const [reason, setReason] = useState('');
  const [otherId, setOtherId] = useState('');
  const [why, setWhy] = useState('');
  const alike = (data?.topicsLike ?? []).filter(each => each.id !== id);
  const refusal = refusalOf(merged.error);
  const ended = (answer: { data?: unknown }) => {
    if (answer.data) done();
  };

  return (
    <>
      {alike.length > 0 && (
        <ActForm
          title={t('topics.desk.similar')}
          submit={t('topics.desk.merge')}
          busy={merged.fetching}
          ready={intoId !== ''}
          error={merged.error}
          send={async () => ended(await merge({ input: { topicId: id, intoId, reason } }))}
        >
          <SelectField
            label={t('topics.desk.similar')}
            value={intoId}
            options={[
              ['', t('topics.desk.pickMatter')],
              ...alike.map(
                each =>
                  [
                    each.id,
                    `${each.number} ${each.title} · ${t('topics.desk.alike', { n: each.likeness })}`,
                  ] as const,
              ),
            ]}
            choose={setIntoId}
            refusal={atField(refusal, 'intoId')}
          />
          <Field label={t('topics.desk.reasonPool')} refusal={atField(refusal, 'reason')}>
            <input maxLength={500} value={reason} onChange={event => setReason(event.currentTarget.value)} />
          </Field>
        </ActForm>
      )}
      {topic.merged.length > 0 && (
        <ActForm
          title={t('topics.merged')}
          submit={t('topics.desk.unmerge')}
          busy={parted.fetching}
          ready={otherId !== '' && why.trim() !== ''}
          error={parted.error}
          send={async () => ended(await part({ input: { topicId: otherId, reason: why } }))}
        >
          <SelectField
            label={t('topics.merged')}
            value={otherId}
            options={[
              ['', t('topics.desk.pickMatter')],
              ...topic.merged.map(each => [each.id, `${each.number} ${each.title}`] as const),
            ]}
            choose={setOtherId}
          />
          <Field label={t('topics.desk.unmergeReason')} refusal={atField(refusalOf(parted.error), 'reason')}>
            <input maxLength={500} value={why} onChange={event => setWhy(event.currentTarget.value)} />
          </Field>
        </ActForm>
      )}
    </>
  );
}
