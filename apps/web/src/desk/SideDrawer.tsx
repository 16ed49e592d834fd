import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './side-drawer.module.css';

interface Props {
  open: boolean;
  close: () => void;
  title: string;
  busy?: boolean;
  children: ReactNode;
}

/** What is looked at or done beside a list; what was typed into it goes when it closes. */
export function SideDrawer({ open, close, title, busy = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={open}
      onClose={close}
      size={560}
      title={title}
      closable={{ 'aria-label': t('register.close') }}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      destroyOnHidden
    >
      <div className={styles.drawer} aria-busy={busy}>
        {children}
      </div>
    </Drawer>
  );
}
