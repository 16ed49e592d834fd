/** Why a file or an import is declined. */
export const rollImportRefusals = {
  IMPORT_NOT_FOUND: '没有找到这次导入，或者它不在您管理的范围。',
  IMPORT_UNDER_WAY: '这个小区正在导入另一份名册，请先办完或撤回那一次。',
  IMPORT_STATE_MISMATCH: '这次导入已经到了别的步骤，请看最新状态。',
  REGISTER_CHANGED: '名册刚刚有了变化，正在按最新名册重新预览，请再看一遍。',
  NOTHING_HELD_BACK: '这个文件没有未导入的行。',
  UPLOAD_INTERRUPTED: '上传中断了，请再传一次。',
  ROLL_FILE_TOO_LARGE: '文件太大：最大 60 MB，展开后最大 120 MB、20 万行。',
  ROLL_FILE_EMPTY: '文件里没有名册的内容。',
  ROLL_FILE_DAMAGED: '文件损坏或不完整，请用表格软件打开、另存后再传。',
  ROLL_FILE_PROTECTED: '文件加了密码，请去掉密码再传。',
  ROLL_FILE_OLD_WORKBOOK: '这是旧的 xls 格式，请另存为 xlsx 或 CSV。',
  ROLL_FILE_NOT_A_SPREADSHEET: '这不是 Excel（xlsx）或 CSV 文件。',
  ROLL_HEADINGS_MISSING: '没有找到名册的表头，例如楼栋、房号、专有部分面积、产权人。',
  COLUMN_MISSING: '缺少必要的列：楼栋、房号、用途、面积、面积来源、权属状态、产权人、证件号后六位都要有。',
  COLUMN_TWICE: '有两列说的是同一件事，请只留一列。',
};
