import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** @param isDark What the host says of itself; without a word the system's setting counts. */
export function chooseTheme(isDark = matchMedia('(prefers-color-scheme: dark)').matches): Theme {
  if (matchMedia('(forced-colors: active)').matches) return teamsHighContrastTheme;
  return isDark ? webDarkTheme : webLightTheme;
}
