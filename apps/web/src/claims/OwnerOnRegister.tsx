import { useTranslation } from 'react-i18next';
import type { ClaimAtDeskFragment } from '../graphql/generated';
import listPage from '../desk/list-page.module.css';
import styles from './claims.module.css';
import { Reveal } from './Reveal';

interface Props {
  owner: ClaimAtDeskFragment['owners'][number];
  open: boolean;
  chosen: string;
  choose: (ownerId: string) => void;
}

/** One owner of the unit, with what agrees and what differs in words and not by colour alone. */
export function OwnerOnRegister({ owner, open, chosen, choose }: Props) {
  const { t } = useTranslation();
  const lines = [
    ['name', owner.name, owner.nameAgrees],
    ['id', owner.idMasked, owner.idAgrees],
    ['phone', owner.phoneMasked, owner.phoneAgrees],
  ] as const;
  return (
    <div className={styles.owner}>
      <dl>
        {lines.map(([label, text, agrees]) => (
          <Line key={label} label={t(`claims.${label}`)} text={text ?? t('claims.none')} agrees={agrees} />
        ))}
      </dl>
      {owner.claimed && <p className={listPage.quiet}>{t('claims.taken')}</p>}
      {open && !owner.claimed && (
        <label className={styles.pick}>
          <input type="radio" name="owner" checked={chosen === owner.id} onChange={() => choose(owner.id)} />
          {t('claims.isThis', { name: owner.name })}
        </label>
      )}
      <Reveal ownerId={owner.id} />
    </div>
  );
}

function Line({ label, text, agrees }: { label: string; text: string; agrees: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <dt className={listPage.quiet}>{label}</dt>
      <dd>
        <span className="num">{text}</span>
        <span className={agrees ? styles.agrees : styles.differs}>
          {agrees ? '✓' : '✕'} {t(agrees ? 'claims.agrees' : 'claims.differs')}
        </span>
      </dd>
    </>
  );
}
