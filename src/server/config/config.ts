import { resolve } from 'node:path';
import { type Datum, datum } from '#domain/shared/index.ts';
import { defaultDatamap } from './datamap.ts';
import { type Demokeuze, HERSTEL, type Omgevingswaarden, omgevingSchema } from './schema.ts';
import { EXIT, Startfout } from './startfout.ts';

const STANDAARD_POORT = 3000;
const STANDAARD_HOST = '127.0.0.1';
const DEMODAG = datum('2026-03-02');

export type Config = {
  port: number;
  host: string;
  /** Address for people, without a slash at the end. Null: follows from host and port. */
  url: string | null;
  database: { soort: 'ingebouwd'; map: string } | { soort: 'server'; url: string };
  demo: Demokeuze;
  /** The application's day; null: today in Europe/Amsterdam. */
  peildatum: Datum | null;
  sleutel: Buffer | null;
};

export type Omgeving = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment.
 * @throws Startfout that names every fault at once, one line each.
 */
export function parseConfig(env: Omgeving): Config {
  const gezet = Object.fromEntries(
    Object.entries(env).filter(([, waarde]) => waarde !== undefined && waarde !== ''),
  );
  const gelezen = omgevingSchema.safeParse(gezet);
  if (!gelezen.success) {
    const namen = new Set(gelezen.error.issues.map((issue) => issue.path[0]));
    throw gebruiksfout(Object.entries(HERSTEL).flatMap(([naam, tekst]) => (namen.has(naam) ? [tekst] : [])));
  }
  const fouten = checkSamenhang(gelezen.data);
  if (fouten.length > 0) throw gebruiksfout(fouten);
  return asConfig(gelezen.data);
}

function checkSamenhang(waarden: Omgevingswaarden): string[] {
  if (waarden.DATABASE_URL !== undefined && waarden.GROEIPLEK_SLEUTEL === undefined) {
    return [
      'Met DATABASE_URL is GROEIPLEK_SLEUTEL verplicht. Maak er een met: openssl rand -hex 32, en bewaar die veilig.',
    ];
  }
  return [];
}

function gebruiksfout(regels: readonly string[]): Startfout {
  return new Startfout(regels.join('\n'), EXIT.gebruik);
}

function asConfig(waarden: Omgevingswaarden): Config {
  const demo = waarden.GROEIPLEK_DEMO ?? { soort: waarden.DATABASE_URL === undefined ? 'almere' : 'leeg' };
  return {
    port: waarden.PORT ?? STANDAARD_POORT,
    host: waarden.HOST ?? STANDAARD_HOST,
    url: waarden.GROEIPLEK_URL ?? null,
    database:
      waarden.DATABASE_URL === undefined
        ? {
            soort: 'ingebouwd',
            map: waarden.GROEIPLEK_DATA ? resolve(waarden.GROEIPLEK_DATA) : defaultDatamap(),
          }
        : { soort: 'server', url: waarden.DATABASE_URL },
    demo,
    peildatum: waarden.GROEIPLEK_PEILDATUM ?? (demo.soort === 'leeg' ? null : DEMODAG),
    sleutel: waarden.GROEIPLEK_SLEUTEL ?? null,
  };
}
