import { type Datum, laatsteDag } from '#domain/shared/index.ts';
import { describeBeleid, type Voorrangsbeleid } from '#domain/voorrang/index.ts';
import { registerTeksten as t } from '#web/texts/nl/openbaar-algoritme-register.ts';
import { listGegevens, listGroepen, nameVolgorde } from './beleidswoorden.ts';

const STANDAARDVERSIE = '1.0';
const BRONCODE = 'https://github.com/groeiplek/groeiplek';
const WET = 'https://wetten.overheid.nl/';

type Verwijzing = { readonly title: string; readonly link: string };
type Veldnaam = keyof typeof t.velden;
export type Registerwaarde = string | readonly (string | Verwijzing)[];

/** A record of the Algoritmeregister: the fields of its publicatiestandaard 1.0, in its order; empty ones left out. */
export type Registerrecord = Readonly<Partial<Record<Veldnaam, Registerwaarde>>>;

/** What a record needs beside the policy. */
type Omstandigheden = {
  /** Null: not filled in yet; a record is of one organisation. */
  readonly gemeente: string | null;
  readonly vandaag: Datum;
  /** Invented people only: then no gemeente divides places with it. */
  readonly demo: boolean;
  /** Public address of this installation. */
  readonly url: string;
};

/** The record for the Algoritmeregister, made of the policy: another policy gives another record. */
export function createRegisterrecord(
  beleid: Voorrangsbeleid,
  { gemeente, vandaag, demo, url }: Omstandigheden,
): Registerrecord {
  const feiten = describeBeleid(beleid);
  const { waarden } = t;
  const status = chooseStatus(beleid, vandaag, demo);
  const einde = laatsteDag(beleid.geldig);
  const gronden = feiten.bronnen.map(({ artikel }) => artikel).join(' en ');
  return {
    name: waarden.naam,
    description_short: waarden.omschrijving(feiten.trappen.length),
    organization: gemeente === null ? t.geenOrganisatie : t.organisatie(gemeente),
    category: waarden.themas,
    status: waarden.status[status],
    ...(status === 'ontwikkeling' ? {} : { begin_date: beleid.geldig.van.slice(0, 7) }),
    ...(einde === null ? {} : { end_date: einde.slice(0, 7) }),
    contact_email: `${url}/algoritme#vragen`,
    website: `${url}/algoritme`,
    publication_category: waarden.categorie,
    url: `${url}/algoritme/register.json`,
    goal: waarden.doel,
    proportionality: waarden.afwegingen,
    human_intervention: waarden.tussenkomst,
    risks: waarden.risicos,
    lawful_basis: waarden.wet(gronden),
    lawful_basis_grouping: feiten.bronnen
      .filter(({ vindplaats }) => vindplaats.startsWith(WET))
      .map(({ artikel, vindplaats }) => ({ title: artikel, link: vindplaats })),
    impacttoetsen: waarden.impacttoetsen,
    source_data: waarden.gegevens(listGegevens(feiten)),
    methods_and_models: waarden.techniek({
      groepen: listGroepen(feiten),
      ...nameVolgorde(feiten),
      gegevens: listGegevens(feiten),
      versie: feiten.versie,
    }),
    provider: waarden.leverancier,
    publiccode: BRONCODE,
    lang: 'nld',
    standard_version: STANDAARDVERSIE,
    source_id: beleid.versie.replaceAll(' ', '-'),
    tags: waarden.zoektermen,
  };
}

function chooseStatus({ geldig }: Voorrangsbeleid, vandaag: Datum, demo: boolean) {
  if (geldig.tot !== null && geldig.tot <= vandaag) return 'buiten';
  return demo || vandaag < geldig.van ? 'ontwikkeling' : 'gebruik';
}
