import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinutesBlockFragment } from '../graphql/generated';
import { entryNumbers } from './numbers';
import styles from './sheet.module.css';

interface Props {
  blocks: readonly MinutesBlockFragment[];
  /** What to do with the entries behind a piece of text; left out where the record is not at hand. */
  pick?: (events: readonly number[]) => void;
  /** What stands below a paragraph on the screen and is no part of the minutes. */
  below?: (blockId: string) => ReactNode;
}

/** The minutes on a sheet of paper, as they are printed. */
export function Sheet({ blocks, pick, below }: Props) {
  return (
    <article className={styles.sheet} lang="zh-CN">
      {blocks.map(block => (
        <Fragment key={block.id}>
          <Paragraph block={block} pick={pick} />
          {below?.(block.id)}
        </Fragment>
      ))}
    </article>
  );
}

function Paragraph({ block, pick }: { block: MinutesBlockFragment; pick: Props['pick'] }) {
  const text = block.spans.map((span, index) => <Span key={index} span={span} pick={pick} />);
  if (block.kind === 'TITLE') return <h2 className={styles.title}>{text}</h2>;
  if (block.kind === 'ITEM') return <h3 className={styles.item}>{text}</h3>;
  return (
    <p className={styles.paragraph} data-kind={block.kind}>
      {text}
    </p>
  );
}

function Span({ span, pick }: { span: MinutesBlockFragment['spans'][number]; pick: Props['pick'] }) {
  const { t } = useTranslation();
  const { text, events } = span;
  if (!pick || events.length === 0) return text;
  const numbers = entryNumbers(events);
  return (
    <a
      href={`#entry-${events[0]}`}
      className={styles.linked}
      title={t('minutes.entries', { numbers })}
      aria-label={t('minutes.showEntries', { text, numbers })}
      onClick={event => {
        event.preventDefault();
        pick(events);
      }}
    >
      {text}
    </a>
  );
}
