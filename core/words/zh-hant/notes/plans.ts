import type { plans as english } from '../../en/notes/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  wholeYearsNote: '前年整整十二個月的合計。訂單紀錄不足時，下面的成長率會偏高。',
  growthNeededNote: '年度目標 ÷ 去年全年銷售額 − 1。',
  seasonReliabilityNote: '從 0 %（只是偶然，以十二等分）到 100 %（年年相同）。一至兩年的歷史最多為 70 %。',
  capacityNote: '下表中每位業務員本年能完成的銷售額之和。目標高於它時必須有對策：增加人手、提高成長或下調目標。',
  seasonNote: '各月占全年的比例，已剔除成長。可填自訂占比來替代；計算時會依比例折算，因此不必合計為 100 %。',
  rampNote: '新人本年能完成滿額的多少，例如 50 %。留白為 100 %。',
  historyNote: '會計年度開始前各月的訂單金額。季節占比與預測使用「採用銷售額」一欄。',
  outlierNote: '用於不會重現的月份，例如一筆特大訂單：填寫正常情況下的金額，並註明原因。',
  currentPlanNote: '人員 × 月份，依權重與季節占比分解。請不要在月份中直接輸入：應修改權重、占比或目標。',
  ownWeightNote: '留白時以去年銷售額為權重。新人或更換區域者請填寫；只有權重之間的比例起作用。',
  assignmentNote: '公司目標如何成為人員目標之和，以及途中超額分派了多少。',
  checkNote: '為 0 即正確。',
  originalPlanNote: '最初確定的目標。目前計畫變更時保持不變，以便對照。',
  dailyTargetsNote: '每人各日之和等於當月目標。每週從週一開始，只含本月內的日子。',
  budgetNote: '收入與費用都填正數；預算虧損填負數。核准後不要再改各月數字，請在下方登記調整。',
  forecastNote: '承諾在下方填寫，每人每月一列；月份填當月 1 日。準確率 = 1 − |實際 − 承諾| ÷ 實際，只算已結束的月份。',
  weightsNote: '目標依此分解。月中到職或離職者依在職天數計算；到職前與離職後沒有目標。',
};
