import { useTranslation } from 'react-i18next';
import type { Party } from '../graphql/generated';
import { colourOf } from './parties';
import styles from './party-mark.module.css';

/** 社 · 业 · 物 · 镇 on the party's colour. The name stands beside it, or is told to screen readers here. */
export function PartyMark({ party, named = false }: { party: Party; named?: boolean }) {
  const { t } = useTranslation();
  const name = t(`terms.party.${party}.name`);
  return (
    <span
      className={styles.mark}
      style={{ background: colourOf(party) }}
      lang="zh-CN"
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {t(`terms.party.${party}.mark`)}
    </span>
  );
}
