import type { faults as english } from '../en/faults';
import type { Translated } from '../translated';

export const faults: Translated<typeof english> = {
  missing: '{where}：缺少 {what}。',
  misplaced: '{where}：{what} 不應出現在這裡，或位置不對。',
  tooLong: '{where}：有 {length} 個字元，最多允許 {most} 個。',
  badValue: '{where}：不能使用「{value}」。',
  notHttps: '{where}：「{value}」不是 https 位址。',
  unknownName: '{where}：沒有定義「{value}」。',
  unusedName: '{where}：定義了「{value}」卻從未使用。',
  definedTwice: '{where}：「{value}」定義了兩次。',
  noTranslation: '{where}：缺少 {locale} 的文字。',
  differs: '{where}：這裡是「{found}」，另一份資訊清單是「{expected}」。',
  schema: '{where}：{message}。',
  iconMissing: '{where}：沒有圖片 {file}。',
  iconSize: '{where}：{file} 為 {found} 像素，而不是 {expected}。',
};
