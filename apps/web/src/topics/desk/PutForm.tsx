import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import { MeetingsToComeDocument, PutTopicsOnAgendaDocument } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { TopicShown } from '../use-topic';
import styles from './desk.module.css';

/** From the pool to a meeting of the estate that has been called. */
export function PutForm({ topic, done }: { topic: TopicShown; done: () => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MeetingsToComeDocument, requestPolicy: 'cache-and-network' });
  const [{ fetching, error }, put] = useMutation(PutTopicsOnAgendaDocument);
  const [chosen, setChosen] = useState('');
  const meetings = (data?.meetings ?? []).filter(({ estateId }) => estateId === topic.estateId);
  const meetingId = chosen || (meetings[0]?.id ?? '');
  const refusal = refusalOf(error);

  async function send() {
    const answer = await put({ input: { meetingId, topicIds: [topic.id] } });
    if (answer.data) done();
  }

  if (data && meetings.length === 0) return <p className={styles.quiet}>{t('topics.desk.noMeeting')}</p>;
  return (
    <ActForm
      title={t('topics.desk.agenda')}
      submit={t('topics.desk.put')}
      busy={fetching}
      ready={meetingId !== ''}
      error={error}
      send={send}
    >
      <SelectField
        label={t('topics.desk.meeting')}
        value={meetingId}
        options={meetings.map(
          ({ id, number, title, startsAt }) =>
            [id, `${dayAndClock(startsAt)} ${t('topics.meeting', { n: number, title })}`] as const,
        )}
        choose={setChosen}
        refusal={atField(refusal, 'meetingId')}
      />
    </ActForm>
  );
}
