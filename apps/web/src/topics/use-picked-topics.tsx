import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '../drafts/use-draft';
import { PutTopicsOnAgendaDocument } from '../graphql/generated';
import { TopicPicker } from './TopicPicker';

const none: readonly string[] = [];

interface PickedTopics {
  readonly picker: ReactNode;
  /** Once the meeting has been called. @returns false when the topics still wait in the pool */
  readonly putOn: (meetingId: string) => Promise<boolean>;
}

/** Topics of the pool for a meeting that is being called. */
export function usePickedTopics(estateId: string): PickedTopics {
  const [chosen, choose, forget] = useDraft(`meeting-topics.${estateId}`, none);
  const [, put] = useMutation(PutTopicsOnAgendaDocument);

  async function putOn(meetingId: string): Promise<boolean> {
    if (chosen.length === 0) return true;
    const { error } = await put({ input: { meetingId, topicIds: [...chosen] } });
    if (!error) forget();
    return !error;
  }

  return { picker: <TopicPicker estateId={estateId} chosen={chosen} choose={choose} />, putOn };
}
