/** After all tests; Chromium takes its own processes with it. */
export default function endBrowser(): void {
  const { TEST_BROWSER_PROCESS } = process.env;
  if (TEST_BROWSER_PROCESS) process.kill(Number(TEST_BROWSER_PROCESS));
}
