import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  // Puts a pretended browser in the place of `wxt/browser`; JSX compiles to Preact as tsconfig.json says.
  plugins: [WxtVitest()],
  test: {
    // A test that needs a document says so itself: `// @vitest-environment jsdom`.
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Not 5 s: the first text compiles every rule, and a busy machine of two cores can take that long for it.
    testTimeout: 20_000,
    clearMocks: true,
    restoreMocks: true,
  },
});
