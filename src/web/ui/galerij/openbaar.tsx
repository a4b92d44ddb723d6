import {
  Alinea,
  Bronvermelding,
  Grafiek,
  type Grafiekrij,
  Kop,
  Melding,
  type Middelen,
  OpenbarePagina,
  Rooster,
  Stapel,
  Tabel,
  Tegel,
} from '../index.ts';

const rijen: readonly Grafiekrij[] = [
  { naam: '2018', doel: 50, gelukt: 'onbekend', wachten: 'onbekend' },
  { naam: '2019', doel: 65, gelukt: 73, wachten: 'onbekend' },
];

/** Gallery of the public layout, with the parts of a page about one municipality. */
export function OpenbareGalerij({ middelen }: { middelen: Middelen }) {
  return (
    <OpenbarePagina
      titel="Hoe gaat het met beschut werk in Almere?"
      beschrijving="Doel, gelukt en wachten in Almere."
      middelen={middelen}
      demo
      menu={[
        { tekst: 'Gemeenten', href: '/gemeenten', actueel: true },
        { tekst: 'Regio’s', href: '/regios' },
        { tekst: 'Uitleg', href: '/uitleg/beschut-werk' },
      ]}
      inloggen={{ tekst: 'Voor medewerkers', href: '/aanmelden' }}
      kruimels={[{ tekst: 'Alle gemeenten', href: '/gemeenten' }]}
      voetlinks={[
        { tekst: 'Zo tellen we', href: '/uitleg/hoe-we-tellen' },
        { tekst: 'Toegankelijkheid', href: '/toegankelijkheid' },
      ]}
      voettekst="Groeiplek is open software voor gemeenten."
    >
      <Kop niveau={1}>Hoe gaat het met beschut werk in Almere?</Kop>
      <Alinea soort="inleiding">
        Beschut werk is betaald werk met veel hulp op de werkvloer. Op 15 april 2019 had Almere 73 mensen aan
        een plek geholpen. Het doel voor 2019 was 65.
      </Alinea>
      <Stapel>
        <Tabel
          id="tabel-almere"
          bijschrift="Doel en gelukt per jaar"
          rijen={rijen}
          sleutel={(rij) => rij.naam}
          kolommen={[
            { kop: 'Jaar', rijkop: true, cel: (rij) => rij.naam },
            { kop: 'Doel', soort: 'getal', cel: (rij) => rij.doel },
            { kop: 'Gelukt', soort: 'getal', cel: (rij) => rij.gelukt },
          ]}
        />
        <Grafiek
          id="grafiek-almere"
          boodschap="Almere zat in 2019 8 boven het doel"
          rijen={rijen}
          tabelId="tabel-almere"
          bron="gemeente Almere"
        />
        <Bronvermelding bron="gemeente Almere" peildatum="15 april 2019" />
      </Stapel>
      <Stapel>
        <Kop niveau={2}>Zo tellen we</Kop>
        <Alinea>
          We tellen mensen met een baan op de laatste dag van de maand. Eén persoon telt één keer.
        </Alinea>
        <Melding soort="info">
          <Alinea>We tonen kleine aantallen niet precies. Zo kan niemand een persoon herkennen.</Alinea>
        </Melding>
      </Stapel>
      <Rooster>
        <Tegel titel="Flevoland" href="/regios/flevoland">
          <Alinea>Bekijk de regio.</Alinea>
        </Tegel>
        <Tegel titel="Wat is beschut werk?" href="/uitleg/beschut-werk">
          <Alinea>Voor wie is het, en hoe werkt het?</Alinea>
        </Tegel>
      </Rooster>
    </OpenbarePagina>
  );
}
