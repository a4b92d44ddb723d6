import { Command } from 'commander';
import { explainInstellingen } from '../config/index.ts';
import { startGroeiplek } from '../start/start.ts';
import { settle } from './nederlands.ts';

/** `groeiplek start`: the same as `npm start`. */
export function addStart(programma: Command): void {
  const command = settle(new Command('start'))
    .description('start Groeiplek en blijft draaien tot Ctrl-C')
    .addHelpText('after', `\nInstellingen in de omgeving:\n${explainInstellingen()}`)
    .action(() => startGroeiplek(process.env));
  programma.addCommand(command);
}
