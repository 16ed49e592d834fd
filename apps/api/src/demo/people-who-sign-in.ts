import { Office } from '@sifang/identity/domain';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from './demo-ids.js';
import { person, type DemoPerson } from './demo-person.js';

const { tanchong, feiguang, shangpai } = PLACE;
const { changhe, hanlin, tiandi } = ESTATE;
const { propertyOffice, enforcement, tanchongParty, feiguangParty, hanlinCommittee, lanting, tianchen } =
  ORGANISATION;

/** One of every office at 翰林水岸, in the order in which the sign-in page offers them; then those who belong elsewhere or have no vote. */
export const peopleWhoSignIn: readonly DemoPerson[] = [
  person(PERSON.zhangWenjing, '张文静', [
    Office.COMMUNITY_SECRETARY,
    '社区党委书记',
    tanchong,
    tanchongParty,
  ]),
  person(PERSON.liQiang, '李强', [Office.FIRM_MANAGER, '项目经理', hanlin, lanting]),
  person(PERSON.chenGuodong, '陈国栋', [Office.COMMITTEE_CHAIR, '业委会主任', hanlin, hanlinCommittee]),
  person(PERSON.wangMin, '王敏', [Office.PROPERTY_OFFICER, '镇物管办主任', shangpai, propertyOffice]),
  person(PERSON.liuGuilan, '刘桂兰', [Office.BUILDING_REPRESENTATIVE, '2号楼楼栋长', hanlin, null]),
  person(PERSON.zhouJianguo, '周建国', [Office.OWNER, '5号楼业主', hanlin, null]),
  person(PERSON.wuYafang, '吴雅芳', [Office.COMMITTEE_MEMBER, '业委会委员', hanlin, hanlinCommittee]),
  person(PERSON.heZhiyuan, '何志远', [Office.DEPARTMENT_OFFICER, '综合执法中队长', shangpai, enforcement]),
  person(PERSON.sunXiaomei, '孙晓梅', [Office.COMMUNITY_STAFF, '社区工作者', tanchong, tanchongParty]),
  person(PERSON.fangLei, '方磊', [Office.GRID_MEMBER, '网格员', tanchong, tanchongParty]),
  person(PERSON.dingHaibo, '丁海波', [Office.FIRM_STAFF, '工程主管', hanlin, lanting]),
  person(PERSON.zhengHongmei, '郑红梅', [
    Office.COMMUNITY_SECRETARY,
    '社区党委书记',
    feiguang,
    feiguangParty,
  ]),
  person(PERSON.tangJun, '唐俊', [Office.FIRM_MANAGER, '项目经理', tiandi, tianchen]),
  person(demoId(3205), '董长青', [
    Office.PROPERTY_COMMITTEE_MEMBER,
    '物管会委员',
    changhe,
    ORGANISATION.changheCommittee,
  ]),
  // Two who are heard at 翰林水岸 without a vote.
  person(demoId(3209), '钱一鸣', [Office.COMMITTEE_ALTERNATE, '业委会候补委员', hanlin, hanlinCommittee]),
  person(demoId(3210), '沈律行', [Office.INVITED_EXPERT, '特邀律师', tanchong, null]),
];
