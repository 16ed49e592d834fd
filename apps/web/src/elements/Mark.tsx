/** Four tiles, one for each party: the product's mark. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" style={{ forcedColorAdjust: 'none' }}>
      <path fill="var(--party-organisation)" d="M2 2h21v21H12A10 10 0 0 1 2 13z" />
      <path fill="var(--residents)" d="M25 2h21v11a10 10 0 0 1-10 10H25z" />
      <path fill="var(--property-firm)" d="M12 25h11v21H2V35a10 10 0 0 1 10-10z" />
      <path fill="var(--town-departments)" d="M25 25h11a10 10 0 0 1 10 10v11H25z" />
    </svg>
  );
}
