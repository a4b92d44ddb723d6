/** A setting from the environment as an administrator sees it. */
export type Instelling = { naam: string; standaard: string; uitleg: string };

export const INSTELLINGEN: readonly Instelling[] = [
  { naam: 'PORT', standaard: '3000', uitleg: 'Poort van de website. 0 kiest een vrije poort.' },
  {
    naam: 'HOST',
    standaard: '127.0.0.1',
    uitleg: 'Adres waarop de website luistert. 0.0.0.0 is: bereikbaar vanaf het netwerk.',
  },
  {
    naam: 'GROEIPLEK_URL',
    standaard: 'http://HOST:PORT',
    uitleg: 'Openbaar adres van de website, zoals het in de browser staat.',
  },
  {
    naam: 'GROEIPLEK_DATA',
    standaard: '.groeiplek',
    uitleg: 'Map van de ingebouwde database, de sleutel en het logboek.',
  },
  {
    naam: 'DATABASE_URL',
    standaard: 'niet gezet',
    uitleg: 'Een PostgreSQL-server (15 of nieuwer) in plaats van de ingebouwde database.',
  },
  {
    naam: 'GROEIPLEK_DEMO',
    standaard: 'almere; met DATABASE_URL: leeg',
    uitleg: 'Verzonnen mensen: almere, een aantal gemeenten (1 tot en met 342), of leeg voor echt gebruik.',
  },
  {
    naam: 'GROEIPLEK_PEILDATUM',
    standaard: 'vandaag; in de demo: 2026-03-02',
    uitleg: 'De dag die het voor de website is, als jjjj-mm-dd.',
  },
  {
    naam: 'GROEIPLEK_SLEUTEL',
    standaard: 'wordt gemaakt; met DATABASE_URL: verplicht',
    uitleg: 'Geheim van 32 bytes waarmee gegevens versleuteld zijn. Maken: openssl rand -hex 32.',
  },
];
