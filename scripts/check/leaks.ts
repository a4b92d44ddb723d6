import type { Check } from './project.ts';

/** A folder of one person's machine, the host of a package registry, a private key: of no use to anybody else. */
const LEAKS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(home|Users|root|work)\/[\w.-]+/, 'path on one machine'],
  [/\b[A-Z]:\\Users\\/, 'path on one machine'],
  [/\bregistry\.[\w-]+\.\w+|\b(artifactory|verdaccio|nexus)\.[\w.-]+/i, 'host of a package registry'],
  [/"resolved":\s*"https?:/, 'host of a package registry in the lock file'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'private key'],
];
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|pdf|gz|br)$/i;

/** No tracked file tells about the machine it was made on. */
export const leaks: Check = {
  name: 'no machine paths',
  run: (project) =>
    project.files
      .filter((file) => !BINARY.test(file))
      .flatMap((file) =>
        project
          .read(file)
          .split('\n')
          .flatMap((line, index) =>
            LEAKS.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${file}:${index + 1} ${what}`),
          ),
      ),
};
