import styles from './charts.module.css';

interface Props {
  /** At least three; `points` in hundredths out of 100. */
  corners: readonly { readonly label: string; readonly points: number | null }[];
}

const R = 100;

/** Areas around a middle: the further out, the better. */
export function Radar({ corners }: Props) {
  const at = (index: number, radius: number): [number, number] => {
    const angle = (2 * Math.PI * index) / corners.length - Math.PI / 2;
    return [Math.round(10 * radius * Math.cos(angle)) / 10, Math.round(10 * radius * Math.sin(angle)) / 10];
  };
  const ring = (radius: (index: number) => number) =>
    corners.map((_, index) => at(index, radius(index)).join()).join(' ');
  return (
    <svg viewBox="-190 -130 380 260" className={styles.radar}>
      {[25, 50, 75, 100].map(radius => (
        <polygon key={radius} points={ring(() => radius)} className={styles.grid} />
      ))}
      {corners.map((_, index) => {
        const [x, y] = at(index, R);
        return <line key={index} x2={x} y2={y} className={styles.grid} />;
      })}
      <polygon points={ring(index => (corners[index]?.points ?? 0) / 100)} className={styles.shape} />
      {corners.map(({ label }, index) => {
        const [x, y] = at(index, R + 14);
        const anchor = Math.abs(x) < 5 ? 'middle' : x > 0 ? 'start' : 'end';
        return (
          <text key={label} x={x} y={y + 4} textAnchor={anchor}>
            {label.length > 7 ? `${label.slice(0, 6)}…` : label}
          </text>
        );
      })}
    </svg>
  );
}
