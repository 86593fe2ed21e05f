import type { company as english } from '../../en/sample/company';
import type { Translated } from '../../translated';

export const company: Translated<typeof english> = {
  company: '安柏自控',
  segments: ['食品飲料', '造紙印刷', '紡織', '機械製造', '水務', '玻璃'],
  masters: {
    jobTitle: ['資深業務經理', '業務經理', '業務工程師'],
    strengths: ['熟悉重點客戶的工廠', '談判沉穩', '善於開發新客戶', '技術紮實', '對客戶守信'],
    weaknesses: ['回報不及時', '讓價過早', '較少聯絡沉睡客戶', '報價後跟進不足'],
    development: ['價值銷售課程', '與資深同仁聯合拜訪', '主導一個重點客戶專案'],
    channel: ['直銷', '直銷與經銷', '經銷'],
    marketSource: ['產業公會 2025'],
    unitOfSale: ['台', '台', '個', '小時'],
    preferences: ['僅限週一送貨', '報價請寄電子郵件', '偏好上午拜訪', '五萬以上訂單須雙簽'],
    partnerNote: ['正在洽談續約', '感測器庫存偏低', '秋季聯合教育訓練'],
  },
  skill: ['產品知識', '談判', '時間管理', '專案帶領'],
  role: [
    {
      title: '業務經理',
      mission: '銷售並維繫客戶',
      approves: '5 % 以內的折扣',
    },
    {
      title: '資深業務經理',
      mission: '壯大重點客戶',
      approves: '8 % 以內的折扣',
    },
    {
      title: '區域經理',
      mission: '達成區域目標',
      approves: '12 % 以內的折扣與費用',
    },
    {
      title: '業務總監',
      mission: '達成年度目標',
      approves: '目標、價格與合約',
    },
    {
      title: '市場總監',
      mission: '提升品牌知名度',
      approves: '推廣活動與展覽',
    },
    {
      title: '營運總監',
      mission: '依約交付',
      approves: '交期與庫存',
    },
  ],
  roleLists: {
    accountable: ['個人目標、拜訪與收款', '重點客戶與輔導', '計畫、團隊與預算'],
    consulted: ['價格與新產品', '信用額度'],
    informed: ['庫存與交期', '所屬客戶的客訴'],
    education: ['大學，工程相關', '大學或同等學歷'],
    skills: ['技術、與採購溝通', '談判、規劃與輔導'],
    promotion: ['連續兩年達成目標', '帶過區域或專案'],
  },
  regions: ['北區', '東區', '南區', '西區', '中區', '東北區', '西北區', '西南區'],
  categories: ['控制器', '驅動器', '感測器', '服務'],
  daysOff: {
    newYear: '元旦',
    spring: '春節',
    tombs: '清明節',
    labour: '勞動節',
    dragon: '端午節',
    autumn: '中秋節',
    national: '國慶節',
    makeUp: '調休上班',
  },
};
