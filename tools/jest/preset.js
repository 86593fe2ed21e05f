const code = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

module.exports = {
  testEnvironment: 'node',
  transform: { '\\.(mjs|tsx?)$': ['@swc/jest', code] },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // Tests that are long by nature run separately: npm run test:long.
  testMatch: ['<rootDir>/test/**/!(*.long).test.ts'],
  globalSetup: '<rootDir>/test/browser/start-browser.ts',
  globalTeardown: '<rootDir>/test/browser/end-browser.ts',
  setupFiles: ['<rootDir>/core/words/every-language.ts'],
  testSequencer: '<rootDir>/tools/jest/long-files-first.js',
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/tools/jest/tell-skipped.js'],
  // Long enough for a busy machine.
  testTimeout: 240_000,
};
