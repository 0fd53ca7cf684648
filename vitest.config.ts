import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  // Loads wxt.config.ts as well, so that `.tsx` tests compile with the same Preact plugin as the build.
  plugins: [WxtVitest()],
  test: {
    // A test that needs a document says so itself: `// @vitest-environment jsdom`.
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    clearMocks: true,
    restoreMocks: true,
  },
});
