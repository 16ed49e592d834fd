import type { Mark } from '../booth/sheets';
import { ChoiceMark } from './ChoiceMark';

const sameAs = { AGREE: 'FOR', AGAINST: 'AGAINST', ABSTAIN: 'ABSTAIN' } as const;

/** The marks of meetings, and two arrows side by side for going with the majority. */
export function BallotMark({ mark, className }: { mark: Mark; className?: string | undefined }) {
  if (mark !== 'WITH_MAJORITY') return <ChoiceMark choice={sameAs[mark]} className={className} />;
  return (
    <svg
      className={className}
      viewBox="0 0 40 40"
      aria-hidden="true"
      fill="none"
      stroke="var(--on-vote)"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ forcedColorAdjust: 'none' }}
    >
      <path d="M20 1.5 36 10.7v18.6L20 38.5 4 29.3V10.7z" fill="var(--info)" stroke="none" />
      <path d="m9.5 22 5-6 5 6M20.5 22l5-6 5 6M14.5 17v10M25.5 17v10" />
    </svg>
  );
}
