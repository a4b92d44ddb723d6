import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Check } from './project.ts';

interface ToolResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program that the project has installed, in the project folder. Never rejects on a non-zero exit. */
export function runTool(root: string, tool: string, options: readonly string[]): Promise<ToolResult> {
  const program = join(root, 'node_modules', '.bin', tool);
  const settings = {
    cwd: root,
    maxBuffer: 256 << 20,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  };
  return new Promise((resolve) => {
    execFile(program, options, settings, (error, output, errors) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ exitCode, output, errors: errors || (error?.message ?? '') });
    });
  });
}

/** A check that is a program of its own: green when it exits with 0. */
export function toolCheck(name: string, tool: string, options: readonly string[]): Check {
  return {
    name,
    run: async ({ root }) => {
      const { exitCode, output, errors } = await runTool(root, tool, options);
      if (exitCode === 0) return [];
      return `${output}\n${errors}`.split('\n').filter((line) => line.trim() !== '');
    },
  };
}
