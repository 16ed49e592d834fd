import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../desk/Segments';
import type { RollImportFragment } from '../graphql/generated';
import { FindingList } from './FindingList';
import styles from './register-import.module.css';
import { UnitList } from './UnitList';

type Preview = NonNullable<RollImportFragment['preview']>;
const TABS = ['added', 'changed', 'refused', 'heldBack', 'warnings', 'missing', 'same'] as const;
type Tab = (typeof TABS)[number];

/** What the file would do, by kind, with how many of each. What is empty can be looked at too: zero is an answer. */
export function Tabs({
  rollImport: { id, state },
  preview,
}: {
  rollImport: RollImportFragment;
  preview: Preview;
}) {
  const { t } = useTranslation();
  const shown = TABS.filter(tab => tab !== 'added' || state === 'PREVIEW' || preview.added === 0);
  const [tab, setTab] = useState<Tab>(() => shown.find(one => preview[one] > 0 && one !== 'same') ?? 'same');
  return (
    <section className={styles.tabs} aria-labelledby="details">
      <h2 id="details">{t('rollImport.details')}</h2>
      <Segments
        legend={t('rollImport.details')}
        value={tab}
        options={shown.map(
          one => [one, `${t(`rollImport.tab.${one}`)} ${preview[one].toLocaleString()}`] as const,
        )}
        choose={setTab}
      />
      <p className={styles.quiet}>{t(`rollImport.tabText.${tab}`)}</p>
      {preview[tab] > 0 && <Rows key={tab} id={id} tab={tab} count={preview[tab]} />}
    </section>
  );
}

function Rows({ id, tab, count }: { id: string; tab: Tab; count: number }) {
  switch (tab) {
    case 'added':
      return <UnitList id={id} fate="ADDED" count={count} />;
    case 'changed':
      return <UnitList id={id} fate="CHANGED" count={count} />;
    case 'missing':
      return <UnitList id={id} fate="MISSING" count={count} />;
    case 'refused':
      return <FindingList id={id} kind="REFUSED" count={count} />;
    case 'heldBack':
      return <FindingList id={id} kind="CONFLICT" count={count} />;
    case 'warnings':
      return <FindingList id={id} kind="WARNING" count={count} />;
    case 'same':
      return null;
  }
}
