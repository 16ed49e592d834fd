import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../live/meeting';
import styles from './phone.module.css';

export function ItemFacts({ item }: { item: AgendaItem }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.facts}>
      {(item.source !== 'OTHER' || item.sourceRef) && (
        <div>
          <dt>{t('phone.item.source')}</dt>
          <dd>
            {t(`terms.source.${item.source}`)} {item.sourceRef}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('phone.item.kind')}</dt>
        <dd>{t(`terms.kind.${item.kind}`)}</dd>
      </div>
      <div>
        <dt>{t('phone.item.time')}</dt>
        <dd className="num">{t('terms.minutes', { minutes: item.minutes })}</dd>
      </div>
    </dl>
  );
}
