import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bin/**/*.test.ts',
            'tests/api/**/*.test.ts',
            'tests/rekenregels/**/*.test.ts',
          ],
          exclude: ['**/*.db.test.ts'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts', 'tests/db/**/*.db.test.ts', 'tests/api/**/*.db.test.ts'],
          globalSetup: ['tests/support/database.global.ts'],
          pool: 'threads',
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 30_000,
          // What comes before a test makes databases and people too.
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          globalSetup: ['tests/support/bouw.global.ts'],
          pool: 'threads',
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          testTimeout: 90_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
