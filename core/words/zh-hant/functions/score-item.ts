import type { scoreItem as english } from '../../en/functions/score-item';
import type { Translated } from '../../translated';

export const scoreItem: Translated<typeof english> = {
  summary: '為績效考核表中的一項評分：達到目標為 100 分，共有八種評分方法。',
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
};
