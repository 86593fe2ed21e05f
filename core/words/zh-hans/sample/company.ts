import type { company as english } from '../../en/sample/company';
import type { Translated } from '../../translated';

export const company: Translated<typeof english> = {
  company: '安柏自控',
  segments: ['食品饮料', '造纸印刷', '纺织', '机械制造', '水务', '玻璃'],
  masters: {
    jobTitle: ['高级客户经理', '客户经理', '销售工程师'],
    strengths: ['熟悉重点客户的工厂', '谈判沉稳', '善于开发新客户', '技术扎实', '对客户守信'],
    weaknesses: ['汇报不及时', '让价过早', '很少联系沉睡客户', '报价后跟进不足'],
    development: ['价值销售课程', '与资深同事联合拜访', '主导一个重点客户项目'],
    channel: ['直销', '直销与经销', '经销'],
    marketSource: ['行业协会 2025'],
    unitOfSale: ['台', '台', '个', '小时'],
    preferences: ['仅限周一送货', '报价请发邮件', '喜欢上午拜访', '五万以上订单须双签'],
    partnerNote: ['正在商谈续约', '传感器库存偏低', '秋季联合培训'],
  },
  skill: ['产品知识', '谈判', '时间管理', '项目带领'],
  role: [
    {
      title: '客户经理',
      mission: '销售并维护客户',
      approves: '5 % 以内的折扣',
    },
    {
      title: '高级客户经理',
      mission: '做大重点客户',
      approves: '8 % 以内的折扣',
    },
    {
      title: '区域经理',
      mission: '完成区域目标',
      approves: '12 % 以内的折扣与费用',
    },
    {
      title: '销售总监',
      mission: '完成年度目标',
      approves: '目标、价格与合同',
    },
    {
      title: '市场总监',
      mission: '提升品牌知名度',
      approves: '推广活动与展会',
    },
    {
      title: '运营总监',
      mission: '按约交付',
      approves: '交期与库存',
    },
  ],
  roleLists: {
    accountable: ['个人目标、拜访与回款', '重点客户与辅导', '计划、团队与预算'],
    consulted: ['价格与新产品', '信用额度'],
    informed: ['库存与交期', '所辖客户的投诉'],
    education: ['本科，工科', '本科或同等学历'],
    skills: ['技术、与采购沟通', '谈判、计划与辅导'],
    promotion: ['连续两年完成目标', '带过区域或项目'],
  },
  regions: ['北区', '东区', '南区', '西区', '中区', '东北区', '西北区', '西南区'],
  categories: ['控制器', '驱动器', '传感器', '服务'],
  daysOff: {
    newYear: '元旦',
    spring: '春节',
    tombs: '清明节',
    labour: '劳动节',
    dragon: '端午节',
    autumn: '中秋节',
    national: '国庆节',
    makeUp: '调休上班',
  },
};
