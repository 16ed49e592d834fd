import type { TFunction } from 'i18next';
import type { TopicCourseFragment } from '../graphql/generated';

/** One line of the timeline in words; the server may know more kinds than this page does. */
export function titleOf(
  t: TFunction,
  { type, result, outcome, departmentName, other }: TopicCourseFragment,
): string {
  const key = type === 'SCREENED' ? `topics.entry.result.${result}` : `topics.entry.${type}`;
  return t(key as 'topics.entry.FILED', {
    defaultValue: type,
    department: departmentName ?? '',
    other: other?.number ?? '',
    outcome: outcome ? t(`topics.outcome.${outcome}`) : '',
  });
}
