import type { Config, Omgeving } from './config.ts';
import { INSTELLINGEN } from './instelling.ts';

/** Table of all settings with their meaning and default, for the help. */
export function explainInstellingen(): string {
  const breedte = Math.max(...INSTELLINGEN.map(({ naam }) => naam.length));
  return INSTELLINGEN.map(
    ({ naam, standaard, uitleg }) =>
      `  ${naam.padEnd(breedte)}  ${uitleg}\n  ${' '.repeat(breedte)}  Standaard: ${standaard}.`,
  ).join('\n');
}

/** The settings of this start, each with where it comes from. Secrets are not shown. */
export function describeConfig(config: Config, env: Omgeving): string {
  const waarden: Readonly<Record<string, string>> = {
    PORT: String(config.port),
    HOST: config.host,
    GROEIPLEK_URL: config.url ?? 'volgt uit HOST en PORT',
    GROEIPLEK_DATA: config.database.soort === 'ingebouwd' ? config.database.map : 'niet gebruikt',
    DATABASE_URL:
      config.database.soort === 'server'
        ? hideWachtwoord(config.database.url)
        : 'niet gezet: ingebouwde database',
    GROEIPLEK_DEMO: config.demo.soort === 'gemeenten' ? `${config.demo.aantal} gemeenten` : config.demo.soort,
    GROEIPLEK_PEILDATUM: config.peildatum ?? 'vandaag',
    GROEIPLEK_SLEUTEL: config.sleutel ? 'gezet' : 'uit de gegevensmap',
  };
  const regels = INSTELLINGEN.map(
    ({ naam }) => `  ${naam.padEnd(20)} ${waarden[naam]}${env[naam] ? '' : ' (standaard)'}`,
  );
  return ['Instellingen:', ...regels].join('\n');
}

/** A database address that may be shown. */
export function hideWachtwoord(url: string): string {
  const adres = new URL(url);
  if (adres.password) adres.password = '***';
  adres.searchParams.delete('password');
  return adres.href;
}
