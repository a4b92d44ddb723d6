import { normalizeZoeknaam, weergaveNaam } from '#domain/persoon/index.ts';
import { dagTekst, periodeTekst } from '../dag.ts';
import type { DemoGemeente } from '../invoer.ts';
import { verzinNaam } from '../namen/index.ts';
import { createToeval } from '../toeval.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';

type Medewerker = { readonly naam: string; readonly functie: string; readonly rollen: readonly string[] };

/** Staff that the scenarios know by name. */
const ALMERE: readonly Medewerker[] = [
  { naam: 'Farah El Idrissi', functie: 'Klantmanager beschut werk', rollen: ['klantmanager'] },
  { naam: 'Bram Visser', functie: 'Klantmanager beschut werk', rollen: ['klantmanager'] },
  { naam: 'Soraya Ramdin', functie: 'Accountadviseur beschut werk', rollen: ['klantmanager'] },
  {
    naam: 'Wim Dekkers',
    functie: 'Beleidsadviseur en controller',
    rollen: ['beleidsadviseur', 'controller'],
  },
  { naam: 'Ilse Brandsma', functie: 'Functioneel beheerder', rollen: ['beheerder'] },
];

/** The jobcoach of the scenarios; the others have no account. */
const JOOST: Medewerker = { naam: 'Joost Vermeer', functie: 'Jobcoach', rollen: ['jobcoach'] };

const MENSEN_PER_KLANTMANAGER = 110;

/** Makes the staff with their roles; gives the ids of the klantmanagers, the first one first. */
export function bouwPersoneel(bouw: Bouw, openDossiers: number, almere: boolean): readonly string[] {
  const { toeval, gemeente } = bouw;
  const vast: Medewerker[] = almere ? [...ALMERE] : [];
  const verzin = (functie: string, rol: string): Medewerker => ({
    naam: weergaveNaam(verzinNaam(toeval)),
    functie,
    rollen: [rol],
  });
  const nodig = Math.max(1, Math.ceil(openDossiers / MENSEN_PER_KLANTMANAGER));
  const klantmanagers = vast.filter((m) => m.rollen.includes('klantmanager')).length;
  for (let nummer = klantmanagers; nummer < nodig; nummer += 1) {
    vast.push(verzin('Klantmanager beschut werk', 'klantmanager'));
  }
  if (!almere) vast.push(verzin('Beleidsadviseur', 'beleidsadviseur'));
  const bekend = new Set<string>();
  return vast.flatMap((medewerker) => {
    const id = bouwMedewerker(bouw, medewerker, bekend, gemeente.code.toLowerCase());
    return medewerker.rollen.includes('klantmanager') ? [id] : [];
  });
}

/** Which jobcoaches have an account, with its id. */
export function listJobcoachIds({ code }: DemoGemeente): ReadonlyMap<string, string> {
  return new Map([[JOOST.naam, createToeval(`${code} ${JOOST.naam}`).uuid()]]);
}

/** Makes the accounts of the jobcoaches, by chance of their own: the people of the demo stay who they are. */
export function bouwJobcoaches(bouw: Bouw): void {
  for (const [naam, id] of bouw.jobcoaches) {
    const eigen = { ...bouw, toeval: createToeval(id) };
    bouwMedewerker(eigen, { ...JOOST, naam }, new Set(), bouw.gemeente.code.toLowerCase(), id);
  }
}

function bouwMedewerker(
  bouw: Bouw,
  medewerker: Medewerker,
  bekend: Set<string>,
  domein: string,
  id = bouw.toeval.uuid(),
): string {
  const { rijen, toeval, gemeente, begin } = bouw;
  const basis = normalizeZoeknaam(medewerker.naam).replaceAll(' ', '.');
  let adres = basis;
  for (let nummer = 2; bekend.has(adres); nummer += 1) adres = `${basis}${nummer}`;
  bekend.add(adres);
  const versie = eersteVersie(moment(bouw, begin));
  rijen.huidig.gebruiker.push({
    gemeente_code: gemeente.code,
    id,
    naam: medewerker.naam,
    email: `${adres}@${domein}.example.nl`,
    functie: medewerker.functie,
    demo: true,
    ...versie,
  });
  for (const [plaats, rol] of medewerker.rollen.entries()) {
    rijen.huidig.gebruiker_rol.push({
      gemeente_code: gemeente.code,
      // A second role takes chance of its own: the people of the demo stay who they are.
      id: plaats === 0 ? toeval.uuid() : createToeval(`${rol} ${id}`).uuid(),
      gebruiker_id: id,
      rol,
      periode: periodeTekst(begin, null),
      ...versie,
    });
  }
  return id;
}

/** The register row and what the gemeente decided for itself. */
export function bouwRegister(bouw: Bouw, almere: boolean): void {
  const { rijen, gemeente, begin, toeval } = bouw;
  const eigen = () => ({ gemeente_code: gemeente.code, id: toeval.uuid() });
  rijen.huidig.register.push({ gemeente_code: gemeente.code, sinds: dagTekst(begin), demo: true });
  if (!almere) return;
  const versie = eersteVersie(moment(bouw, begin));
  for (const [soort, waarde] of [
    ['minimum-uren', 28],
    ['minimum-maanden', 12],
  ] as const) {
    rijen.huidig.lokale_regel.push({
      ...eigen(),
      soort,
      waarde,
      hard: false,
      geldig: periodeTekst(begin, null),
      bron: 'Gemeente Almere, nieuwsbericht 15-4-2019',
      ...versie,
    });
  }
  rijen.huidig.gemeente_aantal.push({
    ...eigen(),
    soort: 'ambitie',
    jaar: 2016,
    aantal: 30,
    bron: 'Interview "Beschut werk in Almere: We zien mensen echt groeien", juni 2016',
    ...versie,
  });
}
