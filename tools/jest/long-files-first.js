const Sequencer = require('@jest/test-sequencer').default;

/** About how many seconds a file of these folders takes: what opens a browser or makes whole workbooks comes first. */
const seconds = [
  [/\/test\/browser\/|browser-host/, 60],
  [/\/test\/(workbook|commands|core\/life)\//, 30],
  [/\/test\/(hosts|taskpane|manifests)\//, 10],
];

/** Jest knows how long a file took the last time; in a fresh clone it would go by the size of the file. */
class LongFilesFirst extends Sequencer {
  time(test) {
    const [, guess = 1] = seconds.find(([folder]) => folder.test(test.path.replaceAll('\\', '/'))) ?? [];
    return super.time(test) ?? guess * 1000;
  }
}

module.exports = LongFilesFirst;
