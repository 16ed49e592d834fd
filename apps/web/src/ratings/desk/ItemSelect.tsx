import { useTranslation } from 'react-i18next';
import { SelectField } from '../../desk/SelectField';
import type { Refusal } from '../../refusals/refusal';
import { itemsOf } from '../marks';
import { points } from '../points';
import type { RoundShown } from '../use-round';
import { useNamed } from '../use-named';

interface Props {
  round: RoundShown;
  value: string;
  choose: (item: string) => void;
  refusal?: Refusal | undefined;
}

/** One item of the form, each with its score. */
export function ItemSelect({ round, value, choose, refusal }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  const scores = (round.published ?? round.preliminary)?.items ?? [];
  const options = itemsOf(round.instrument.areas).map(item => {
    const got = scores.find(({ code }) => code === item.code)?.points ?? null;
    const score = got === null ? '' : ` (${t('ratings.points', { n: points(got) })})`;
    return [item.code, `${item.code} ${named(item)}${score}`] as const;
  });
  return (
    <SelectField
      label={t('ratings.desk.act.which')}
      value={value}
      options={options}
      choose={choose}
      refusal={refusal}
    />
  );
}
