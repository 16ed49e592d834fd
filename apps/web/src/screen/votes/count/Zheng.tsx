import { strokes } from '../../../votes/calling/current-part';

/** In the order in which 正 is written. */
const STROKES = ['M4 6h32', 'M20 6v28', 'M20 19h13', 'M9 17v17', 'M2 34h36'];
/** More are told by the number beside them. */
const MOST = 8;
const WIDTH = 46;

/** A count in 正 marks, five strokes each; of a large one the last few. */
export function Zheng({ count }: { count: number }) {
  const { whole, rest } = strokes(count);
  const shown = Math.min(whole, MOST);
  const marks = [...Array.from({ length: shown }, () => 5), ...(rest ? [rest] : [])];
  return (
    <svg
      viewBox={`0 0 ${(MOST + 1) * WIDTH} 40`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
    >
      {marks.map((many, at) => (
        <path key={at} transform={`translate(${at * WIDTH} 0)`} d={STROKES.slice(0, many).join('')} />
      ))}
    </svg>
  );
}
