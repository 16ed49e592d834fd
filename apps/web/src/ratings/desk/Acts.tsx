import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Said } from '../../desk/Said';
import button from '../../elements/button.module.css';
import type { Office } from '../../graphql/generated';
import type { RoundShown } from '../use-round';
import type { ActProps } from './act-props';
import styles from './desk.module.css';
import { ObjectForm } from './ObjectForm';
import { PaperForm } from './PaperForm';
import { RectifyForm } from './RectifyForm';
import { SheetForm } from './SheetForm';
import { Straight } from './Straight';
import { CancelForm, FindingForm, TalkForm } from './WordsForms';

const FORMS = {
  keyRatingPaper: ['paper', PaperForm],
  giveRatingSheet: ['sheet', SheetForm],
  objectToScore: ['object', ObjectForm],
  demandRectification: ['rectify', RectifyForm],
  recordTalk: ['talk', TalkForm],
  recordFlagFinding: ['finding', FindingForm],
  cancelRatingRound: ['cancel', CancelForm],
} as const satisfies Record<string, readonly [string, ComponentType<ActProps>]>;

interface Props {
  round: RoundShown;
  offices: readonly Office[];
  changed: () => void;
}

/** What the viewer may do now; each thing at hand, none in the way. */
export function Acts({ round, offices, changed }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<keyof typeof FORMS>();
  const [said, setSaid] = useState('');
  const may = round.viewerMay;
  const forms = (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter(act => may.includes(act));
  const chosen = open && forms.includes(open) ? open : undefined;
  const Form = chosen && FORMS[chosen][1];
  const done = (text = t('ratings.desk.act.done'), stay = false) => {
    setSaid(text);
    if (!stay) setOpen(undefined);
    changed();
  };
  if (may.length === 0 && round.viewerUnits.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="acts" data-screen-only="">
      <h2 id="acts">{t('ratings.desk.acts')}</h2>
      <Said text={said} />
      <div className={styles.acts}>
        <Straight round={round} done={done} />
        {forms.map(act => (
          <button
            key={act}
            type="button"
            className={button.secondary}
            aria-expanded={chosen === act}
            onClick={() => setOpen(chosen === act ? undefined : act)}
          >
            {t(`ratings.desk.act.${FORMS[act][0]}`)}
          </button>
        ))}
        {may.includes('submitRating') && (
          <Link to={`/ratings/${round.id}`} className={button.secondary}>
            {t('ratings.desk.phone')}
          </Link>
        )}
      </div>
      {Form && (
        <Form key={chosen} round={round} offices={offices} done={done} cancel={() => setOpen(undefined)} />
      )}
    </section>
  );
}
