import { App, ConfigProvider, theme as antdThemes } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useAppearance } from '../appearance/appearance';
import { currentLanguage } from '../language';

/** antd in the product's colours, for pages at desks only: it must never reach a phone or the big screen. */
export function Antd({ children }: { children: ReactNode }) {
  const { theme, elder } = useAppearance();
  const token = (name: string) =>
    getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  return (
    <ConfigProvider
      locale={currentLanguage() === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: theme === 'dark' ? antdThemes.darkAlgorithm : antdThemes.defaultAlgorithm,
        token: {
          colorPrimary: token('brand'),
          colorInfo: token('info'),
          colorLink: token('info'),
          colorError: token('brand'),
          colorBgContainer: token('surface'),
          colorBgLayout: token('paper'),
          colorText: token('ink'),
          colorTextSecondary: token('ink-2'),
          colorTextDescription: token('ink-2'),
          colorTextPlaceholder: token('ink-3'),
          colorBorder: token('line-strong'),
          colorBorderSecondary: token('line'),
          borderRadius: 10,
          controlHeight: elder ? 56 : 40,
          fontSize: elder ? 20 : 16,
          fontFamily: 'inherit',
        },
        components: { Table: { headerBg: token('sunken'), headerColor: token('ink-2') } },
      }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
