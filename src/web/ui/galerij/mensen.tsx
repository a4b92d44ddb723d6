import {
  Alinea,
  GegevensLijst,
  IdentiteitsBalk,
  Knop,
  Kop,
  Label,
  SignaalKaart,
  StapBlok,
  Stapel,
  Tijdlijn,
  Tweeluik,
  Vlak,
} from '../index.ts';

const urgenties = ['vandaag', 'deze-week', 'later'] as const;

/** Gallery part: what staff see about one person and one signal. */
export function Mensen() {
  return (
    <Stapel>
      <IdentiteitsBalk
        naam="Noa van den Berg"
        kopniveau={2}
        labels={
          <>
            <Label toon="let-op">Wacht 17 weken</Label>
            <Label>Geboren 14 mei 1999</Label>
          </>
        }
        feiten={[
          { naam: 'Stap', waarde: 'Plek zoeken' },
          { naam: 'Wacht sinds', waarde: '3 november 2025' },
          { naam: 'Jobcoach', waarde: undefined },
        ]}
      />
      <Tweeluik
        opzij={
          <Vlak>
            <Kop niveau={2} maat={3}>
              Tijdlijn
            </Kop>
            <Tijdlijn
              punten={[
                {
                  sleutel: '1',
                  titel: 'Keuze gemaakt',
                  datum: '20 februari 2026',
                  tijdstip: '2026-02-20',
                  door: 'Farah El Amrani',
                  inhoud: <Alinea>Eerste keuze: Het Erf.</Alinea>,
                },
                {
                  sleutel: '2',
                  titel: 'Beschikking positief',
                  datum: '17 november 2025',
                  tijdstip: '2025-11-17',
                },
                {
                  sleutel: '3',
                  titel: 'Advies positief',
                  datum: '3 november 2025',
                  tijdstip: '2025-11-03',
                  door: 'UWV',
                },
              ]}
            />
          </Vlak>
        }
      >
        <StapBlok
          stap="plek zoeken"
          volgendeStap="Voorstel doen voor Het Erf"
          wie="Farah El Amrani"
          voorWanneer="13 maart 2026"
          stappen={[
            { naam: 'Aanmelding', stand: 'klaar' },
            { naam: 'Advies', stand: 'klaar' },
            { naam: 'Besluit', stand: 'klaar' },
            { naam: 'Plek zoeken', stand: 'nu' },
            { naam: 'Aan het werk', stand: 'later' },
          ]}
          acties={
            <>
              <Knop href="#">Voorstel doen</Knop>
              <Knop soort="tweede" href="#">
                Gesprek noteren
              </Knop>
            </>
          }
        />
        <Vlak>
          <Kop niveau={2} maat={3}>
            Gegevens
          </Kop>
          <GegevensLijst
            gegevens={[
              { naam: 'Burgerservicenummer', waarde: '•••••0019', actie: { href: '#bsn', tekst: 'Toon' } },
              { naam: 'Adres', waarde: 'Voorbeeldlaan 12, 1315 AB Almere', actie: { href: '#adres' } },
              { naam: 'Telefoon', waarde: '', actie: { href: '#telefoon' } },
              { naam: 'School', waarde: 'VSO De Voorbeeldschool' },
            ]}
          />
        </Vlak>
      </Tweeluik>
      <Kop niveau={2}>Je hebt 3 dingen die niet kunnen wachten</Kop>
      {urgenties.map((urgentie) => (
        <SignaalKaart
          key={urgentie}
          id={`signaal-${urgentie}`}
          urgentie={urgentie}
          titel="Milan Yıldız – Het Erf"
          href="/werk/kandidaten/a3"
          kopniveau={3}
          wat="De baan stopt op 30 april. Dat is over 59 dagen. Het Erf moet het uiterlijk 30 maart zeggen."
          waaromNu="dit is de tweede tijdelijke baan van drie."
          bekendBij="Joost"
          acties={
            <>
              <Knop href="#" aanvulling="met Milan Yıldız">
                Gesprek plannen
              </Knop>
              <Knop soort="stil" href="#" aanvulling="voor Milan Yıldız">
                Andere stap
              </Knop>
            </>
          }
        />
      ))}
    </Stapel>
  );
}
