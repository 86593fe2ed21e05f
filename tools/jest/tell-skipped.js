/** Jest counts what was skipped; this tells which tests these are, and their names say why. */
class TellSkipped {
  onRunComplete(_, { testResults }) {
    for (const { testResults: tests } of testResults) {
      for (const { status, fullName } of tests) if (status === 'pending') console.log(`skipped: ${fullName}`);
    }
  }
}

module.exports = TellSkipped;
