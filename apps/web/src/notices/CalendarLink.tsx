import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';

/** From one's own page to one's own calendar. */
export function CalendarLink() {
  const { t } = useTranslation();
  return (
    <Link className={button.secondary} to="/me/calendar">
      {t('notice.calendar.title')}
    </Link>
  );
}
