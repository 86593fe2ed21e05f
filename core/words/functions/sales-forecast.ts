import type { salesForecast } from '../../functions/sales-forecast';
import type { WordsOf } from '../function-words';

export const salesForecastWords: WordsOf<typeof salesForecast> = {
  en: {
    summary:
      'Forecasts sales from their history, with a range for each period; trend and season are found by themselves.',
    parameters: {
      history:
        'Past sales, one number a period, oldest first, in a row or a column, without gaps. Three or more; one full season hints at the seasonal shape, two show it.',
      periods: 'How many periods to forecast, 1 to 600; 12 if left out.',
      seasonLength: 'Periods in a season: 12 for months (if left out), 4 for quarters, 1 for no season; at most 60.',
      confidence: 'The part of outcomes that the range is to hold, above 0 and up to 0.999; 0.95 if left out.',
      unfinished:
        'How many of the last numbers belong to periods that are not over, such as the running month. They are left out and forecast first. 0 if left out.',
    },
    result: 'A row per period: forecast, lower end, upper end; in the unit of the history.',
    notes: [
      'The forecast is a middle value: the outcome is as likely above as below. The sum of several is slightly below the expected sum.',
      'A zero now and then is taken as a weak period, not as another kind of series; where more than a quarter of the numbers are zero or negative, season and errors are amounts instead of ratios.',
      'One wild period by itself hardly moves the forecast. Two in a row on the same side are taken as a new level. With less than three seasons only more than 4.5 times the usual counts as wild. The last period counts as wild until the next one confirms it.',
      'The seasonal shape is shrunk to what the history supports: from less than two full seasons half of what they show is kept, from less than one nothing. A short history widens the range. The last 12 seasons are used, and 144 numbers at least.',
      'A gap is refused where the spreadsheet shows it; some hand a blank cell over as 0.',
      'Measured on monthly series: on the 1,428 of the M3 competition the error is 0.785 of that of Naive2, on 1,969 short ones of Australian retail 0.821 (OWA); ranges of 95 % hold 95 and 96 % of the outcomes. Some settings were chosen on these same series.',
      'Results are rounded to 10 significant digits, so that they are the same everywhere.',
    ],
    examples: [
      'What never changed is expected to go on, with no range',
      'Two years of quarters, a tenth higher in the second',
      'The running month is left out and forecast first, with a range that holds 80 %',
      'Two periods are too few',
      'A blank inside the history',
    ],
  },
  'zh-Hans': {
    summary: '根据历史销售额预测未来，并给出每期的区间；趋势和季节自动识别。',
    parameters: {
      history:
        '历史销售额，每期一个数字，从早到晚，排成一行或一列，中间不能有空缺。至少三个；满一个季节周期可初步看出季节形态，满两个才较可靠。',
      periods: '要预测的期数，1 至 600；省略时为 12。',
      seasonLength: '一个季节周期包含的期数：按月为 12（省略时），按季为 4，无季节性为 1；最大 60。',
      confidence: '区间应包含实际结果的比例，大于 0，最大 0.999；省略时为 0.95。',
      unfinished: '末尾有几个数字属于尚未结束的期间（如本月）。它们不参与计算，并最先被预测。省略时为 0。',
    },
    result: '每期一行：预测值、下限、上限；单位与历史数据相同。',
    notes: [
      '预测值是中位数：实际结果高于或低于它的可能性相同。多期相加会略低于期望的合计。',
      '偶尔出现的零视为业绩很差的一期，不会改变整个序列的处理方式；若超过四分之一的数字为零或负数，则季节和误差按金额而不是按比例计算。',
      '单独一个异常期间几乎不影响预测；连续两期朝同一方向则视为新的水平。不足三个季节周期时，超过平常 4.5 倍才算异常。最后一期在下一期证实之前按异常处理。',
      '季节形态按历史数据的支持程度收缩：不足两个完整季节周期时只保留一半，不足一个时不作季节处理。历史越短，区间越宽。使用最近 12 个季节周期，且不少于 144 个数字。',
      '表格能识别出空白时，空缺会被拒绝；有些表格会把空白单元格当作 0 传入。',
      '在按月数据上的实测：M3 竞赛的 1,428 个序列，误差为 Naive2 的 0.785；澳大利亚零售的 1,969 个短序列为 0.821（OWA）。95% 的区间实际包含 95% 和 96% 的结果。部分设置正是用这些序列选定的。',
      '结果保留 10 位有效数字，因此在任何地方都相同。',
    ],
    examples: [
      '从未变化的数据预计保持不变，区间为零',
      '两年的季度数据，第二年高一成',
      '本月尚未结束：不参与计算并最先预测，区间包含 80%',
      '两期太少',
      '历史数据中有空白',
    ],
  },
  'zh-Hant': {
    summary: '依歷史銷售額預測未來，並提供每期的區間；趨勢與季節自動判斷。',
    parameters: {
      history:
        '歷史銷售額，每期一個數字，由舊到新，排成一列或一欄，中間不可有空缺。至少三個；滿一個季節週期可初步看出季節形態，滿兩個才較可靠。',
      periods: '要預測的期數，1 至 600；省略時為 12。',
      seasonLength: '一個季節週期包含的期數：按月為 12（省略時），按季為 4，無季節性為 1；最大 60。',
      confidence: '區間應涵蓋實際結果的比例，大於 0，最大 0.999；省略時為 0.95。',
      unfinished: '末尾有幾個數字屬於尚未結束的期間（例如本月）。這些數字不列入計算，並最先被預測。省略時為 0。',
    },
    result: '每期一列：預測值、下限、上限；單位與歷史資料相同。',
    notes: [
      '預測值是中位數：實際結果高於或低於它的機會相同。多期相加會略低於期望的合計。',
      '偶爾出現的零視為業績很差的一期，不會改變整個序列的處理方式；若超過四分之一的數字為零或負數，季節與誤差便按金額而非比例計算。',
      '單獨一個異常期間幾乎不影響預測；連續兩期朝同一方向則視為新的水準。不足三個季節週期時，超過平常 4.5 倍才算異常。最後一期在下一期證實之前按異常處理。',
      '季節形態依歷史資料的支持程度收縮：不足兩個完整季節週期時只保留一半，不足一個時不作季節處理。歷史越短，區間越寬。使用最近 12 個季節週期，且不少於 144 個數字。',
      '試算表能分辨空白時，空缺會被拒絕；有些試算表會把空白儲存格當作 0 傳入。',
      '在按月資料上的實測：M3 競賽的 1,428 個序列，誤差為 Naive2 的 0.785；澳洲零售的 1,969 個短序列為 0.821（OWA）。95% 的區間實際涵蓋 95% 與 96% 的結果。部分設定正是用這些序列選定的。',
      '結果保留 10 位有效數字，因此在任何地方都相同。',
    ],
    examples: [
      '從未變動的資料預期維持不變，區間為零',
      '兩年的季資料，第二年高一成',
      '本月尚未結束：不列入計算並最先預測，區間涵蓋 80%',
      '兩期太少',
      '歷史資料中有空白',
    ],
  },
};
