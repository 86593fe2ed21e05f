import type { commission } from '../../functions/commission';
import type { WordsOf } from '../function-words';

export const commissionWords: WordsOf<typeof commission> = {
  en: {
    summary: 'Commission on an amount by tiers, marginal or retroactive, less what has been paid.',
    parameters: {
      amount: 'The net amount of the period or the year to date, credit notes subtracted.',
      tiers:
        'Two columns: the amount from which a rate holds, and the rate as a ratio (0.03); the lowest from 0. Or three columns: from, to (not included, equal to the next from, blank for the highest), rate.',
      mode: 'marginal: each part of the amount at the rate of its own tier. retroactive: the whole amount at the rate of the tier reached. Default marginal.',
      paid: 'What has been paid for the same amount before; it is subtracted. Default 0.',
    },
    result: 'The commission, in the unit of the amount.',
    notes: [
      'Tiers are half-open: an amount equal to the start of a tier is in that tier. Gaps and overlaps are refused by their rows.',
      'A negative amount gives the opposite of its opposite, so a sale and its full credit note cancel out. In a month with other sales, pass the net amount, or year to date with paid.',
      'Year to date: COMMISSION(amount to date, tiers, mode, paid so far). A negative result is what was paid too much; put MAX(0, …) round it if it is not claimed back.',
      'Retroactive tiers have cliffs: in the examples, 1 more of sales at 500,000 pays 5,000.02 more. Marginal tiers have none.',
    ],
    examples: [
      'Marginal: 500,000 at 2 %, 300,000 at 3 %',
      'Retroactive, just below the second tier',
      'Retroactive, on the second tier: a cliff of 5,000.02',
      'Year to date, less 8,000 paid',
      'A full credit note takes back what the sale paid',
      'Between 1,000 and 1,001 there is a gap',
      'The lowest tier must start at 0',
    ],
  },
  'zh-Hans': {
    summary: '按超额累进或全额累进的档位计算提成，并减去已付部分。',
    parameters: {
      amount: '本期或年初至今的净额，已减去红字冲销。',
      tiers:
        '两列：该提成率的起点金额，以及提成率（如 0.03）；最低一档从 0 开始。或三列：起点、止点（不含，等于下一档的起点，最高一档留空）、提成率。',
      mode: 'marginal（超额累进）：各部分金额按各自档位的提成率。retroactive（全额累进）：全部金额按达到的档位的提成率。默认 marginal。',
      paid: '对同一金额此前已付的提成，将被减去。默认 0。',
    },
    result: '提成，单位与金额相同。',
    notes: [
      '档位为半开区间：金额等于某档起点时即属该档。缺口和重叠会按行指出并拒绝。',
      '负的金额得到其相反数的提成的相反数，因此一笔销售与其全额冲销正好抵消。同月另有销售时，请传入净额，或传入年初至今金额并给出 paid。',
      '年初至今：COMMISSION(累计金额, 档位, 方式, 已付)。结果为负即为多付的部分；不追回时请在外面套上 MAX(0, …)。',
      '全额累进有断崖：示例中在 500,000 处多卖 1 元，提成多 5,000.02。超额累进没有断崖。',
    ],
    examples: [
      '超额累进：500,000 按 2 %，300,000 按 3 %',
      '全额累进，略低于第二档',
      '全额累进，达到第二档：断崖 5,000.02',
      '年初至今，减去已付 8,000',
      '全额冲销收回该笔销售的提成',
      '1,000 与 1,001 之间有缺口',
      '最低一档必须从 0 开始',
    ],
  },
  'zh-Hant': {
    summary: '依超額累進或全額累進的級距計算業績獎金，並減去已付部分。',
    parameters: {
      amount: '本期或年初至今的淨額，已減去折讓與退貨。',
      tiers:
        '兩欄：該獎金率的起點金額，以及獎金率（如 0.03）；最低一級從 0 開始。或三欄：起點、終點（不含，等於下一級的起點，最高一級留白）、獎金率。',
      mode: 'marginal（超額累進）：各部分金額依各自級距的獎金率。retroactive（全額累進）：全部金額依達到的級距的獎金率。預設 marginal。',
      paid: '對同一金額先前已付的獎金，將被減去。預設 0。',
    },
    result: '業績獎金，單位與金額相同。',
    notes: [
      '級距為半開區間：金額等於某級起點時即屬該級。缺口與重疊會依列指出並拒絕。',
      '負的金額得到其相反數的獎金的相反數，因此一筆銷售與其全額折讓正好抵銷。同月另有銷售時，請傳入淨額，或傳入年初至今金額並給定 paid。',
      '年初至今：COMMISSION(累計金額, 級距, 方式, 已付)。結果為負即為溢付的部分；不追回時請在外層加上 MAX(0, …)。',
      '全額累進有斷崖：範例中在 500,000 處多賣 1 元，獎金多 5,000.02。超額累進沒有斷崖。',
    ],
    examples: [
      '超額累進：500,000 依 2 %，300,000 依 3 %',
      '全額累進，略低於第二級',
      '全額累進，達到第二級：斷崖 5,000.02',
      '年初至今，減去已付 8,000',
      '全額折讓收回該筆銷售的獎金',
      '1,000 與 1,001 之間有缺口',
      '最低一級必須從 0 開始',
    ],
  },
};
