import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

export const manifest: Translated<typeof english> = {
  name: 'Planfold 分合',
  fullName: 'Planfold 分合：分解之後，合計分毫不差',
  summary: '精確分解目標，並產生績效考核表、檢討與預算對照。',
  description:
    '把銷售目標分解到人員、區域和月份，各級合計分毫不差；並在活頁簿內產生績效考核表、檢討與預算對照。不需帳號，資料不離開活頁簿。',
  details:
    'Planfold 把銷售目標分解到人員、區域和月份，各級合計分毫不差：沒有「尾差」列，也沒有多出來的零頭。可在任何工作表輸入 =SPLITTARGET()，也可由工作窗格產生銷售總監所需的工作表：業績目標分配表、績效考核表、月度、季度與年度檢討、預算執行比較、應收帳款帳齡分析，以及為它們提供資料的各類紀錄。數字均為原生公式，句子由數字草擬，原因與決定留給人來寫。提供英文、簡體中文與繁體中文。不需帳號，資料不離開活頁簿。',
  tab: 'Planfold',
  groupTargets: '目標',
  groupResults: '結果',
  groupHelp: '說明',
  split: '分解目標',
  splitTip: '把目標分解到人員和月份，各級合計分毫不差。',
  scorecards: '績效考核表',
  scorecardsTip: '產生或更新當月績效考核表，每人一列。',
  review: '月度檢討',
  reviewTip: '產生月度檢討：結果、進度、值得查看的原因，以及留給您的文字。',
  checks: '資料檢查',
  checksTip: '查看活頁簿中不一致之處，並指出第一個相關儲存格。',
  help: '說明',
  helpTip: '入門步驟、函數說明，以及本次安裝的自我檢測。',
  startedTitle: 'Planfold 已就緒',
  startedText: '請在「Planfold」索引標籤選擇「分解目標」，或在儲存格輸入 =SPLITTARGET(。',
  pageHelp: '說明',
  pageFunctions: '函數',
  pagePrivacy: '隱私權',
  pageTerms: '條款',
};
