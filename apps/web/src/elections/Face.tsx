import { useTranslation } from 'react-i18next';
import face from './face.module.css';

/** The photo, or the family name where there is none; of the same size for everybody. */
export function Face({
  name,
  photoId,
  large = false,
}: {
  name: string;
  photoId: string | null;
  large?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <span className={large ? `${face.face} ${face.large}` : face.face}>
      {photoId ? (
        <img src={`/files/papers/${photoId}`} alt={t('elections.profile.photoOf', { name })} loading="lazy" />
      ) : (
        <span aria-hidden="true">{[...name][0]}</span>
      )}
    </span>
  );
}
