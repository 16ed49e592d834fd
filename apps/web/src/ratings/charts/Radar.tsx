import styles from './charts.module.css';

interface Props {
  /** At least three; `points` in hundredths out of 100. */
  corners: readonly { readonly key: string; readonly points: number | null }[];
}

const R = 100;

/** Areas around a middle, each by its letter: the further out, the better. */
export function Radar({ corners }: Props) {
  const at = (index: number, radius: number): [number, number] => {
    const angle = (2 * Math.PI * index) / corners.length - Math.PI / 2;
    return [Math.round(10 * radius * Math.cos(angle)) / 10, Math.round(10 * radius * Math.sin(angle)) / 10];
  };
  const ring = (radius: (index: number) => number) =>
    corners.map((_, index) => at(index, radius(index)).join()).join(' ');
  return (
    <svg viewBox="-140 -130 280 260" className={styles.radar}>
      {[25, 50, 75, 100].map(radius => (
        <polygon key={radius} points={ring(() => radius)} className={styles.grid} />
      ))}
      {corners.map((_, index) => {
        const [x, y] = at(index, R);
        return <line key={index} x2={x} y2={y} className={styles.grid} />;
      })}
      <polygon points={ring(index => (corners[index]?.points ?? 0) / 100)} className={styles.shape} />
      {corners.map(({ key }, index) => {
        const [x, y] = at(index, R + 16);
        return (
          <text key={key} x={x} y={y + 6} textAnchor="middle">
            {key}
          </text>
        );
      })}
    </svg>
  );
}
