import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../../desk/Segments';
import button from '../../elements/button.module.css';
import type { RaterGroup, RatingFormFragment } from '../../graphql/generated';
import { MarkField } from '../MarkField';
import { askedOf, type Marks } from '../marks';
import ratings from '../ratings.module.css';
import { GROUPS } from '../rater-groups';
import { useNamed } from '../use-named';
import styles from './instruments.module.css';

/** The form as it is filled in on a phone, area after area; marks go nowhere. */
export function Preview({ form }: { form: RatingFormFragment }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [group, setGroup] = useState<RaterGroup>('OWNERS');
  const [at, setAt] = useState(0);
  const [marks, setMarks] = useState<Marks>({});
  const areas = askedOf(form, group);
  const step = Math.min(at, Math.max(areas.length - 1, 0));
  const area = areas[step];
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t('ratings.own.preview')}</h2>
      <Segments
        legend={t('ratings.own.judgedBy')}
        value={group}
        options={GROUPS.map(each => [each, t(`ratings.group.${each}`)] as const)}
        choose={setGroup}
      />
      <div className={styles.phone}>
        {!area && <p className={ratings.quiet}>{t('ratings.own.nothingAsked')}</p>}
        {area && (
          <>
            <p className={ratings.quiet}>
              {t('ratings.form.step', { n: step + 1, all: areas.length + (group === 'OWNERS' ? 1 : 0) })}
            </p>
            <h3>{named(area) || '…'}</h3>
            {area.items.map(item => (
              <MarkField
                key={item.code}
                item={{ ...item, zh: item.zh || '…' }}
                value={marks[item.code]}
                choose={value => setMarks({ ...marks, [item.code]: value })}
                unsure={() => setMarks({ ...marks, [item.code]: null })}
              />
            ))}
            <div className={ratings.steps}>
              <button
                type="button"
                className={button.secondary}
                disabled={step === 0}
                onClick={() => setAt(step - 1)}
              >
                {t('ratings.form.previous')}
              </button>
              <button
                type="button"
                className={button.primary}
                disabled={step >= areas.length - 1}
                onClick={() => setAt(step + 1)}
              >
                {t('ratings.form.next')}
              </button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
