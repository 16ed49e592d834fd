import { useTranslation } from 'react-i18next';
import type { ElectionFragment, ElectionState } from '../graphql/generated';
import steps from './steps.module.css';

const COURSE: readonly ElectionState[] = [
  ...(['TRIGGERED', 'GROUP_FORMED', 'PREPARING', 'NOMINATING', 'LIST_POSTED'] as const),
  ...(['VOTING', 'COUNTED', 'DECLARED', 'CONSTITUTED', 'FILED'] as const),
];
/** Those for some seats have no group, and constitute nothing. */
const SHORT: readonly ElectionState[] = COURSE.filter(
  state => state !== 'GROUP_FORMED' && state !== 'CONSTITUTED',
);

/** Where an election stands, between its beginning and the filing. */
export function Steps({ election: { state, kind, timeline } }: { election: ElectionFragment }) {
  const { t } = useTranslation();
  const course = kind === 'FIRST' || kind === 'REELECTION' ? COURSE : SHORT;
  const shown = state === 'REQUESTED' ? [state, ...course] : course;
  const ended = state === 'FAILED' || state === 'ABANDONED';
  // Of one that has ended: as far as it had come.
  const reached = ended
    ? shown.filter(step => timeline.some(({ type }) => type === (EVENT_OF[step] ?? step))).length - 1
    : shown.indexOf(state);
  return (
    <ol className={steps.steps} aria-label={t('elections.steps')}>
      {shown.map((step, at) => {
        const standing = at < reached ? 'done' : at > reached ? 'ahead' : ended ? 'ended' : 'here';
        return (
          <li key={step} data-standing={standing} aria-current={standing === 'here' ? 'step' : undefined}>
            <span aria-hidden="true">{standing === 'done' ? '✓' : at + 1}</span>
            {t(`elections.state.${step}`)}
          </li>
        );
      })}
      {ended && (
        <li data-standing="failed" aria-current="step">
          <span aria-hidden="true">×</span>
          {t(`elections.state.${state}`)}
        </li>
      )}
    </ol>
  );
}

const EVENT_OF: Partial<Record<ElectionState, string>> = { NOMINATING: 'NOMINATIONS_OPENED' };
