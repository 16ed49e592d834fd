import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import type { MinutesAtDeskFragment } from '../graphql/generated';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './minutes.module.css';
import { usePassage } from './use-passage';

interface Props {
  minutes: MinutesAtDeskFragment;
  place: MinutesAtDeskFragment['places'][number];
  see: (view: MinutesAtDeskFragment) => void;
  /** Told whether something here is not saved yet. */
  waits: (place: string, unsaved: boolean) => void;
}

/** One place of the draft where something can be written. */
export function WritePlace({ minutes, place: { place, about }, see, waits }: Props) {
  const { t } = useTranslation();
  const passage = minutes.passages.find(each => each.place === place);
  const { text, dirty, saving, refusal, type, leave, keepMine, keepTheirs } = usePassage(
    minutes.id,
    place,
    passage,
    see,
  );
  useEffect(() => {
    waits(place, dirty);
    return () => waits(place, false);
  }, [waits, place, dirty]);
  const excuse = place.startsWith('excused.');
  const label = excuse ? 'minutes.excused' : about === '' ? 'minutes.closing' : 'minutes.considered';
  const conflict = refusal?.code === 'PASSAGE_CHANGED';
  return (
    <div className={styles.place}>
      <Field label={t(label, { about })} hint={t(excuse ? 'minutes.hintExcused' : 'minutes.hintConsidered')}>
        <textarea
          rows={excuse ? 1 : 4}
          maxLength={3000}
          value={text}
          onChange={event => type(event.currentTarget.value)}
          onBlur={leave}
        />
      </Field>
      <p className={styles.quiet} role="status">
        {saving && t('minutes.saving')}
        {!saving && dirty && t('minutes.unsaved')}
        {!saving &&
          !dirty &&
          passage &&
          `${t('minutes.saved')} · ${t('minutes.lastBy', { name: passage.byName })}`}
      </p>
      {conflict && passage && (
        <div className={styles.conflict} role="alert">
          <p>{t('minutes.conflict', { name: passage.byName })}</p>
          <p className={styles.quiet}>{t('minutes.theirs')}</p>
          <blockquote>{passage.text}</blockquote>
          <div className={styles.acts}>
            <button type="button" className={button.secondary} onClick={keepMine}>
              {t('minutes.keepMine')}
            </button>
            <button type="button" className={button.secondary} onClick={keepTheirs}>
              {t('minutes.keepTheirs')}
            </button>
          </div>
        </div>
      )}
      <RefusalNote refusal={conflict ? undefined : refusal} />
    </div>
  );
}
