import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SelectField } from '../../desk/SelectField';
import { DepartmentsAtDocument, ReservedMattersDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';

interface Choice {
  value: string;
  choose: (value: string) => void;
  refusal: Refusal | undefined;
}

/** Which matter of Art 278, with what it takes to decide it. */
export function MatterField({ value, choose, refusal }: Choice) {
  const { t } = useTranslation();
  const matters = useMatters();
  const chosen = matters.find(({ code }) => code === value);
  return (
    <SelectField
      label={t('topics.desk.matter')}
      hint={chosen ? `${t('topics.desk.threshold', chosen)} · ${chosen.articleZh}` : ''}
      value={value}
      options={[['', t('topics.desk.pickMatter')], ...matters.map(({ code, name }) => [code, name] as const)]}
      choose={choose}
      refusal={atField(refusal, 'matter')}
    />
  );
}

/** The matters in the reader's language. */
export function useMatters() {
  const [{ data }] = useQuery({ query: ReservedMattersDocument });
  const english = i18next.language === 'en';
  return (data?.reservedMatters ?? []).map(matter => ({ ...matter, name: english ? matter.en : matter.zh }));
}

/** Where it can be forwarded to. */
export function DepartmentField({ estateId, value, choose, refusal }: Choice & { estateId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: DepartmentsAtDocument, variables: { estateId } });
  return (
    <SelectField
      label={t('topics.desk.department')}
      value={value}
      options={[
        ['', t('topics.desk.pickMatter')],
        ...(data?.departmentsAt ?? []).map(({ id, name }) => [id, name] as const),
      ]}
      choose={choose}
      refusal={atField(refusal, 'departmentId')}
    />
  );
}
