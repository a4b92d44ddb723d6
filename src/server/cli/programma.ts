import { Command } from 'commander';
import { explainInstellingen } from '../config/index.ts';
import { settle } from './nederlands.ts';

type Toevoegen = (programma: Command) => void;

/** Every command, loaded only when it is asked for: a calculation does not wait for the server. */
const OPDRACHTEN: Readonly<Record<string, () => Promise<Toevoegen>>> = {
  start: async () => (await import('./start.ts')).addStart,
  migreer: async () => (await import('./migreer.ts')).addMigreer,
  demo: async () => (await import('./demo.ts')).addDemo,
  referentie: async () => (await import('./referentie.ts')).addReferentie,
  gebruiker: async () => (await import('./gebruiker.ts')).addGebruiker,
  register: async () => (await import('./register.ts')).addRegister,
  norm: async () => (await import('./norm.ts')).addNorm,
  reken: async () => (await import('./reken.ts')).addReken,
  matching: async () => (await import('./matching.ts')).addMatching,
  ronde: async () => (await import('./ronde.ts')).addRonde,
  regio: async () => (await import('./regio.ts')).addRegio,
};

const AFLOOP = `
Afloop (exit code):
  0  gelukt
  1  niet gelukt door een fout, bijvoorbeeld een poort in gebruik of geen antwoord van de database
  2  verkeerd gebruik: een onbekende opdracht, optie of instelling, of invoer die niet klopt
  3  geweigerd: het mag niet, bijvoorbeeld verzonnen mensen bij echte, of een norm ontbreekt`;

/**
 * The program with the command that was asked for; with all of them when it is another word, such as --help.
 * Texts for people go to standard error, results to standard output.
 */
export async function createProgramma(gevraagd = ''): Promise<Command> {
  const programma = settle(new Command('groeiplek'))
    .description(
      'Groeiplek beheren: starten, database bijwerken, demo, referentiegegevens, gebruikers en rekenen.',
    )
    .addHelpText('after', `${AFLOOP}\n\nInstellingen in de omgeving:\n${explainInstellingen()}`);
  const eigen = Object.hasOwn(OPDRACHTEN, gevraagd) ? OPDRACHTEN[gevraagd] : undefined;
  for (const laad of eigen === undefined ? Object.values(OPDRACHTEN) : [eigen]) (await laad())(programma);
  return programma;
}
