import styles from './seal.module.css';

/** The seal pressed on a result, once. Decorative: a heading beside it says the same in the reader's language. */
export function Seal({ adopted }: { adopted: boolean }) {
  const [above, below] = adopted ? ['表决', '通过'] : ['未获', '通过'];
  return (
    <span className={`${styles.seal} ${adopted ? '' : styles.grey}`} aria-hidden="true" lang="zh-CN">
      <span>
        {above}
        <br />
        {below}
      </span>
    </span>
  );
}
