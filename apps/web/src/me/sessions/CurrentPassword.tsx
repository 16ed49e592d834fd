import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import type { Refusal } from '../../refusals/refusal';

/** The present password, as it is asked for before anything about the account changes. */
export function CurrentPassword(props: {
  value: string;
  change: (value: string) => void;
  refusal: Refusal | undefined;
}) {
  const { t } = useTranslation();
  return (
    <Field label={t('signIns.current')} refusal={props.refusal}>
      <input
        type="password"
        autoComplete="current-password"
        value={props.value}
        onChange={event => props.change(event.target.value)}
      />
    </Field>
  );
}
