import { useTranslation } from 'react-i18next';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import type { DeskVoteFragment } from '../../graphql/generated';
import { calendarDay, today } from '../../language/times';
import fieldset from '../../desk/fieldset.module.css';

/** As typed. */
interface Committee {
  readonly members: string;
  readonly agree: string;
}

export const NOT_ASKED: Committee = { members: '', agree: '' };

/** Null where one of the two is not filled in: then the server says what is missing. */
export function asked({ members, agree }: Committee): { members: number; agree: number } | null {
  return members && agree ? { members: Number(members), agree: Number(agree) } : null;
}

interface Props {
  again: DeskVoteFragment['raisedAgain'];
  committee: Committee;
  keep: (committee: Committee) => void;
}

/** What failed for want of voters not long ago, and by whose leave it comes again. Nothing where nothing does. */
export function RaisedAgain({ again, committee, keep }: Props) {
  const { t } = useTranslation();
  if (again.length === 0) return null;
  return (
    <fieldset className={fieldset.fieldset}>
      <legend>{t('votes.again.title')}</legend>
      {again.map(({ itemId, title, endedAt, freeAt }) => (
        <p key={itemId}>
          {t('votes.again.text', {
            title,
            ended: calendarDay(today(Date.parse(endedAt))),
            free: calendarDay(today(Date.parse(freeAt))),
          })}
        </p>
      ))}
      <div className={form.pair}>
        {(['members', 'agree'] as const).map(name => (
          <Field key={name} label={t(`votes.again.${name}`)}>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={99}
              value={committee[name]}
              onChange={event => keep({ ...committee, [name]: event.currentTarget.value })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
