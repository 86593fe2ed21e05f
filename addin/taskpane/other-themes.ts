/** The themes that few users see; the pane loads them when one of them is chosen. */
export { teamsHighContrastTheme as contrast, webDarkTheme as dark } from '@fluentui/react-components';
