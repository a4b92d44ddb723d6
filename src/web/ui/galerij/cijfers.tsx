import {
  Bronvermelding,
  Grafiek,
  type Grafiekrij,
  Kerncijfer,
  Kop,
  PeriodeGrafiek,
  Rooster,
  Stapel,
  Tabel,
  Waarde,
} from '../index.ts';

const rijen: readonly Grafiekrij[] = [
  { naam: '2015', doel: 'geen', gelukt: 9, wachten: 'onbekend' },
  { naam: '2016', doel: 25, gelukt: 19, wachten: 'minder-dan-5' },
  { naam: '2017', doel: 28, gelukt: 'onbekend', wachten: 'onbekend' },
  { naam: '2018', doel: 50, gelukt: 38, wachten: 12 },
  { naam: '2019', doel: 65, gelukt: 73, wachten: 23 },
];

function showWaarde(waarde: Grafiekrij['doel']) {
  if (waarde === 'geen') return 'geen doel';
  if (waarde === 'minder-dan-5') return 'minder dan 5';
  return <Waarde waarde={waarde === 'onbekend' ? undefined : waarde} />;
}

/** Gallery part: key figures, the table and the picture of the same figures. */
export function Cijfers() {
  const bron = 'gemeente Almere';
  return (
    <Stapel>
      <Kop niveau={2}>Stand van zaken</Kop>
      <Rooster cel="smal">
        <Kerncijfer
          naam="Doel voor 2026"
          waarde={65}
          eenheid="plekken"
          peildatum="31 december 2026"
          definitie="Het aantal dat het ministerie voor dit jaar heeft bepaald."
          bron="Staatscourant"
        />
        <Kerncijfer
          naam="Aan het werk"
          waarde={1234}
          eenheid="mensen"
          toelichting="8 boven het doel"
          peildatum="2 maart 2026"
          definitie="Mensen met een lopende baan op deze dag."
          bron={bron}
          href="/werk/kandidaten?stand=werkzaam"
        />
        <Kerncijfer
          naam="Wachten"
          waarde={undefined}
          eenheid="mensen"
          peildatum="2 maart 2026"
          definitie="Mensen met een positieve beschikking en zonder baan."
          bron={bron}
        />
        <Kerncijfer
          naam="Positief advies"
          waarde="minder dan 5"
          peildatum="2 maart 2026"
          definitie="Mensen met een positief advies."
          bron={bron}
        />
      </Rooster>
      <Tabel
        id="tabel-jaren"
        bijschrift="Doel, gelukt en wachten per jaar"
        rijen={rijen}
        sleutel={(rij) => rij.naam}
        kolommen={[
          { kop: 'Jaar', rijkop: true, cel: (rij) => rij.naam },
          { kop: 'Doel', soort: 'getal', cel: (rij) => showWaarde(rij.doel) },
          { kop: 'Gelukt', soort: 'getal', cel: (rij) => showWaarde(rij.gelukt) },
          { kop: 'Wachten', soort: 'getal', cel: (rij) => showWaarde(rij.wachten) },
        ]}
      />
      <Grafiek
        id="grafiek-jaren"
        boodschap="Almere zat in 2019 8 boven het doel"
        samenvatting="In 2019 hadden 73 mensen een plek. Het doel was 65."
        rijen={rijen}
        tabelId="tabel-jaren"
        bron={bron}
      />
      <PeriodeGrafiek
        id="grafiek-perioden"
        boodschap="Tot en met 31 december 2025 kan een contract tijdelijk blijven"
        balken={[
          { sleutel: 'een', naam: '1. Het Erf', van: 0, tot: 24, soort: 'dicht' },
          { sleutel: 'twee', naam: '2. De Werf', van: 24, soort: 'open' },
        ]}
        merken={[
          { sleutel: 'nu', plek: 30, tekst: 'Vandaag', soort: 'nu' },
          { sleutel: 'grens', plek: 36, tekst: 'Laatste veilige dag', soort: 'grens' },
        ]}
        schaal={[0, 12, 24, 36].map((plek, jaar) => ({ plek, tekst: String(2023 + jaar) }))}
        bereik={[0, 40]}
        sleutel={{ dicht: 'Met een laatste dag', open: 'Zonder laatste dag' }}
        tabelId="tabel-jaren"
      />
      <Bronvermelding bron={bron} peildatum="15 april 2019" bijgewerkt="1 maart 2026" />
    </Stapel>
  );
}
