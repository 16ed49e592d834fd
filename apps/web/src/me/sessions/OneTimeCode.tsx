import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import type { Refusal } from '../../refusals/refusal';

/** Six digits that were sent somewhere. */
export function OneTimeCode(props: {
  label?: string;
  value: string;
  change: (value: string) => void;
  refusal: Refusal | undefined;
}) {
  const { t } = useTranslation();
  return (
    <Field
      label={props.label ?? t('signIns.phoneCode')}
      hint={t('signIns.phoneCodeHint')}
      refusal={props.refusal}
    >
      <input
        inputMode="numeric"
        autoComplete="one-time-code"
        value={props.value}
        onChange={event => props.change(event.target.value)}
      />
    </Field>
  );
}
