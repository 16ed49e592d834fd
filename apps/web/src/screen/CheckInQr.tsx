import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../live/meeting';

/** Leads a phone to this meeting with the code already filled in. */
export function CheckInQr({ meeting, className }: { meeting: Meeting; className: string | undefined }) {
  const { t } = useTranslation();
  const code = meeting.checkInCode ? `?code=${meeting.checkInCode}` : '';
  return (
    <QRCodeSVG
      className={className}
      value={`${location.origin}/m/${meeting.id}${code}`}
      title={t('screen.scanBefore')}
      level="M"
      marginSize={2}
      bgColor="#ffffff"
      fgColor="#1b1f24"
    />
  );
}
