import {
  Alinea,
  CodeBlok,
  Knop,
  Knoppenrij,
  Kop,
  Label,
  Leeg,
  Lijst,
  Link,
  Melding,
  Rooster,
  Stapel,
  Tegel,
  Toetslijst,
  Uitklap,
  Vlak,
} from '../index.ts';

const tonen = ['neutraal', 'accent', 'info', 'goed', 'let-op', 'fout'] as const;

/** Gallery part: headings, text, buttons, badges, messages, tiles. */
export function Tekst() {
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={2}>Koppen en tekst</Kop>
        <Kop niveau={3}>Een kop van niveau 3</Kop>
        <Kop niveau={4}>Een kop van niveau 4</Kop>
        <Alinea>
          Beschut werk is betaald werk met veel hulp op de werkvloer. Lees meer over{' '}
          <Link href="/uitleg/beschut-werk">beschut werk</Link> en hoe de gemeente telt. De regel is nooit
          langer dan prettig leest, ook niet op een breed scherm.
        </Alinea>
        <Alinea soort="klein">Een kleine tekst met extra uitleg.</Alinea>
        <CodeBlok tekst="npx groeiplek matching verdeel markt.json" />
        <Lijst
          items={[
            { sleutel: 'a', inhoud: 'Eén persoon telt één keer.' },
            { sleutel: 'b', inhoud: 'We tellen op de laatste dag van de maand.' },
          ]}
        />
        <Lijst
          soort="nummers"
          items={[
            { sleutel: 'a', inhoud: 'Het Erf' },
            { sleutel: 'b', inhoud: 'De Kas' },
          ]}
        />
        <Uitklap titel="Waarom vragen we dit?">
          <Alinea>Dan hoef je het later niet nog een keer in te vullen.</Alinea>
        </Uitklap>
        <Uitklap titel="Open uitleg" open>
          <Alinea>Deze uitleg staat al open.</Alinea>
        </Uitklap>
        <Toetslijst
          punten={[
            {
              sleutel: 'a',
              uitkomst: 'ja',
              tekst: 'Je kunt er zelf komen.',
              toelichting: '12 minuten fietsen.',
            },
            { sleutel: 'b', uitkomst: 'nee', tekst: 'Hier is het soms druk.' },
            { sleutel: 'c', uitkomst: 'onbekend', tekst: 'Hoe laat begint het werk?' },
          ]}
        />
        <Alinea>
          <Link href="#" soort="vooruit">
            Verder naar de wachtlijst
          </Link>
        </Alinea>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>Knoppen</Kop>
        <Knoppenrij>
          <Knop>Opslaan</Knop>
          <Knop soort="tweede">Later verder</Knop>
          <Knop soort="stil">Annuleren</Knop>
          <Knop href="/werk" icoon="vooruit">
            Naar Vandaag
          </Knop>
          <Knop gevaar>Verwijderen</Knop>
          <Knop soort="tweede" klein aanvulling="van Noa">
            Wijzig
          </Knop>
        </Knoppenrij>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>Labels</Kop>
        <Knoppenrij>
          {tonen.map((toon) => (
            <Label key={toon} toon={toon}>
              Label {toon}
            </Label>
          ))}
        </Knoppenrij>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>Meldingen</Kop>
        <Melding soort="info" kopniveau={3} titel="De gegevens van UWV zijn er nu niet">
          <Alinea>De rest van deze pagina klopt wel. Probeer het over 10 minuten opnieuw.</Alinea>
        </Melding>
        <Melding soort="ok" aankondigen>
          <Alinea>Het gesprek is opgeslagen.</Alinea>
        </Melding>
        <Melding soort="waarschuwing" kopniveau={3} titel="Minder dan 28 uur per week">
          <Alinea>
            In Almere is een baan minstens 28 uur. <Link href="#">Schrijf op waarom het minder is</Link>.
          </Alinea>
        </Melding>
        <Melding soort="fout" kopniveau={3} titel="Farah heeft dit net ook veranderd">
          <Alinea>Kies welke tekst je wilt bewaren. We hebben beide bewaard.</Alinea>
        </Melding>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>Vlakken en tegels</Kop>
        <Rooster>
          <Tegel titel="Alle gemeenten" href="/gemeenten" kopniveau={3}>
            <Alinea>Bekijk het doel en de stand per gemeente.</Alinea>
          </Tegel>
          <Tegel titel="Zo tellen we" href="/uitleg/hoe-we-tellen" kopniveau={3}>
            <Alinea>Wie telt mee, en wanneer?</Alinea>
          </Tegel>
          <Tegel titel="Tegel zonder link" kopniveau={3}>
            <Alinea>Alleen tekst.</Alinea>
          </Tegel>
        </Rooster>
        <Vlak>
          <Alinea>Een gewoon vlak.</Alinea>
        </Vlak>
        <Vlak toon="accent">
          <Alinea>Een vlak met accent.</Alinea>
        </Vlak>
        <Leeg titel="Niemand wacht" kopniveau={3} actie={<Knop href="#">Voeg een kandidaat toe</Knop>}>
          <Alinea>Dit was de vorige maand 4.</Alinea>
        </Leeg>
      </Stapel>
    </Stapel>
  );
}
