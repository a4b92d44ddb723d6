import fc from 'fast-check';
import type { Norm } from '#domain/normen/index.ts';
import { REKENREGELS, type Rekenregel } from '#reken/index.ts';
import { type Familie, readFamilies } from '../../tests/rekenregels/families.ts';
import { createWillekeurigeInvoer } from '../../tests/rekenregels/invoer.ts';
import { normen } from '../../tests/rekenregels/normen.ts';
import type { Blok } from './blok.ts';
import { formatJson, formatTabel } from './tabel.ts';

const MAP = 'docs/rekenregels';
/** No law was changed more often in these years. */
const MEESTE_TEKSTEN = 20;
const PROEVEN = { numRuns: 400, seed: 1 };

/** Every block of the pages about the rules, made from the examples, the norms and the rules themselves. */
export async function createBlokken(): Promise<readonly Blok[]> {
  const families = await readFamilies();
  return [
    ...families.map(createVoorbeeldenblok),
    { bestand: `${MAP}/normen.md`, naam: 'normen', inhoud: formatNormen(normen.list()) },
    { bestand: `${MAP}/README.md`, naam: 'regels', inhoud: formatRegels(REKENREGELS) },
    { bestand: `${MAP}/README.md`, naam: 'invoer', inhoud: formatInvoer(REKENREGELS) },
  ];
}

function createVoorbeeldenblok({ naam, voorbeelden }: Familie): Blok {
  const rijen = voorbeelden.map(({ id, wat, verwacht, artikel, merk }) => [
    id,
    wat,
    formatJson(verwacht),
    artikel,
    merk,
  ]);
  const koppen = ['Nummer', 'Voorbeeld', 'Uitkomst', 'Artikel', 'Merk'];
  return { bestand: `${MAP}/${naam}.md`, naam: 'voorbeelden', inhoud: formatTabel(koppen, rijen) };
}

function formatNormen(alle: readonly Norm[]): string {
  const koppen = ['Norm', 'Waarde', 'Eenheid', 'Vanaf', 'Tot', 'Artikel', 'Merk'];
  const opCode = [...alle].sort((a, b) =>
    compareTekst(`${a.code} ${a.geldig.van}`, `${b.code} ${b.geldig.van}`),
  );
  const rijen = opCode.map(({ code, waarde, eenheid, geldig, artikel, merk }) => [
    `\`${code}\``,
    waarde,
    eenheid,
    geldig.van,
    geldig.tot ?? '–',
    artikel,
    merk,
  ]);
  return formatTabel(koppen, rijen);
}

function formatRegels(regels: readonly Rekenregel[]): string {
  const rijen = regels.map((regel) => [`\`${regel.code}\``, regel.titel, formatVersies(listVersies(regel))]);
  return formatTabel(['Regel', 'Wat ze uitrekent', 'Tekst gelezen vanaf'], rijen);
}

function formatInvoer(regels: readonly Rekenregel[]): string {
  return regels.map(({ code, voorbeeld }) => `- \`${code}\`: \`${JSON.stringify(voorbeeld)}\``).join('\n');
}

function compareTekst(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A rule that has a text for every day asked has its text from the input itself. */
function formatVersies(dagen: readonly string[]): string {
  return dagen.length > MEESTE_TEKSTEN ? 'afspraak in de invoer' : dagen.join(', ');
}

/** The first days of the texts under which a rule answers, found by asking it about many days. */
function listVersies(regel: Rekenregel): readonly string[] {
  const versies = fc.sample(createWillekeurigeInvoer(regel), PROEVEN).flatMap((invoer) => {
    const antwoord = regel.reken(invoer, normen);
    return antwoord.soort === 'uitkomst' ? [antwoord.berekening.versie.slice(regel.code.length + 1)] : [];
  });
  return [...new Set(versies)].sort();
}
