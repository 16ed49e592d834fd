import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <main id="content">
      <Message
        title={<Heading tab={t('app.notFound.title')}>{t('app.notFound.title')}</Heading>}
        text={t('app.notFound.text')}
      >
        <Link className={button.primary} to="/">
          {t('app.home')}
        </Link>
      </Message>
    </main>
  );
}
