import { rekenhulpTeksten as t } from '#web/texts/nl/rekenhulp.ts';
import { Alinea, Kop, Lijst, Melding, Rooster, Stapel, Tegel } from '#web/ui/index.ts';

/** What can be calculated, and how it can be checked. */
export function RekenhulpStart() {
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        <Alinea>{t.privacy}</Alinea>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>{t.kies}</Kop>
        <Rooster cel="breed">
          {Object.entries(t.hulpen).map(([adres, { titel, tekst }]) => (
            <Tegel key={adres} titel={titel} href={`/rekenhulp/${adres}`} kopniveau={3}>
              <Alinea>{tekst}</Alinea>
            </Tegel>
          ))}
        </Rooster>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>{t.controleKop}</Kop>
        <Lijst items={t.controle.map((tekst) => ({ sleutel: tekst, inhoud: tekst }))} />
      </Stapel>
      <Tegel titel={t.genoemd.titel} href="/rekenhulp/genoemde-bedragen">
        <Alinea>{t.genoemd.tekst}</Alinea>
      </Tegel>
      <Melding soort="info" titel={t.voorbehoudKop}>
        <Alinea>{t.voorbehoud}</Alinea>
      </Melding>
    </Stapel>
  );
}
