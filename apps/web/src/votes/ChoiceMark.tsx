import type { VoteChoice } from '../graphql/generated';

const shapes = {
  FOR: (
    <>
      <circle cx="20" cy="20" r="18.5" fill="var(--for)" stroke="none" />
      <path d="m12 20.5 5.6 5.6L28.5 15" />
    </>
  ),
  AGAINST: (
    <>
      <rect x="2.5" y="2.5" width="35" height="35" rx="7" fill="var(--against)" stroke="none" />
      <path d="m13.5 13.5 13 13m0-13-13 13" />
    </>
  ),
  ABSTAIN: (
    <>
      <path d="M20 1.5 38.5 20 20 38.5 1.5 20z" fill="var(--abstain)" stroke="none" />
      <path d="M12.5 20h15" />
    </>
  ),
} satisfies Record<VoteChoice, React.ReactNode>;

/** Circle, square, diamond: a choice is known without its colour. The word always stands beside it. */
export function ChoiceMark({ choice, className }: { choice: VoteChoice; className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 40 40"
      aria-hidden="true"
      fill="none"
      stroke="var(--on-vote)"
      strokeWidth="4.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ forcedColorAdjust: 'none' }}
    >
      {shapes[choice]}
    </svg>
  );
}
