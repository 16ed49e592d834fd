import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Mark } from '../elements/Mark';
import { ReadingSwitches } from '../elements/ReadingSwitches';
import { TabBar } from '../elements/TabBar';
import { ViewerDocument } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { DeskNav } from './DeskNav';
import styles from './desk-shell.module.css';

/** The frame of the desk pages; on a phone the links move to the bottom. */
export function DeskShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const online = useOnline();
  const [{ data }] = useQuery({ query: ViewerDocument });
  const held = data?.viewer?.appointments ?? [];
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <Link to="/" className={styles.mark}>
          <Mark />
          <span>{t('app.name')}</span>
        </Link>
        <DeskNav held={held} />
        <ReadingSwitches />
        <Link to="/me" className={styles.me}>
          {data?.viewer?.name ?? t('app.nav.me')}
        </Link>
      </header>
      {!online && (
        <p className={styles.offline} role="status">
          {t('app.offline')}
        </p>
      )}
      <main id="content" className={styles.main}>
        {children}
      </main>
      <div className={styles.tabs}>
        <TabBar />
      </div>
    </div>
  );
}
