import type { scoreItem as english } from '../../en/functions/score-item';
import type { Translated } from '../../translated';

export const scoreItem: Translated<typeof english> = {
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
};
