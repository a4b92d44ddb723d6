import type { CommanderError } from 'commander';

const ZINNEN: Readonly<Record<string, (wat: string) => string>> = {
  'commander.unknownCommand': (wat) => `De opdracht ${wat} bestaat niet.`,
  'commander.unknownOption': (wat) => `De optie ${wat} bestaat niet.`,
  'commander.excessArguments': () => 'Er staan te veel woorden achter de opdracht.',
  'commander.missingArgument': (wat) => `Er ontbreekt iets achter de opdracht: ${wat}.`,
  'commander.optionMissingArgument': (wat) => `Achter de optie ${wat} ontbreekt de waarde.`,
  'commander.missingMandatoryOptionValue': (wat) => `De optie ${wat} is verplicht.`,
  'commander.invalidArgument': (wat) => `Deze waarde kan niet bij ${wat}.`,
  'commander.help': () => 'Kies een opdracht.',
};

/** Says in Dutch what is wrong with the typed command. */
export function describeGebruiksfout({ code, message }: CommanderError): string {
  const wat = /'([^']*)'/.exec(message)?.[1] ?? '';
  const zin = ZINNEN[code]?.(wat) ?? message;
  return `${zin} 'npx groeiplek --help' toont wat er kan.`;
}
