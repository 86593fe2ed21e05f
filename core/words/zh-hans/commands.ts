import type { commands as english } from '../en/commands';
import type { Translated } from '../translated';

export const commands: Translated<typeof english> = {
  ordersRead: '{file}：{lines} 行订单，{from} 至 {to}。',
  sampleMade: '虚构公司：{lines} 行订单，{from} 至 {to}。',
  workbookRead: '{file}：已读取 {count} 张 Planfold 工作表。',
  duplicates: '{count} 行与前面某行完全相同，首个在第 {firstLine} 行；均已保留。',
  monthLeftOut: '{month} 只有 {days} 天的数据，未计入季节系数。',
  split:
    '{year} 年目标 {target}，取整单位 {unit}：{people} 人按 {baseYear} 年销售额 × 12 个月按 {months} 个月的季节系数。',
  partsAddUp: '“{sheet}”：{parts} 个数额之和为 {total}。',
  written: '{file}：已写入 {count} 张工作表：{names}。',
  updated: '{file}：已更新 {count} 张工作表：{names}。',
  closedKept: '{names}：已结账，保持原样。',
  sheetLeftOut: '“{sheet}”已略去：缺少{names}时它没有内容。',
  serving: 'Planfold 已在 {address} 打开（按 Ctrl+C 结束）。',
  moreProblems: '……另有 {count} 处。',
  nothingMarked: '{file} 中没有 Planfold 的工作表；文件保持原样。',
  noWorkbook: '{file} 无法作为 .xlsx 工作簿读取。',
  notWithSample: '选项 --{option} 不能与 --sample 同用。',
  notWithUpdate: '选项 --{option} 不能与 --update 同用。',
  optionNoMonths: '--{option}：“{value}”不是 {year} 年的月份，如 {year}-03,{year}-04。',
  optionNoPeople: '--{option}：“{value}”不是 1 至 99999 的人数。',
  addInBuilt: '{folder}：已为 {origin} 写入 {count} 个文件，版本 {version}。问题请发至 {support}。',
  addInServing: '加载项位于 {origin}（按 Ctrl+C 结束）。',
  addInPortBusy: '端口 {port} 已被占用；请结束占用它的程序后重试。',
  addInUpload:
    '此系统无法运行桌面版 Excel。请在网页版 Excel 中依次选择“开始”›“加载项”›“更多设置”›“上传我的加载项”，然后选择 {manifest}。',
  addInNotBuilt: '{folder} 中没有 {file}；请先构建加载项。',
  addInScripts: '{folder} 中有 {count} 个函数脚本（{names}），而应当只有一个。',
  originNoHttps: 'PLANFOLD_ORIGIN：“{value}”不是 https://planfold.example 这样的 https 地址。',
  originForeign: '加载项是为 {origin} 构建的，在此只能用于 {expected}；请重新构建。',
  namespaceInvalid: 'PLANFOLD_NAMESPACE：“{value}”应以字母开头，其后最多 31 个字母、数字、点或下划线。',
  versionInvalid: 'package.json：“{value}”不是 1.0.0 这样的版本号。',
  supportMissing: '未设置 PLANFOLD_SUPPORT，package.json 中也没有 bugs.url：帮助页必须给出提问的地址。',
  supportInvalid:
    'PLANFOLD_SUPPORT：“{value}”既不是 https 地址，也不是 mailto:sales-tools@planfold.example 这样的地址。',
  manifestFaults: '没有写入任何文件，因为 Office 会拒绝以下内容：',
  chromeMissing: '绘制图片需要 Chrome、Chromium 或 Edge：请安装其一，或在 CHROME_PATH 中指明。',
  certificatesMissing: '{folder} 中没有证书；可用“npx office-addin-dev-certs install”生成。',
};
