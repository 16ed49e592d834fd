import '@fontsource-variable/noto-serif-sc';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { FailedPage } from '../../../elements/Failed';
import { Heading } from '../../../elements/Heading';
import { Mark } from '../../../elements/Mark';
import { clock } from '../../../language/times';
import { LinkStatus } from '../../../live/LinkStatus';
import { useServerNow } from '../../../live/server-clock';
import { currentPart } from '../../../votes/calling/current-part';
import { useCallingLive } from '../../../votes/calling/use-calling-live';
import header from '../../screen-header.module.css';
import styles from '../../screen.module.css';
import { useWakeLock } from '../../use-wake-lock';
import { CalledBoard } from './CalledBoard';
import count from './count.module.css';

/** 唱票 on the big screen: sheet after sheet, with 正 that grow, and nobody's name but the candidates'. */
export function CountScreenPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [asked] = useSearchParams();
  const { calling, link, refusal } = useCallingLive(id, asked.get('key'));
  const now = useServerNow();
  useWakeLock();

  if (!calling) {
    return (
      <main id="content" className={styles.refused}>
        {refusal ? (
          <FailedPage refusal={refusal} retry={() => location.reload()} />
        ) : (
          <Heading tab={t('app.name')}>{t('app.loading')}</Heading>
        )}
      </main>
    );
  }
  const part = currentPart(calling.parts);
  const title = (calling.trial ? t('booth.trial') : '') + calling.title;
  return (
    <div className={styles.screen}>
      <header className={header.header}>
        <Mark className={header.mark} />
        <div className={header.words}>
          <Heading tab={title}>{title}</Heading>
          <p>
            <span>{calling.estateName}</span>
            <span>{t('calling.title')}</span>
            {calling.nth > 1 && <span>{t('calling.nth', { n: calling.nth })}</span>}
          </p>
        </div>
        <div className={header.side}>
          <time className={`${header.clock} num`}>{clock(now)}</time>
          <p className="num">
            <LinkStatus link={link} />
          </p>
        </div>
      </header>
      <main id="content" className={styles.main}>
        {part ? (
          <CalledBoard part={part} />
        ) : (
          <p className={`${styles.card} ${count.waiting}`}>{t('calling.waiting')}</p>
        )}
      </main>
    </div>
  );
}
