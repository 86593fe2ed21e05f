export type Language = 'en' | 'zh-Hans' | 'zh-Hant';
export const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
