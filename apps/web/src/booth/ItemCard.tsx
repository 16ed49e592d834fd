import { useTranslation } from 'react-i18next';
import { Phrase } from '../elements/Phrase';
import styles from './booth.module.css';
import type { BoothItem } from './booth-vote';
import { Choices } from './Choices';
import { Matter } from './Matter';
import type { Mark } from './sheets';

interface Props {
  item: BoothItem;
  of: number;
  offered: readonly Mark[];
  mark: Mark | undefined;
  choose: (mark: Mark) => void;
}

/** One item: what is asked, why all owners decide it, what it takes, and the choices. */
export function ItemCard({ item, of, offered, mark, choose }: Props) {
  const { t } = useTranslation();
  const ordinal = t('booth.itemOf', { n: item.position, of });
  return (
    <section className={styles.card} aria-label={ordinal}>
      <p className={styles.row}>
        <span className={styles.tag}>{ordinal}</span>
      </p>
      <h2>
        <Phrase text={item.text} />
      </h2>
      <Matter item={item} />
      <Choices legend={t('booth.legend', { item: ordinal })} offered={offered} mark={mark} choose={choose} />
    </section>
  );
}
