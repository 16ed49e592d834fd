import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './phrase.module.css';

const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** A title that breaks between words, never inside one: 更换电梯 stays whole at the end of a line. */
export function Phrase({ text }: { text: string }) {
  useTranslation();
  if (!words || !/\p{Script=Han}/u.test(text)) return text;
  return (
    <span className={styles.whole} lang="zh-CN">
      {[...words.segment(text)].map(({ segment, index }) => (
        <Fragment key={index}>
          {index > 0 && !/^\p{P}/u.test(segment) && <wbr />}
          {segment}
        </Fragment>
      ))}
    </span>
  );
}
