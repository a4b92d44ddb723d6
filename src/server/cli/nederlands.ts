import type { Command } from 'commander';

const TITELS: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat erachter staat:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Global Options:': 'Algemene opties:',
};

/** Makes a command speak Dutch and leave the exit to us. */
export function settle(command: Command): Command {
  return command
    .usage(command.name() === 'groeiplek' ? '<opdracht>' : '[opties]')
    .helpOption('-h, --help', 'toont deze uitleg')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: (titel) => TITELS[titel] ?? titel,
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map((a) => `<${a.name()}>`)].join(' '),
    });
}
