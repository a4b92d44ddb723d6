import {
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  GetalVeld,
  KeuzeVeld,
  Knop,
  Knoppenrij,
  Kop,
  Samenvatting,
  SelectVeld,
  Stapel,
  TekstVeld,
  TekstvakVeld,
  VinkgroepVeld,
  VinkVeld,
} from '../index.ts';

const jaNee = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
  { waarde: 'onbekend', label: 'Weten we nog niet', hint: 'Je kunt dit later invullen.' },
];

/** Gallery part: every field empty, filled and refused, and the check page. */
export function Formulieren() {
  return (
    <Stapel ruimte="ruim">
      <Foutsamenvatting
        fouten={[
          { naam: 'fout-naam', tekst: 'Vul een achternaam in.' },
          { naam: 'fout-datum', tekst: 'Deze datum bestaat niet. Bijvoorbeeld 30-04-2026.' },
          { naam: 'fout-keuze', tekst: 'Kies wat het UWV adviseert.' },
          { tekst: 'Iemand anders heeft dit net ook veranderd.' },
        ]}
      />
      <Formulier verzoek="v1" versie="3" waarschuwBijVerlaten>
        <Kop niveau={2}>Met fouten</Kop>
        <TekstVeld naam="fout-naam" label="Achternaam" verplicht fout="Vul een achternaam in." />
        <DatumVeld
          naam="fout-datum"
          label="Datum van het advies"
          verplicht
          waarde="31-02-2026"
          fout="Deze datum bestaat niet. Bijvoorbeeld 30-04-2026."
        />
        <KeuzeVeld
          naam="fout-keuze"
          label="Wat adviseert het UWV?"
          opties={jaNee}
          verplicht
          fout="Kies wat het UWV adviseert."
        />
        <SelectVeld
          naam="fout-select"
          label="Soort werk"
          leeg="Kies een soort werk"
          opties={[{ waarde: 'groen', label: 'Groen en dieren' }]}
          fout="Kies een soort werk."
          verplicht
        />
        <TekstvakVeld
          naam="fout-vak"
          label="Waarom wijk je af?"
          hint="De kandidaat kan dit lezen."
          verplicht
          fout="Schrijf op waarom je afwijkt."
        />
        <VinkVeld
          naam="fout-vink"
          label="Ik heb dit met de kandidaat besproken"
          fout="Zet een vinkje."
          verplicht
        />
        <Knoppenrij>
          <Knop>Opslaan</Knop>
          <Knop soort="stil" href="#">
            Annuleren
          </Knop>
        </Knoppenrij>
      </Formulier>
      <Formulier verzoek="v2" kopId="kop-gevuld">
        <Kop niveau={2} id="kop-gevuld">
          Ingevuld
        </Kop>
        <TekstVeld naam="naam" label="Achternaam" waarde="van den Berg" verplicht />
        <TekstVeld
          naam="bsn"
          label="Burgerservicenummer"
          hint="Staat op het paspoort of de identiteitskaart."
          breedte="kort"
          invoer="numeric"
          waarde="999990019"
          verplicht
        />
        <DatumVeld naam="datum" label="Geboortedatum" waarde="14-05-1999" verplicht />
        <GetalVeld naam="uren" label="Uren" waarde="28" eenheid="uur per week" decimalen verplicht />
        <KeuzeVeld naam="keuze" label="Is begeleiding nodig?" opties={jaNee} waarde="ja" verplicht={false} />
        <VinkgroepVeld
          naam="nodig"
          label="Wat is nodig?"
          waarden={['rust']}
          opties={[
            { waarde: 'rust', label: 'Een rustige plek' },
            { waarde: 'zitten', label: 'Zittend werk' },
          ]}
        />
        <SelectVeld
          naam="soort"
          label="Soort werk"
          waarde="hout"
          opties={[
            { waarde: 'groen', label: 'Groen en dieren' },
            { waarde: 'hout', label: 'Hout en metaal' },
          ]}
          verplicht={false}
        />
        <TekstvakVeld
          naam="gesprek"
          label="Gesprek noteren"
          waarde="Noa wil graag met dieren werken."
          snelVersturen
        />
        <VinkVeld
          naam="vink"
          label="Naam delen met de werkgever"
          hint="De kandidaat kan dit later veranderen."
          aan
        />
        <Knop>Verder</Knop>
      </Formulier>
      <Samenvatting
        delen={[
          {
            titel: 'De persoon',
            gegevens: [
              { naam: 'Naam', waarde: 'Noa van den Berg', actie: { href: '#naam' } },
              { naam: 'Geboortedatum', waarde: '14 mei 1999', actie: { href: '#geboren' } },
              { naam: 'Telefoon', waarde: undefined, actie: { href: '#telefoon', tekst: 'Vul in' } },
            ],
          },
        ]}
      />
    </Stapel>
  );
}
