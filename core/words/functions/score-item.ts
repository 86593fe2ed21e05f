import type { scoreItem } from '../../functions/score-item';
import type { WordsOf } from '../function-words';

export const scoreItemWords: WordsOf<typeof scoreItem> = {
  en: {
    summary: 'Scores one item of a scorecard: 100 points on target, by one of eight methods.',
    parameters: {
      actual: 'What was reached, one cell; for deduct, bonus and binary the events or points, for manual the rating.',
      target: 'What was planned, in the unit of the actual; for deduct, bonus and binary what is allowed or required.',
      method: 'One of ratio, linear, step, increment, deduct, bonus, binary, manual.',
      parameters:
        'Two columns, optional. A setting and its value: direction (higher, lower), floor, cap, base, per, less, unit, events, formula. Or, for linear, step and manual, a value of the actual and its score, upwards; the value may hang on the target: target, target*0.8, target+0.15. Blank rows at the end do not count; a last point 0 with score 0 is written as the text 0.',
    },
    result: 'The score in points, from floor to cap; 100 is on target.',
    notes: [
      'ratio: 100 · actual ÷ target, floor 0, cap 120. Below a negative target 1 + (actual − target) ÷ |target| counts; a target of zero gives #N/A.',
      'Lower is better (ratio, and linear without points): a line from the cap at 0 through 100 at the target to 0 at twice the target. A whole target up to events (2) is an allowance: each one over costs per (20) points; events 0 turns that off. 0 of 0 gives #N/A. With ratio, formula inverse takes target ÷ actual instead of the line.',
      'linear: straight lines through the points; without points 60 % → 60, 100 % → 100, 120 % → 120 of the target. Beyond the better end the score stays, beyond the worse end the floor holds.',
      'step: the score of the band. Higher is better: from the value on. Lower is better: up to and including the value. Outside all bands the floor holds. Without points: 60, 80, 100, 120 % of the target; for lower 80, 100, 120, 140 %. For a best middle, let the scores rise and fall again.',
      'increment: base (100) plus per (1) for each 1 % of the target above it, or each unit if one is given; less, if given, counts below. With direction lower the other way round.',
      'deduct: base (100) − per (20) for each event above the target; a 0 says that nothing happened. bonus: per (1) for each above the target, up to the cap (10); with direction lower they are taken off. binary: base (100) while the actual is at most the target, or, with direction higher, at least the target; else the floor.',
      'manual: a rating of 1 to 5 gives 20 to 100, or your own scale as points; 0 or blank is no rating and gives #N/A.',
      'A cap of 0 is the default cap. Ranks, min-max and z-scores are not offered: they depend on what colleagues reach, so that a score would change without any act of the person.',
    ],
    examples: [
      '90 % of the target',
      'The cap stops one item from carrying the rest',
      'Lower is better: half as much again leaves 50',
      'Two allowed, two over: 20 points each',
      'Growth: from −10 % to 15 points above the target',
      'Expense: best within 5 % of the target',
      'Two points for each percent above, up to the cap',
      'Three events at five points',
      'A rating of 4',
      'Nothing was planned',
      'Two bands begin at the same value',
    ],
  },
  'zh-Hans': {
    summary: '为考核表中的一项打分：达到目标为 100 分，共有八种评分方法。',
    parameters: {
      actual: '实际值，一个单元格；deduct、bonus、binary 为次数或分数，manual 为评分。',
      target: '目标值，单位与实际值相同；deduct、bonus、binary 为允许或要求的次数。',
      method:
        'ratio（完成率）、linear（区间线性）、step（阶梯）、increment（增减）、deduct（扣分）、bonus（加分）、binary（一票否决）、manual（主观评分）之一。',
      parameters:
        '两列，可省略。每行为设置名及其值：direction（higher 越高越好、lower 越低越好）、floor、cap、base、per、less、unit、events、formula；或者（linear、step、manual）实际值的一个点及其得分，由小到大；该点可随目标而定：target、target*0.8、target+0.15。末尾的空行不计；最后一点若为 0 且得 0 分，请写成文本 0。',
    },
    result: '得分，在保底与封顶之间；100 表示达到目标。',
    notes: [
      'ratio：100 · 实际 ÷ 目标，保底 0，封顶 120。目标为负时按 1 + (实际 − 目标) ÷ |目标| 计算；目标为零时得 #N/A。',
      '越低越好（ratio，以及没有点的 linear）：从 0 处的封顶分，经目标处的 100 分，到两倍目标处的 0 分连成直线。不大于 events（2）的整数目标视为允许次数：每超一次扣 per（20）分；events 为 0 则不用此规则。目标与实际都为 0 时得 #N/A。ratio 的 formula 为 inverse 时，改用 目标 ÷ 实际。',
      'linear：各点之间连直线；没有点时为目标的 60 % → 60、100 % → 100、120 % → 120。超出较好一端时得分不变，超出较差一端时取保底分。',
      'step：所在档位的得分。越高越好时自该值起；越低越好时到该值为止（含）。不在任何档位时取保底分。没有点时为目标的 60、80、100、120 %；越低越好时为 80、100、120、140 %。若居中最好，让得分先升后降即可。',
      'increment：base（100）加上每高出目标 1 % 的 per（1）分；给出 unit 时按每 unit 计；给出 less 时低于目标按 less 计。direction 为 lower 时方向相反。',
      'deduct：base（100）减去每超过目标一次的 per（20）分；0 表示确认没有发生。bonus：每超过目标一次加 per（1）分，最多为封顶分（10）；direction 为 lower 时改为减分。binary：实际不超过目标（direction 为 higher 时为不低于目标）得 base（100）分，否则取保底分。',
      'manual：1 至 5 的评分得 20 至 100 分，也可用点给出自己的评分尺度；0 或空白表示没有评分，得 #N/A。',
      '封顶为 0 表示使用默认封顶。不提供排名、极差和 z 分数：它们取决于同事的成绩，本人什么都没做，得分也会变化。',
    ],
    examples: [
      '完成目标的 90 %',
      '封顶可防止一项独大',
      '越低越好：多出一半，剩 50 分',
      '允许两次，超出两次：每次 20 分',
      '增长率：从 −10 % 到高出目标 15 个百分点',
      '费用：与目标相差 5 % 以内最好',
      '每高出 1 % 加两分，直到封顶',
      '三次，每次五分',
      '评分为 4',
      '没有目标',
      '两个档位从同一数值开始',
    ],
  },
  'zh-Hant': {
    summary: '為計分卡中的一項評分：達到目標為 100 分，共有八種評分方法。',
    parameters: {
      actual: '實際值，一個儲存格；deduct、bonus、binary 為次數或點數，manual 為評等分數。',
      target: '目標值，單位與實際值相同；deduct、bonus、binary 為容許或要求的次數。',
      method:
        'ratio（達成率）、linear（區間線性）、step（級距）、increment（增減）、deduct（扣分）、bonus（加分）、binary（一票否決）、manual（主觀評分）其中之一。',
      parameters:
        '兩欄，可省略。每列為設定名稱及其值：direction（higher 越高越好、lower 越低越好）、floor、cap、base、per、less、unit、events、formula；或者（linear、step、manual）實際值的一個點及其得分，由小到大；該點可隨目標而定：target、target*0.8、target+0.15。最後的空白列不計；最後一點若為 0 且得 0 分，請寫成文字 0。',
    },
    result: '得分，在下限與上限之間；100 表示達到目標。',
    notes: [
      'ratio：100 · 實際 ÷ 目標，下限 0，上限 120。目標為負時依 1 + (實際 − 目標) ÷ |目標| 計算；目標為零時得 #N/A。',
      '越低越好（ratio，以及沒有點的 linear）：從 0 處的上限分，經目標處的 100 分，到兩倍目標處的 0 分連成直線。不大於 events（2）的整數目標視為容許次數：每超出一次扣 per（20）分；events 為 0 則不採此規則。目標與實際都為 0 時得 #N/A。ratio 的 formula 為 inverse 時，改用 目標 ÷ 實際。',
      'linear：各點之間連直線；沒有點時為目標的 60 % → 60、100 % → 100、120 % → 120。超出較好的一端時得分不變，超出較差的一端時取下限。',
      'step：所在級距的得分。越高越好時自該值起；越低越好時到該值為止（含）。不在任何級距時取下限。沒有點時為目標的 60、80、100、120 %；越低越好時為 80、100、120、140 %。若居中最好，讓得分先升後降即可。',
      'increment：base（100）加上每高出目標 1 % 的 per（1）分；給定 unit 時以每 unit 計；給定 less 時低於目標以 less 計。direction 為 lower 時方向相反。',
      'deduct：base（100）減去每超過目標一次的 per（20）分；0 表示確認沒有發生。bonus：每超過目標一次加 per（1）分，最多為上限（10）；direction 為 lower 時改為減分。binary：實際不超過目標（direction 為 higher 時為不低於目標）得 base（100）分，否則取下限。',
      'manual：1 到 5 的評分得 20 到 100 分，也可用點給定自己的評分尺度；0 或空白表示沒有評分，得 #N/A。',
      '上限為 0 表示採用預設上限。不提供排名、極差與 z 分數：它們取決於同事的成績，本人什麼都沒做，得分也會改變。',
    ],
    examples: [
      '達成目標的 90 %',
      '上限可避免一項獨大',
      '越低越好：多出一半，剩 50 分',
      '容許兩次，超出兩次：每次 20 分',
      '成長率：從 −10 % 到高出目標 15 個百分點',
      '費用：與目標相差 5 % 以內最好',
      '每高出 1 % 加兩分，直到上限',
      '三次，每次五分',
      '評分為 4',
      '沒有目標',
      '兩個級距從同一數值開始',
    ],
  },
};
