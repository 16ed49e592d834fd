import { useTranslation } from 'react-i18next';
import { SelectField } from '../../desk/SelectField';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { useProfiles } from '../../votes/desk/use-profiles';

interface Props {
  value: string;
  choose: (profile: string) => void;
  refusal: Refusal | undefined;
}

/** By the rules of which place. */
export function ProfileField({ value, choose, refusal }: Props) {
  const { t, i18n } = useTranslation();
  const profiles = useProfiles();
  return (
    <SelectField
      label={t('committees.open.profile')}
      value={value}
      options={profiles.map(({ name, zh, en }) => [name, i18n.language === 'en' ? en : zh] as const)}
      choose={choose}
      refusal={atField(refusal, 'profile')}
    />
  );
}
