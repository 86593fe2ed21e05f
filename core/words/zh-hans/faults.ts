import type { faults as english } from '../en/faults';
import type { Translated } from '../translated';

export const faults: Translated<typeof english> = {
  missing: '{where}：缺少 {what}。',
  misplaced: '{where}：{what} 不应出现在这里，或位置不对。',
  tooLong: '{where}：有 {length} 个字符，最多允许 {most} 个。',
  badValue: '{where}：不能使用“{value}”。',
  notHttps: '{where}：“{value}”不是 https 地址。',
  unknownName: '{where}：没有定义“{value}”。',
  unusedName: '{where}：定义了“{value}”却从未使用。',
  definedTwice: '{where}：“{value}”定义了两次。',
  noTranslation: '{where}：缺少 {locale} 的文字。',
  differs: '{where}：这里是“{found}”，另一份清单是“{expected}”。',
  schema: '{where}：{message}。',
  iconMissing: '{where}：没有图片 {file}。',
  iconSize: '{where}：{file} 为 {found} 像素，而不是 {expected}。',
};
