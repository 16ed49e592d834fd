import type { ReactNode } from 'react';
import { useDraft } from '../drafts/use-draft';
import { TopicPicker } from './TopicPicker';

const none: readonly string[] = [];

interface PickedTopics {
  readonly picker: ReactNode;
  readonly topicIds: readonly string[];
  readonly forget: () => void;
}

/** Topics of the pool for a meeting that is being called. */
export function usePickedTopics(estateId: string): PickedTopics {
  const [topicIds, choose, forget] = useDraft(`meeting-topics.${estateId}`, none);
  return { picker: <TopicPicker estateId={estateId} chosen={topicIds} choose={choose} />, topicIds, forget };
}
