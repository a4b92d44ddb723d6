import { Command } from 'commander';
import { explainInstellingen } from '../config/index.ts';
import { addDemo } from './demo.ts';
import { addGebruiker } from './gebruiker.ts';
import { addMatching } from './matching.ts';
import { addMigreer } from './migreer.ts';
import { settle } from './nederlands.ts';
import { addReferentie } from './referentie.ts';
import { addRegister } from './register.ts';
import { addStart } from './start.ts';

const AFLOOP = `
Afloop (exit code):
  0  gelukt
  1  niet gelukt door een fout, bijvoorbeeld een poort in gebruik of geen antwoord van de database
  2  verkeerd gebruik: een onbekende opdracht, optie of instelling
  3  geweigerd: het mag niet, bijvoorbeeld verzonnen mensen bij echte, of een verkeerde sleutel`;

/** All commands. Texts for people go to standard error, results to standard output. */
export function createProgramma(): Command {
  const programma = settle(new Command('groeiplek'))
    .description('Groeiplek beheren: starten, database bijwerken, demo, referentiegegevens en gebruikers.')
    .addHelpText('after', `${AFLOOP}\n\nInstellingen in de omgeving:\n${explainInstellingen()}`);
  for (const add of [addStart, addMigreer, addDemo, addReferentie, addGebruiker, addRegister, addMatching]) {
    add(programma);
  }
  return programma;
}
