/** Installs and builds what is missing or changed; false when that failed, with the reason on standard error. */
export function prepare(options: { tests: boolean }): Promise<boolean>;
