import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { ChoosePhotos } from '../topics/ChoosePhotos';
import type { SentPhoto } from '../topics/send-photo';
import type { Item } from './marks';
import styles from './ratings.module.css';
import { useNamed } from './use-named';

interface Props {
  comment: string;
  write: (comment: string) => void;
  photos: readonly SentPhoto[];
  keepPhotos: (photos: SentPhoto[]) => void;
  sending: (busy: boolean) => void;
  missing: readonly Item[];
  /** All of it is 不清楚. */
  silent: boolean;
  goTo: (item: Item) => void;
}

/** Words and photos, and what is still missing before it can be handed in. */
export function LastStep({ comment, write, photos, keepPhotos, sending, missing, silent, goTo }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  const [first] = missing;
  return (
    <>
      <Field label={t('ratings.form.words')} hint={t('ratings.form.wordsHint')}>
        <textarea
          rows={4}
          maxLength={500}
          value={comment}
          onChange={event => write(event.currentTarget.value)}
        />
      </Field>
      <ChoosePhotos
        sent={photos}
        keep={keepPhotos}
        busy={sending}
        label={t('ratings.form.photos')}
        hint={t('ratings.form.photosHint')}
        most={6}
        unsigned
      />
      {first ? (
        <div className={styles.warning}>
          <p>{t('ratings.form.missing', { n: missing.length })}</p>
          <button type="button" className={button.secondary} onClick={() => goTo(first)}>
            {t('ratings.form.toMissing', { item: named(first) })}
          </button>
        </div>
      ) : (
        <p className={silent ? styles.warning : styles.quiet}>
          {t(silent ? 'ratings.form.silent' : 'ratings.form.anonymous')}
        </p>
      )}
    </>
  );
}
