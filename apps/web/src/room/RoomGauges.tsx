import { useTranslation } from 'react-i18next';
import type { RoomFragment } from '../graphql/generated';
import styles from './room-gauges.module.css';

/** Two gauges where owners sit, heads and area by the register, and who attends from elsewhere or by letter. */
export function RoomGauges({ room }: { room: RoomFragment | undefined }) {
  const { t } = useTranslation();
  if (!room) return null;
  const { owners, presence } = room;
  const remote = presence.reduce((sum, party) => sum + party.remote, 0);
  const byProxy = presence.reduce((sum, party) => sum + party.byProxy, 0);
  const present = presence.reduce((sum, party) => sum + party.present, 0);
  return (
    <div className={styles.gauges}>
      {(remote > 0 || byProxy > 0) && (
        <p className={`${styles.apart} num`}>
          <span>{t('room.inRoom', { n: present - remote })}</span>
          <span>{t('room.remote', { n: remote })}</span>
          {byProxy > 0 && <span>{t('room.byProxy', { n: byProxy })}</span>}
        </p>
      )}
      {owners && (
        <>
          <Gauge
            name={t('room.heads')}
            shown={t('room.headsOf', { n: owners.present.heads, of: owners.invited.heads })}
            part={owners.present.heads}
            whole={owners.invited.heads}
          />
          <Gauge
            name={t('room.area')}
            shown={t('room.areaOf', { n: owners.present.area, of: owners.invited.area })}
            part={Number(owners.present.area)}
            whole={Number(owners.invited.area)}
          />
          <p className={`${styles.estate} num`}>
            {t('room.estate', { heads: owners.estate.heads, area: owners.estate.area })}
          </p>
        </>
      )}
    </div>
  );
}

function Gauge(props: { name: string; shown: string; part: number; whole: number }) {
  const { name, shown, part, whole } = props;
  return (
    <div className={styles.gauge}>
      <p>
        <span>{name}</span>
        <strong className="num">{shown}</strong>
      </p>
      <div className={styles.track} aria-hidden="true">
        <i style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
      </div>
    </div>
  );
}
