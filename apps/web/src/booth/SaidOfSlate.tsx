import marking from '../elements/marking.module.css';
import { BallotMark } from '../votes/BallotMark';
import styles from './booth.module.css';
import type { BoothItem } from './booth-vote';
import type { Mark } from './sheets';
import { useSaid } from './use-said';

interface Props {
  text: string;
  candidates: readonly BoothItem[];
  marks: Readonly<Record<string, Mark>> | undefined;
}

/** What somebody says of an election, before it goes out. */
export function SaidOfSlate({ text, candidates, marks }: Props) {
  const said = useSaid(candidates, marks);
  if (!said) return null;
  return (
    <div className={styles.chosen} data-mark={said.mark}>
      <BallotMark mark={said.mark} className={marking.mark} />
      <span>{text}</span>
      <strong>{said.words}</strong>
    </div>
  );
}
