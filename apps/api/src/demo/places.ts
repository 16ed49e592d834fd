import type { NewEstate, NewPlace } from '@sifang/estates';
import { EstateKind, PlaceKind } from '@sifang/estates/domain';
import { ESTATE, PLACE } from './demo-ids.js';

const { DISTRICT, TOWN, COMMUNITY } = PlaceKind;
const { COMMODITY, RESETTLEMENT, UNMANAGED } = EstateKind;

/** 上派镇 and five of its communities, by their real names. */
export const places: readonly NewPlace[] = [
  { id: PLACE.feixi, kind: DISTRICT, name: '肥西县', parentId: null },
  { id: PLACE.shangpai, kind: TOWN, name: '上派镇', parentId: PLACE.feixi },
  { id: PLACE.tanchong, kind: COMMUNITY, name: '潭冲社区', parentId: PLACE.shangpai },
  { id: PLACE.feiguang, kind: COMMUNITY, name: '肥光社区', parentId: PLACE.shangpai },
  { id: PLACE.lijing, kind: COMMUNITY, name: '丽景社区', parentId: PLACE.shangpai },
  { id: PLACE.zipeng, kind: COMMUNITY, name: '紫蓬社区', parentId: PLACE.shangpai },
  { id: PLACE.lujin, kind: COMMUNITY, name: '绿锦社区', parentId: PLACE.shangpai },
];

export const estates: readonly NewEstate[] = [
  { id: ESTATE.hanlin, kind: COMMODITY, name: '翰林水岸小区', communityId: PLACE.tanchong },
  // Real estates of the town; which community they lie in, and what kind the first is, the demo chose.
  { id: ESTATE.jinxing, kind: RESETTLEMENT, name: '金星和园四期', communityId: PLACE.lijing },
  { id: ESTATE.tiandi, kind: COMMODITY, name: '金字天地城', communityId: PLACE.feiguang },
  // Really in 庐阳区亳州路街道; the demo moves it here for the sake of its 13 buildings.
  { id: ESTATE.changhe, kind: RESETTLEMENT, name: '畅和家园', communityId: PLACE.zipeng },
  // Invented, so that every kind of estate is there.
  { id: ESTATE.paihe, kind: COMMODITY, name: '派河花园', communityId: PLACE.tanchong },
  { id: ESTATE.feicui, kind: COMMODITY, name: '翡翠苑', communityId: PLACE.lujin },
  { id: ESTATE.liangzhan, kind: UNMANAGED, name: '老粮站宿舍', communityId: PLACE.feiguang },
  { id: ESTATE.gongxiao, kind: UNMANAGED, name: '供销社宿舍', communityId: PLACE.lujin },
];
