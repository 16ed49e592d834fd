import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { staysRefused, type Refusal } from '../refusals/refusal';
import { sentence } from '../refusals/sentence';
import button from './button.module.css';
import { Heading } from './Heading';
import { Message } from './Message';

interface Props {
  refusal: Refusal;
  retry: () => void;
}

/** A part of a page that could not be shown: why, what is safe, and one way on. */
export function Failed(props: Props) {
  const { t } = useTranslation();
  return <Failure {...props} title={t('app.failed.title')} />;
}

/** The same where nothing else is left to be the page's heading. */
export function FailedPage(props: Props) {
  const { t } = useTranslation();
  return (
    <Failure {...props} title={<Heading tab={t('app.failed.title')}>{t('app.failed.title')}</Heading>} />
  );
}

function Failure({ refusal, retry, title }: Props & { title: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Message title={title} text={sentence(refusal)}>
      {staysRefused(refusal) ? (
        <Link className={button.primary} to="/">
          {t('app.home')}
        </Link>
      ) : (
        <button type="button" className={button.primary} onClick={retry}>
          {t('app.retry')}
        </button>
      )}
    </Message>
  );
}
