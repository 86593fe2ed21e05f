import { type Theme, webLightTheme } from '@fluentui/react-components';

/** @param isDark The host's theme; by default, the system's setting. */
export async function chooseTheme(isDark = matchMedia('(prefers-color-scheme: dark)').matches): Promise<Theme> {
  const hasContrast = matchMedia('(forced-colors: active)').matches;
  if (!hasContrast && !isDark) return webLightTheme;
  const { contrast, dark } = await import(/* webpackChunkName: "themes" */ './other-themes');
  return hasContrast ? contrast : dark;
}
