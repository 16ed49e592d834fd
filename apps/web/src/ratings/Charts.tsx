import { useTranslation } from 'react-i18next';
import type { RatingOfFragment } from '../graphql/generated';
import { Bars } from './charts/Bars';
import { Distribution } from './charts/Distribution';
import { Figure } from './charts/Figure';
import { Radar } from './charts/Radar';
import { Trend } from './charts/Trend';
import { periodName } from './period';
import { points } from './points';
import type { RoundShown } from './use-round';
import { useNamed } from './use-named';

interface Props {
  round: RoundShown;
  result: RatingOfFragment;
}

/** The figures of a result, drawn, and each as a table. */
export function Charts({ round, result }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  const { areas } = round.instrument;
  const said = (value: number | null) => (value === null ? t('ratings.result.none') : points(value));
  const byArea = result.areas.map(({ code, points: value }) => {
    const area = areas.find(each => each.code === code);
    return { key: code, label: area ? named(area) : code, points: value, text: said(value) };
  });
  const items = areas.flatMap(area => area.items);
  const byItem = result.items.map(item => {
    const asked = items.find(({ code }) => code === item.code);
    const text = item.struck ? t('ratings.result.struck') : said(item.points);
    return { ...item, key: item.code, label: `${item.code} ${asked ? named(asked) : ''}`, text };
  });
  const spread = byItem.filter(({ bands }) => bands.length > 0);
  const buildings = result.buildings.map(({ buildings: names, answers, points: value }) => ({
    ...{ key: names.join('、'), label: names.join('、'), answers, points: value, text: said(value) },
  }));
  const groups = result.groups.map(({ group, weight, points: value }) => ({
    ...{ key: group, label: t(`ratings.group.${group}`), weight, points: value, text: said(value) },
  }));
  // The round itself stands at the end of its history once it is published.
  const before = round.history.filter(({ roundId }) => roundId !== round.id);
  const trend = [...before, { roundId: round.id, period: round.period, score: result.score }];
  const [area, item, value] = [t('ratings.result.area'), t('ratings.result.item'), t('ratings.result.value')];
  return (
    <>
      {byArea.length >= 3 && (
        <Figure
          title={t('ratings.result.areas')}
          heads={[area, value]}
          rows={byArea.map(({ key, label, text }) => [key, label, text])}
        >
          <Radar corners={byArea} />
          <Bars bars={byArea.map(each => ({ ...each, label: `${each.key} ${each.label}` }))} />
        </Figure>
      )}
      <Figure
        title={t('ratings.result.groups')}
        heads={[t('ratings.result.who'), t('ratings.result.weight'), value]}
        rows={groups.map(({ key, label, weight, text }) => [key, label, weight ?? '', text])}
      >
        <Bars bars={groups} />
      </Figure>
      <Figure
        title={t('ratings.result.items')}
        heads={[item, t('ratings.result.marked'), value]}
        rows={byItem.map(({ key, label, marks, text }) => [key, label, marks, text])}
      >
        <Bars bars={byItem} />
      </Figure>
      {spread.length > 0 && (
        <Figure
          title={t('ratings.result.spread')}
          heads={[item, t('ratings.result.spread')]}
          rows={spread.map(({ key, label, bands }) => [key, label, bands.map(inWords).join('，')])}
        >
          <Distribution
            rows={spread.map(({ key, label, bands }) => ({
              ...{ key, label, bands: bands.map(band => ({ ...band, text: inWords(band) })) },
            }))}
          />
        </Figure>
      )}
      {buildings.length > 0 && (
        <Figure
          title={t('ratings.result.buildings')}
          heads={[t('ratings.result.building'), t('ratings.desk.answered'), value]}
          rows={buildings.map(({ key, label, answers, text }) => [key, label, answers, text])}
        >
          <Bars bars={buildings} />
        </Figure>
      )}
      {trend.length > 1 && (
        <Figure
          title={t('ratings.result.trend')}
          heads={[t('ratings.result.period'), value]}
          rows={trend.map(({ roundId, period, score }) => [roundId, periodName(period, t), said(score)])}
        >
          <Trend
            rounds={trend.map(({ period, score }) => ({ label: period, points: score, text: said(score) }))}
          />
        </Figure>
      )}
    </>
  );

  function inWords({ least, most, count }: { least: number; most: number; count: number }): string {
    const band =
      least === most ? t('ratings.result.only', { n: least }) : t('ratings.result.band', { least, most });
    return t('ratings.result.count', { band, n: count });
  }
}
