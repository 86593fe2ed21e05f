/** Jest only counts skipped tests; this prints their names, which give the reason. */
class TellSkipped {
  onRunComplete(_, { testResults }) {
    for (const { testResults: tests } of testResults) {
      for (const { status, fullName } of tests) if (status === 'pending') console.log(`skipped: ${fullName}`);
    }
  }
}

module.exports = TellSkipped;
