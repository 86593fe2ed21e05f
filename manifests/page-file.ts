import type { Language } from '../core/words/language';

export type PageName = 'help' | 'functions' | 'privacy' | 'terms';

/** The file of a web page that accompanies the add-in: help.html, help.zh-hans.html … */
export function pageFile(page: PageName, language: Language, extension = 'html'): string {
  return language === 'en' ? `${page}.${extension}` : `${page}.${language.toLowerCase()}.${extension}`;
}
