import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './charts.module.css';

interface Props {
  title: string;
  /** A drawing that says nothing which the table does not. */
  children: ReactNode;
  heads: readonly string[];
  rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
}

/** A drawing, and the same figures as a table. */
export function Figure({ title, children, heads, rows }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <div aria-hidden="true">{children}</div>
      <details>
        <summary data-screen-only="">{t('ratings.result.table')}</summary>
        <table>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, first, ...cells]) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at + 1]} className="num">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
