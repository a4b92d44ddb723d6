/** What stands in a column; a list becomes a PostgreSQL array, a period is written by `periodeTekst`. */
export type Waarde = string | number | boolean | null | readonly string[];

const EIGEN = ['gemeente_code', 'id'] as const;
const TIJD = ['versie', 'vastgelegd_op'] as const;

/**
 * The tables that the demo fills with the columns of each, in an order in which every row finds what it refers to.
 * The BSN stands in no column: the database layer encrypts it.
 */
export const KOLOMMEN = {
  register: ['gemeente_code', 'sinds', 'demo'],
  gebruiker: [...EIGEN, 'naam', 'email', 'functie', 'demo', ...TIJD],
  gebruiker_rol: [...EIGEN, 'gebruiker_id', 'rol', 'periode', ...TIJD],
  lokale_regel: [...EIGEN, 'soort', 'waarde', 'hard', 'geldig', 'bron', ...TIJD],
  gemeente_aantal: [...EIGEN, 'soort', 'jaar', 'aantal', 'bron', ...TIJD],
  organisatie: ['id', 'kvk', 'naam', 'demo', 'vastgelegd_op'],
  werkgever: [
    ...EIGEN,
    ...([
      'organisatie_id',
      'soort',
      'vorm',
      'contactpersoon',
      'telefoon',
      'email',
      'plaats',
      'sinds',
    ] as const),
    ...TIJD,
  ],
  raamovereenkomst: [
    ...EIGEN,
    ...([
      'werkgever_id',
      'nummer',
      'periode',
      'verlengingsopties',
      'verlenging_maanden',
      'percelen',
    ] as const),
    ...(['maximumprijs_cent', 'prijs_eenheid', 'minimum_beschutte_plekken'] as const),
    ...TIJD,
  ],
  werkplek: [
    ...EIGEN,
    ...(['nummer', 'werkgever_id', 'werksoort_code', 'naam', 'omschrijving', 'postcode', 'plaats'] as const),
    ...(['uren_min', 'uren_max', 'begeleiding', 'permanent_toezicht', 'begeleider', 'aanpassingen'] as const),
    ...(['omgeving', 'opzet', 'begintijd', 'beschikbaar', 'prijs_cent', 'prijs_eenheid'] as const),
    ...TIJD,
  ],
  zitplaats: [...EIGEN, 'werkplek_id', 'volgnummer', 'periode', 'reden_einde', ...TIJD],
  persoon: [
    ...EIGEN,
    ...([
      'voornaam',
      'voorvoegsel',
      'achternaam',
      'zoeknaam',
      'geboortedatum',
      'postcode',
      'telefoon',
    ] as const),
    ...(['email', 'demo'] as const),
    ...TIJD,
  ],
  dossier: [
    ...EIGEN,
    ...([
      'persoon_id',
      'nummer',
      'klantmanager_id',
      'jobcoach',
      'jobcoach_id',
      'herkomst',
      'geopend_op',
      'gesloten_op',
    ] as const),
    ...(['reden_einde', 'samenvatting'] as const),
    ...TIJD,
  ],
  kandidaatprofiel: [
    ...EIGEN,
    ...(['dossier_id', 'werksoorten', 'behoeften', 'toelichting', 'uren_min', 'uren_max'] as const),
    ...([
      'max_afstand_km',
      'begeleiding',
      'permanent_toezicht',
      'aanpassingen_nodig',
      'beschikbaar_vanaf',
    ] as const),
    ...TIJD,
  ],
  aanhouding: [...EIGEN, 'dossier_id', 'periode', 'reden', ...TIJD],
  gesprek: [...EIGEN, 'dossier_id', 'gevoerd_op', 'tekst', 'gebruiker_id', 'vastgelegd_op'],
  adviesaanvraag: [
    ...EIGEN,
    ...(['dossier_id', 'aanvrager', 'ontvangen_op', 'uiterlijk_op', 'toelichting', 'nieuwe_feiten'] as const),
    'ingetrokken_op',
    ...TIJD,
  ],
  advies: [
    ...EIGEN,
    ...([
      'dossier_id',
      'adviesaanvraag_id',
      'uitgebracht_op',
      'criterium_a',
      'criterium_b',
      'kenmerk',
    ] as const),
    ...TIJD,
  ],
  beschikking: [
    ...EIGEN,
    ...(['dossier_id', 'persoon_id', 'advies_id', 'soort', 'afwijkend', 'motivering', 'genomen_op'] as const),
    ...(['bekendgemaakt_op', 'bezwaar_uiterlijk_op', 'wacht_sinds', 'geldig'] as const),
    ...TIJD,
  ],
  keuze: [...EIGEN, 'dossier_id', 'gekozen_op', 'aanwezig', 'geldig', ...TIJD],
  keuze_plek: [...EIGEN, 'keuze_id', 'dossier_id', 'rang', 'werkplek_id', 'vastgelegd_op'],
  voorstel: [
    ...EIGEN,
    ...([
      'dossier_id',
      'werkplek_id',
      'keuze_rang',
      'afwijking_reden',
      'voorgesteld_op',
      'reageren_voor',
    ] as const),
    ...(['status', 'kandidaat_antwoord', 'werkgever_antwoord', 'kant', 'reden', 'afgerond_op'] as const),
    'reden_code',
    ...TIJD,
  ],
  plaatsing: [
    ...EIGEN,
    ...([
      'dossier_id',
      'persoon_id',
      'zitplaats_id',
      'voorstel_id',
      'soort',
      'periode',
      'reden_einde',
    ] as const),
    ...TIJD,
  ],
  dienstverband: [
    ...EIGEN,
    ...([
      'plaatsing_id',
      'dossier_id',
      'persoon_id',
      'werkgever_id',
      'regeling',
      'soort',
      'periode',
    ] as const),
    ...(['overeengekomen_tot', 'opvolgend_werkgever', 'reden_afwijking', 'reden_einde'] as const),
    ...TIJD,
  ],
  dienstverband_uren: [...EIGEN, 'dienstverband_id', 'dossier_id', 'periode', 'uren', ...TIJD],
  loonwaardemeting: [...EIGEN, 'dossier_id', 'gemeten_op', 'loonwaarde', 'gemeten_door', ...TIJD],
  loonkostensubsidie: [
    ...EIGEN,
    ...(['dienstverband_id', 'dossier_id', 'periode', 'loonwaardemeting_id', 'voltijd_uren'] as const),
    'vastgesteld_door',
    ...TIJD,
  ],
  trede: [...EIGEN, 'dossier_id', 'persoon_id', 'soort', 'hoofd', 'periode', ...TIJD],
  berekening: [
    ...EIGEN,
    ...([
      'dossier_id',
      'tabel',
      'rij_id',
      'regel',
      'versie',
      'peildatum',
      'inhoud',
      'vastgelegd_op',
    ] as const),
  ],
  begroting: [
    ...EIGEN,
    ...(['jaar', 'voorziening', 'onderdeel', 'geldbron', 'bedrag_cent', 'plekken', 'bron'] as const),
    ...TIJD,
  ],
  kostenpost: [
    ...EIGEN,
    ...(['soort', 'voorziening', 'onderdeel', 'geldbron', 'periode', 'bedrag_cent', 'werkgever_id'] as const),
    'omschrijving',
    ...TIJD,
  ],
  deelafspraak: [
    ...(['eigenaar_code', 'partner_code', 'id', 'naam', 'periode', 'voorwaarden', 'contact'] as const),
    ...(['status', 'aangeboden_op', 'beantwoord_op'] as const),
    ...TIJD,
  ],
  plekdeling: [
    ...(['eigenaar_code', 'partner_code', 'id', 'deelafspraak_id', 'werkplek_id', 'aantal'] as const),
    ...(['periode', 'geopend_op'] as const),
    ...TIJD,
  ],
  plekdeling_zitplaats: [...EIGEN, 'plekdeling_id', 'zitplaats_id', 'periode', 'reden', ...TIJD],
  participatiebudget: [...EIGEN, 'jaar', 'bedrag_cent', 'mensen', 'bron', ...TIJD],
} as const;

export type Tabel = keyof typeof KOLOMMEN;

/** One row: every column of the table, nothing else. */
export type Rij<T extends Tabel> = { readonly [K in (typeof KOLOMMEN)[T][number]]: Waarde };

/** Tables of which the demo also makes earlier versions. */
export type HistorieTabel = 'dossier' | 'beschikking' | 'plaatsing' | 'dienstverband' | 'dienstverband_uren';

/** An earlier version and the moment at which it was replaced. */
export type HistorieRij<T extends HistorieTabel> = Rij<T> & { readonly vervangen_op: string };

/** All rows of one gemeente. */
export type Rijen = {
  readonly huidig: { readonly [T in Tabel]: Rij<T>[] };
  readonly historie: { readonly [T in HistorieTabel]: HistorieRij<T>[] };
  /** Id of a persoon → BSN. */
  readonly bsns: Map<string, string>;
};
