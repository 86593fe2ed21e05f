import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** @param isDark The host's theme; by default, the system's setting. */
export function chooseTheme(isDark = matchMedia('(prefers-color-scheme: dark)').matches): Theme {
  if (matchMedia('(forced-colors: active)').matches) return teamsHighContrastTheme;
  return isDark ? webDarkTheme : webLightTheme;
}
