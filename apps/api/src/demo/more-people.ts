import { Office } from '@sifang/identity/domain';
import { demoId, ESTATE, ORGANISATION, PLACE } from './demo-ids.js';
import { person, type DemoPerson } from './demo-person.js';

const { tanchong, shangpai, lijing, zipeng, lujin } = PLACE;
const { hanlin, jinxing, tiandi, changhe } = ESTATE;
const { construction, fireSafety, tanchongParty, lijingParty, zipengParty, lujinParty } = ORGANISATION;
const { hanlinCommittee, tiandiCommittee, changheCommittee, jinxingCommittee, lanting, hexu } = ORGANISATION;

/** Who else comes to a meeting at 翰林水岸. */
const neighbours: readonly DemoPerson[] = [
  person(demoId(3101), '程立新', [Office.DEPARTMENT_OFFICER, '规划建设办干事', shangpai, construction]),
  person(demoId(3102), '汪建平', [Office.DEPARTMENT_OFFICER, '消防监督员', shangpai, fireSafety]),
  person(demoId(3103), '许婷婷', [Office.COMMUNITY_STAFF, '社区党委委员', tanchong, tanchongParty]),
  person(demoId(3104), '黄永康', [Office.COMMITTEE_MEMBER, '业委会副主任', hanlin, hanlinCommittee]),
  person(demoId(3105), '林秀珍', [Office.COMMITTEE_MEMBER, '业委会委员', hanlin, hanlinCommittee]),
  person(demoId(3106), '罗晓琴', [Office.COMMITTEE_MEMBER, '业委会委员', hanlin, hanlinCommittee]),
  person(demoId(3107), '胡德胜', [Office.BUILDING_REPRESENTATIVE, '1号楼楼栋长', hanlin, null]),
  person(demoId(3108), '徐美玲', [Office.BUILDING_REPRESENTATIVE, '7号楼楼栋长', hanlin, null]),
  person(demoId(3109), '马志刚', [Office.OWNER, '3号楼业主', hanlin, null]),
  person(demoId(3110), '高芸', [Office.FIRM_STAFF, '客服主管', hanlin, lanting]),
];

const elsewhere: readonly DemoPerson[] = [
  person(demoId(3201), '宋佳', [Office.COMMUNITY_SECRETARY, '社区党委书记', lijing, lijingParty]),
  person(demoId(3202), '曹明亮', [Office.COMMUNITY_SECRETARY, '社区党委书记', zipeng, zipengParty]),
  person(demoId(3203), '邓丽华', [Office.COMMUNITY_SECRETARY, '社区党总支书记', lujin, lujinParty]),
  // 双向进入、交叉任职: from the community, and at the head of the property management committee.
  person(
    demoId(3204),
    '彭雪',
    [Office.COMMUNITY_STAFF, '社区党委副书记', zipeng, zipengParty],
    [Office.COMMITTEE_CHAIR, '物管会主任', changhe, changheCommittee],
  ),
  // One manager for two estates of the same firm.
  person(
    demoId(3206),
    '袁浩',
    [Office.FIRM_MANAGER, '项目经理', changhe, hexu],
    [Office.FIRM_MANAGER, '项目经理', jinxing, hexu],
  ),
  person(demoId(3207), '冯国庆', [Office.COMMITTEE_CHAIR, '物管会主任', jinxing, jinxingCommittee]),
  person(demoId(3208), '傅晓东', [Office.COMMITTEE_CHAIR, '业委会主任', tiandi, tiandiCommittee]),
];

export const morePeople = [...neighbours, ...elsewhere];
