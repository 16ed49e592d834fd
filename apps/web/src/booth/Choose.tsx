import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../appearance/appearance';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import styles from './booth.module.css';
import type { BoothVote } from './booth-vote';
import { ItemCard } from './ItemCard';
import { type Kept, type Sheet, unmarked, withMark } from './sheets';
import { Units } from './Units';

interface Props {
  vote: BoothVote;
  sheets: readonly Sheet[];
  kept: Kept;
  keep: (kept: Kept) => void;
  severalUnits: boolean;
  check: () => void;
}

/** Every item of every sheet; in 长辈版 one at a time. */
export function Choose({ vote, sheets, kept, keep, severalUnits, check }: Props) {
  const { t } = useTranslation();
  const { elder } = useAppearance();
  const [tried, setTried] = useState(false);
  const [at, setAt] = useState(0);
  const itemIds = vote.items.map(({ id }) => id);
  const slots = sheets.flatMap(sheet => vote.items.map(item => ({ sheet, item })));
  const missing = unmarked(sheets, itemIds, kept);
  const last = at >= slots.length - 1;
  const shown = elder ? slots.slice(at, at + 1) : slots;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (elder && !last) return goTo(at + 1);
    if (missing.length === 0) return check();
    setTried(true);
    const first = slots.findIndex(
      ({ sheet, item }) => sheet.key === missing[0]!.key && item.id === missing[0]!.itemId,
    );
    if (elder) goTo(first);
    else document.getElementById(`item-${first}`)?.scrollIntoView({ block: 'center' });
  }

  function goTo(slot: number) {
    setAt(slot);
    scrollTo(0, 0);
  }

  const lacking = vote.items.filter(({ id }) => missing.some(({ itemId }) => itemId === id));
  return (
    <form className={styles.ballot} onSubmit={submit}>
      {severalUnits && (!elder || at === 0) && (
        <Segments
          legend={t('booth.how')}
          value={kept.together ? 'together' : 'apart'}
          options={(['together', 'apart'] as const).map(value => [value, t(`booth.${value}`)] as const)}
          choose={value => {
            keep({ ...kept, together: value === 'together' });
            setAt(0);
          }}
        />
      )}
      {shown.map(({ sheet, item }) => {
        const slot = slots.findIndex(each => each.sheet === sheet && each.item === item);
        const first = item === vote.items[0];
        return (
          <div key={`${sheet.key} ${item.id}`} id={`item-${slot}`} className={styles.ballot}>
            {(first || elder) && (
              <section className={styles.card} aria-label={t('booth.counts')}>
                {sheet.forName && (
                  <p className={styles.note}>{t('booth.asProxy', { name: sheet.forName })}</p>
                )}
                <Units units={sheet.units} />
              </section>
            )}
            <ItemCard
              item={item}
              of={vote.items.length}
              mark={kept.marks[sheet.key]?.[item.id]}
              choose={mark => keep(withMark(kept, sheet.key, item.id, mark))}
            />
          </div>
        );
      })}
      <p className={styles.quiet}>{t(vote.form === 'SECRET' ? 'booth.secret' : 'booth.named')}</p>
      <div className={styles.next}>
        <p className={styles.warning} role="alert" hidden={!tried || missing.length === 0}>
          {t('booth.chooseFirst', {
            items: lacking.map(({ position }) => t('booth.item', { n: position })).join('、'),
          })}
        </p>
        {elder && at > 0 && (
          <button type="button" className={`${button.secondary} ${button.wide}`} onClick={() => goTo(at - 1)}>
            {t('booth.previous')}
          </button>
        )}
        <button type="submit" className={`${button.primary} ${button.wide}`}>
          {t(elder && !last ? 'booth.next' : 'booth.toCheck')}
        </button>
      </div>
    </form>
  );
}
