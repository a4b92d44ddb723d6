import {
  Bronvermelding,
  Filterbalk,
  type Kolom,
  Kop,
  Label,
  Link,
  Paginering,
  SelectVeld,
  Stapel,
  Subnavigatie,
  Tabel,
  TekstVeld,
} from '../index.ts';

interface Voorbeeldrij {
  id: string;
  naam: string;
  sinds: string;
  weken: number;
  keuze: 'klaar' | 'nog niet';
  stap: string;
}

const rijen: readonly Voorbeeldrij[] = [
  {
    id: 'a1',
    naam: 'Berg, Noa van den',
    sinds: '3 november 2025',
    weken: 17,
    keuze: 'klaar',
    stap: 'Voorstel doen',
  },
  {
    id: 'a2',
    naam: 'Boer, Sem de',
    sinds: '12 januari 2026',
    weken: 7,
    keuze: 'nog niet',
    stap: 'Keuze bespreken',
  },
  {
    id: 'a3',
    naam: 'Yıldız, Milan',
    sinds: '19 augustus 2025',
    weken: 28,
    keuze: 'klaar',
    stap: 'Regio vragen',
  },
];

const kolommen: readonly Kolom<Voorbeeldrij>[] = [
  {
    kop: 'Naam',
    rijkop: true,
    sorteren: { href: '?sorteer=naam', richting: 'oplopend' },
    cel: (rij) => <Link href={`/werk/kandidaten/${rij.id}`}>{rij.naam}</Link>,
  },
  { kop: 'Wacht sinds', soort: 'datum', sorteren: { href: '?sorteer=sinds' }, cel: (rij) => rij.sinds },
  { kop: 'Weken', soort: 'getal', sorteren: { href: '?sorteer=weken' }, cel: (rij) => rij.weken },
  {
    kop: 'Keuze klaar?',
    cel: (rij) => <Label toon={rij.keuze === 'klaar' ? 'goed' : 'neutraal'}>{rij.keuze}</Label>,
  },
  { kop: 'Volgende stap', cel: (rij) => rij.stap },
];

/** Gallery part: sub navigation, filters, table, pages, source. */
export function Lijsten() {
  return (
    <Stapel>
      <Subnavigatie
        label="Dossier"
        items={[
          { tekst: 'Overzicht', href: '#overzicht', actueel: true },
          { tekst: 'Wensen', href: '#wensen' },
          { tekst: 'Tijdlijn', href: '#tijdlijn', aantal: 12 },
          { tekst: 'UWV-advies', href: '#advies' },
        ]}
      />
      <Kop niveau={2}>Wachtlijst</Kop>
      <Filterbalk
        actie="/werk/kandidaten"
        wis="/werk/kandidaten"
        gekozen={[
          { tekst: 'Wacht langer dan 13 weken', weg: '?' },
          { tekst: 'Keuze klaar', weg: '?x' },
        ]}
      >
        <TekstVeld naam="zoek" label="Naam" invoer="search" />
        <SelectVeld
          naam="stap"
          label="Stap"
          leeg="Alle stappen"
          opties={[{ waarde: 'advies', label: 'Advies gevraagd' }]}
        />
        <SelectVeld
          naam="keuzeklaar"
          label="Keuze klaar?"
          leeg="Ja en nee"
          opties={[{ waarde: 'ja', label: 'Ja' }]}
        />
      </Filterbalk>
      <Tabel
        id="wachtlijst"
        bijschrift="Er wachten 3 mensen"
        kolommen={kolommen}
        rijen={rijen}
        sleutel={(rij) => rij.id}
        uitgelicht={(rij) => rij.id === 'a2'}
      />
      <Paginering
        pagina={4}
        aantalPaginas={13}
        href={(pagina) => `?pagina=${pagina}`}
        stand="151 tot 200 van 612 mensen"
      />
      <Bronvermelding
        definitie="Mensen met een positieve beschikking en zonder baan"
        peildatum="2 maart 2026"
        bron="Groeiplek, gemeente Almere"
      />
    </Stapel>
  );
}
