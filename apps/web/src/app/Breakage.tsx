import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';

/** Catches what no page expected, so that nobody faces a white page. */
export class Breakage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useTranslation();
  return (
    <main id="content">
      <Message
        title={<Heading tab={t('app.failed.broken')}>{t('app.failed.broken')}</Heading>}
        text={t('app.failed.brokenText')}
      >
        <button type="button" className={button.primary} onClick={() => location.reload()}>
          {t('app.failed.reload')}
        </button>
      </Message>
    </main>
  );
}
