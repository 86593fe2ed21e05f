const Sequencer = require('@jest/test-sequencer').default;

/** Approximate seconds per test file in these folders: files that open a browser or make whole workbooks come first. */
const seconds = [
  [/\/test\/browser\/|browser-host/, 60],
  [/\/test\/(workbook|commands|core\/life)\//, 30],
  [/\/test\/(hosts|taskpane|manifests)\//, 10],
];

/** Jest sorts files by their last duration, but in a fresh clone it would sort them by size. */
class LongFilesFirst extends Sequencer {
  time(test) {
    const [, guess = 1] = seconds.find(([folder]) => folder.test(test.path.replaceAll('\\', '/'))) ?? [];
    return super.time(test) ?? guess * 1000;
  }
}

module.exports = LongFilesFirst;
