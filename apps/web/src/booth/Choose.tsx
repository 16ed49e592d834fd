import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../appearance/appearance';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import bar from '../elements/next-bar.module.css';
import styles from './booth.module.css';
import type { BoothItem, BoothSlate, BoothVote } from './booth-vote';
import { ItemCard } from './ItemCard';
import { type Part, saidOfAll, toggled, unsaid } from './parts';
import { SlateCard } from './SlateCard';
import { type Kept, type Sheet, withMark } from './sheets';
import { Units } from './Units';
import { marksOf } from './vote';

interface Props {
  vote: BoothVote;
  parts: readonly Part<BoothItem, BoothSlate>[];
  sheets: readonly Sheet[];
  kept: Kept;
  keep: (kept: Kept) => void;
  severalUnits: boolean;
  check: () => void;
}

/** Every item of every sheet; in 长辈版 one at a time. */
export function Choose({ vote, parts, sheets, kept, keep, severalUnits, check }: Props) {
  const { t } = useTranslation();
  const { elder } = useAppearance();
  const secret = vote.form === 'SECRET';
  const [tried, setTried] = useState(false);
  const [at, setAt] = useState(0);
  const slots = sheets.flatMap(sheet => parts.map(part => ({ sheet, part })));
  const missing = unsaid(sheets, parts, kept);
  const last = at >= slots.length - 1;
  const shown = elder ? slots.slice(at, at + 1) : slots;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (elder && !last) return goTo(at + 1);
    if (missing.length === 0) return check();
    setTried(true);
    const first = slots.findIndex(
      ({ sheet, part }) => sheet.key === missing[0]!.key && part === missing[0]!.part,
    );
    if (elder) goTo(first);
    else document.getElementById(`item-${first}`)?.scrollIntoView({ block: 'center' });
  }

  function goTo(slot: number) {
    setAt(slot);
    scrollTo(0, 0);
  }

  const lacking = parts.filter(part => missing.some(each => each.part === part));
  return (
    <form className={styles.ballot} onSubmit={submit}>
      {secret && (!elder || at === 0) && <p className={styles.card}>{t('booth.secret')}</p>}
      {severalUnits && !secret && (!elder || at === 0) && (
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
      {shown.map(({ sheet, part }) => {
        const slot = slots.findIndex(each => each.sheet === sheet && each.part === part);
        const first = part === parts[0];
        return (
          <div key={`${sheet.key} ${part.key}`} id={`item-${slot}`} className={styles.ballot}>
            {(first || elder) && (
              <section className={styles.card} aria-label={t('booth.counts')}>
                {sheet.forName && (
                  <p className={styles.note}>{t('booth.asProxy', { name: sheet.forName })}</p>
                )}
                <Units units={sheet.units} />
              </section>
            )}
            {part.slate ? (
              <SlateCard
                election={part.slate}
                candidates={part.items}
                unitNo={sheet.units[0]!.no}
                marks={kept.marks[sheet.key]}
                toggle={id => keep(toggled(kept, sheet.key, part.items, id))}
                sayOfAll={mark => keep(saidOfAll(kept, sheet.key, part.items, mark))}
              />
            ) : (
              <ItemCard
                item={part.items[0]}
                of={vote.items.length}
                offered={marksOf(vote)}
                mark={kept.marks[sheet.key]?.[part.items[0].id]}
                choose={mark => keep(withMark(kept, sheet.key, part.items[0].id, mark))}
              />
            )}
          </div>
        );
      })}
      {!secret && <p className={styles.quiet}>{t('booth.named')}</p>}
      <div className={bar.next}>
        <p className={styles.warning} role="alert" hidden={!tried || missing.length === 0}>
          {t('booth.chooseFirst', {
            items: lacking
              .map(({ slate, items: [item] }) => slate?.text ?? t('booth.item', { n: item!.position }))
              .join('、'),
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
