import type { Words } from '../../core/words/templates/words';

/** By the English names of the sources, which the English ones here only shorten or set right. */
type HolidayNames = Readonly<Record<string, Words>>;

export function substituteDay([en, zhHans, zhHant]: Words): Words {
  return [`${en} (substitute day)`, `${zhHans}补假`, `${zhHant}補假`];
}

export const mainlandNames: HolidayNames = {
  "New Year's Day": ['New Year', '元旦', '元旦'],
  'Spring Festival': ['Spring Festival', '春节', '春節'],
  'Tomb-sweeping Day': ['Tomb-Sweeping Day', '清明节', '清明節'],
  'Labour Day': ['Labour Day', '劳动节', '勞動節'],
  'Dragon Boat Festival': ['Dragon Boat Festival', '端午节', '端午節'],
  'Mid-autumn Festival': ['Mid-Autumn Festival', '中秋节', '中秋節'],
  'National Day': ['National Day', '国庆节', '國慶節'],
  'Anti-Fascist 70th Day': ['Victory Day, 70 years', '抗战胜利70周年纪念日', '抗戰勝利70週年紀念日'],
};

export const taiwanNames: HolidayNames = {
  'Founding of the Republic of China': ['New Year', '元旦', '元旦'],
  "Chinese New Year's Eve": ["Lunar New Year's Eve", '农历除夕', '農曆除夕'],
  'Chinese New Year': ["Lunar New Year's Day", '农历年初一', '農曆年初一'],
  'The second day of the Chinese New Year': ['Second day of Lunar New Year', '农历年初二', '農曆年初二'],
  'The third day of the Chinese New Year': ['Third day of Lunar New Year', '农历年初三', '農曆年初三'],
  'The forth day of the Chinese New Year': ['Fourth day of Lunar New Year', '农历年初四', '農曆年初四'],
  'Chinese New Year Holiday': ['Lunar New Year holiday', '农历新年假期', '農曆新年假期'],
  'Peace Memorial Day': ['Peace Memorial Day', '和平纪念日', '和平紀念日'],
  "Children's Day": ["Children's Day", '儿童节', '兒童節'],
  'Tomb Sweeping Day': ['Tomb-Sweeping Day', '清明节', '清明節'],
  'Dragon Boat Festival': ['Dragon Boat Festival', '端午节', '端午節'],
  'Mid-Autumn Festival': ['Mid-Autumn Festival', '中秋节', '中秋節'],
  'National Day / Double Tenth Day': ['National Day', '双十节', '國慶日'],
};

/**
 * Traditional as gazetted. There 周日 means a weekday, but Sunday to a reader of Simplified Chinese.
 */
export const hongKongNames: HolidayNames = {
  'The first day of January': ['New Year', '元旦', '一月一日'],
  'The day following the first day of January': ['Day after New Year', '元旦翌日', '一月一日翌日'],
  'Lunar New Year’s Day': ["Lunar New Year's Day", '农历年初一', '農曆年初一'],
  'The second day of Lunar New Year': ['Second day of Lunar New Year', '农历年初二', '農曆年初二'],
  'The third day of Lunar New Year': ['Third day of Lunar New Year', '农历年初三', '農曆年初三'],
  'The fourth day of Lunar New Year': ['Fourth day of Lunar New Year', '农历年初四', '農曆年初四'],
  'Ching Ming Festival': ['Ching Ming Festival', '清明节', '清明節'],
  'The day following Ching Ming Festival': ['Day after Ching Ming Festival', '清明节翌日', '清明節翌日'],
  'Good Friday': ['Good Friday', '耶稣受难节', '耶穌受難節'],
  'The day following Good Friday': ['Day after Good Friday', '耶稣受难节翌日', '耶穌受難節翌日'],
  'Easter Monday': ['Easter Monday', '复活节星期一', '復活節星期一'],
  'The day following Easter Monday': ['Day after Easter Monday', '复活节星期一翌日', '復活節星期一翌日'],
  'Labour Day': ['Labour Day', '劳动节', '勞動節'],
  'The day following Labour Day': ['Day after Labour Day', '劳动节翌日', '勞動節翌日'],
  'Birthday of the Buddha': ['Birthday of the Buddha', '佛诞', '佛誕'],
  'The day following Birthday of the Buddha': ['Day after the Birthday of the Buddha', '佛诞翌日', '佛誕翌日'],
  'Tuen Ng Festival': ['Tuen Ng Festival', '端午节', '端午節'],
  'The day following Tuen Ng Festival': ['Day after Tuen Ng Festival', '端午节翌日', '端午節翌日'],
  'Hong Kong Special Administrative Region Establishment Day': [
    'HKSAR Establishment Day',
    '香港特别行政区成立纪念日',
    '香港特別行政區成立紀念日',
  ],
  'The day following Hong Kong Special Administrative Region Establishment Day': [
    'Day after HKSAR Establishment Day',
    '香港特别行政区成立纪念日翌日',
    '香港特別行政區成立紀念日翌日',
  ],
  'The day following the Chinese Mid-Autumn Festival': ['Day after Mid-Autumn Festival', '中秋节翌日', '中秋節翌日'],
  'The second day following the Chinese Mid-Autumn Festival': [
    'Second day after Mid-Autumn Festival',
    '中秋节后第二日',
    '中秋節後第二日',
  ],
  'National Day': ['National Day', '国庆日', '國慶日'],
  'The day following National Day': ['Day after National Day', '国庆日翌日', '國慶日翌日'],
  'Chung Yeung Festival': ['Chung Yeung Festival', '重阳节', '重陽節'],
  'The day following Chung Yeung Festival': ['Day after Chung Yeung Festival', '重阳节翌日', '重陽節翌日'],
  'Christmas Day': ['Christmas Day', '圣诞节', '聖誕節'],
  'The first weekday after Christmas Day': [
    'First weekday after Christmas',
    '圣诞节后第一个平日',
    '聖誕節後第一個周日',
  ],
  'The second weekday after Christmas Day': [
    'Second weekday after Christmas',
    '圣诞节后第二个平日',
    '聖誕節後第二個周日',
  ],
};
