import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		setupFiles: ['test/setup/stop-endless.ts'],
		testTimeout: 60_000,
		pool: 'forks',
	},
});
