import styles from './desk.module.css';

/** Files that were sent, each to be opened. */
export function Papers({ papers }: { papers: readonly { readonly id: string; readonly name: string }[] }) {
  if (papers.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {papers.map(({ id, name }) => (
        <a key={id} href={`/files/papers/${id}`} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
    </p>
  );
}
