import { Command } from 'commander';
import {
  blokkeerGebruiker,
  insertEenmaligeLink,
  insertGebruiker,
  listGebruikers,
  updateSoort,
} from '#db/installatie/index.ts';
import { parseRol, type Rol } from '#domain/toegang/index.ts';
import { createVandaag, EXIT, Startfout } from '../config/index.ts';
import { richtIn } from '../start/inrichten.ts';
import { adresOf } from '../start/luisteren.ts';
import { metDatabase, toon, type Werkplaats } from './metDatabase.ts';
import { settle } from './nederlands.ts';

const EMAIL = /^[^\s@]+@[^\s@]+$/;

type Opties = { gemeente: string; naam: string; email: string; rol: string[]; functie?: string };

/** `groeiplek gebruiker`: the accounts of staff outside the demo. */
export function addGebruiker(programma: Command): void {
  const gebruiker = settle(new Command('gebruiker'))
    .description('medewerkers toevoegen, tonen, blokkeren')
    .usage('<opdracht>');
  gebruiker.addCommand(
    settle(new Command('maak'))
      .description('voegt een medewerker toe en toont een link om één keer een wachtwoord te kiezen')
      .requiredOption('--gemeente <code>', 'code van de gemeente, zoals GM0034')
      .requiredOption('--naam <naam>', 'voor- en achternaam')
      .requiredOption('--email <adres>', 'e-mailadres; daarmee meldt iemand zich aan')
      .requiredOption(
        '--rol <rol...>',
        'klantmanager, jobcoach, beleidsadviseur, controller of beheerder; meer mag',
      )
      .option('--functie <tekst>', 'functie, zoals die in beeld komt')
      .action((opties: Opties) => metDatabase((plaats) => maak(plaats, opties))),
  );
  gebruiker.addCommand(
    settle(new Command('link'))
      .description('maakt een nieuwe link om één keer een wachtwoord te kiezen')
      .argument('email', 'e-mailadres van de medewerker')
      .usage('<email>')
      .action((email: string) => metDatabase((plaats) => maakLink(plaats, email))),
  );
  gebruiker.addCommand(
    settle(new Command('lijst'))
      .description('toont de medewerkers, met tabs ertussen')
      .option('--gemeente <code>', 'alleen die van één gemeente')
      .action(({ gemeente }: { gemeente?: string }) => metDatabase((plaats) => toonLijst(plaats, gemeente))),
  );
  gebruiker.addCommand(
    settle(new Command('blokkeer'))
      .description('sluit een medewerker af; wat die deed blijft bewaard')
      .argument('email', 'e-mailadres van de medewerker')
      .usage('<email>')
      .action((email: string) => metDatabase((plaats) => blokkeer(plaats, email))),
  );
  programma.addCommand(gebruiker);
}

async function maak({ pool, config, voortgang }: Werkplaats, opties: Opties): Promise<void> {
  const rollen = opties.rol.map(asRol);
  if (!EMAIL.test(opties.email)) throw new Startfout(`'${opties.email}' is geen e-mailadres.`, EXIT.gebruik);
  const { demo } = await richtIn(pool, config, voortgang);
  const uitkomst = await insertGebruiker(pool, {
    gemeenteCode: opties.gemeente,
    naam: opties.naam,
    email: opties.email,
    functie: opties.functie ?? '',
    rollen,
    vanaf: createVandaag(config.peildatum)(),
  });
  if ('code' in uitkomst) throw new Startfout(WEIGERINGEN[uitkomst.code](opties), EXIT.weigering);
  if (!demo) await updateSoort(pool, 'echt');
  toonLink(config, uitkomst.token);
}

async function maakLink({ pool, config, voortgang }: Werkplaats, email: string): Promise<void> {
  await richtIn(pool, config, voortgang);
  const token = await insertEenmaligeLink(pool, email);
  if (token === undefined) throw new Startfout(onbekend(email), EXIT.weigering);
  toonLink(config, token);
}

async function toonLijst(
  { pool, config, voortgang }: Werkplaats,
  gemeente: string | undefined,
): Promise<void> {
  await richtIn(pool, config, voortgang);
  for (const { gemeenteCode, naam, email, rollen, geblokkeerd, wachtwoord } of await listGebruikers(
    pool,
    gemeente ?? null,
  )) {
    const staat = geblokkeerd ? 'geblokkeerd' : wachtwoord ? 'actief' : 'nog geen wachtwoord';
    toon([gemeenteCode, naam, email, rollen.join(','), staat].join('\t'));
  }
}

async function blokkeer({ pool, config, voortgang }: Werkplaats, email: string): Promise<void> {
  await richtIn(pool, config, voortgang);
  if (!(await blokkeerGebruiker(pool, email))) throw new Startfout(onbekend(email), EXIT.weigering);
  toon(`${email} is geblokkeerd.`);
}

function toonLink({ url, host, port }: Werkplaats['config'], token: string): void {
  process.stderr.write('Deze link werkt één keer en 72 uur lang. Geef hem alleen aan de medewerker zelf.\n');
  toon(`${url ?? adresOf(host, port)}/aanmelden/wachtwoord/${token}`);
}

function asRol(tekst: string): Rol {
  const rol = parseRol(tekst);
  if (rol) return rol;
  throw new Startfout(
    `De rol '${tekst}' bestaat niet. Kies klantmanager, jobcoach, beleidsadviseur, controller of beheerder.`,
    EXIT.gebruik,
  );
}

function onbekend(email: string): string {
  return `Er is geen medewerker met het e-mailadres ${email}, of het account is geblokkeerd. 'npx groeiplek gebruiker lijst' toont wie er zijn.`;
}

const WEIGERINGEN = {
  'gemeente-onbekend': ({ gemeente }: Opties) =>
    `De gemeente '${gemeente}' bestaat niet. Gebruik een code zoals GM0034.`,
  'email-bezet': ({ email }: Opties) =>
    `Er is al een medewerker met het e-mailadres ${email}. Kies een ander of maak een nieuwe link.`,
};
