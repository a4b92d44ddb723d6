import { type Kandidaatmelding, loadMijnBeeld } from '#application/samen/index.ts';
import { type Datum, dagenTussen } from '#domain/shared/index.ts';
import { formatDatum, formatDatumMetDag, formatWeken } from '#web/texts/nl/datum.ts';
import { mijnWachtenTeksten as t } from '#web/texts/nl/mijn-wachten.ts';
import { mijnWerkTeksten } from '#web/texts/nl/mijn-werk.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Knop, Knoppenrij, Kop, Lijst } from '#web/ui/index.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD, SAMEN_PAD } from '../../rand/samen.ts';
import { mijnPaden } from './paden.ts';
import { toonMijn } from './samen.tsx';

const DAGEN_PER_WEEK = 7;

/** Registers waiting: what is known, what staff does, what the person can do. No rank, and nothing that is guessed. */
export function registerWachten(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, mijnPaden.wachten, 'samen-kiezen', (vraag) =>
    toonMijn(vraag, t.titel, async ({ kop }) => {
      const { stand, meldingen, helper } = await loadMijnBeeld(vraag.werk, vraag.poorten, kop);
      const wacht = (stand === 'wacht' || stand === 'kies') && kop.wachtSinds !== null;
      if (!wacht || kop.wachtSinds === null) return <WachtNiet />;
      const { keuzes } = await vraag.poorten.keuzes.loadKeuzeBeeld(kop.id, vraag.werk.vandaag);
      const gekozen = keuzes.find(({ vervangenOp }) => vervangenOp === null)?.plekken ?? [];
      return (
        <Wachten
          sinds={kop.wachtSinds}
          vandaag={vraag.werk.vandaag}
          doen={listDoen(formatVoornaam(helper.naam), gekozen, meldingen)}
          bel={mijnWerkTeksten.bel(formatVoornaam(helper.naam), helper.telefoon)}
        />
      );
    }),
  );
}

function listDoen(
  naam: string,
  gekozen: readonly { readonly werkgever: string }[],
  meldingen: readonly Kandidaatmelding[],
): readonly string[] {
  const werkgevers = [...new Set(gekozen.map(({ werkgever }) => werkgever))];
  return [
    ...(werkgevers.length === 0 ? [t.zoektNog(naam)] : werkgevers.map((plek) => t.zoekt(naam, plek))),
    ...meldingen.map(({ soort, plek, werkgever, uiterlijkOp }) =>
      soort === 'kijken'
        ? t.kijken(naam, werkgever, formatDatumMetDag(uiterlijkOp))
        : t.kloptNiet(naam, plek, formatDatumMetDag(uiterlijkOp)),
    ),
  ];
}

type WachtenProps = {
  readonly sinds: Datum;
  readonly vandaag: Datum;
  readonly doen: readonly string[];
  readonly bel: string;
};

function Wachten({ sinds, vandaag, doen, bel }: WachtenProps) {
  const weken = Math.floor(dagenTussen(sinds, vandaag) / DAGEN_PER_WEEK);
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea>{t.advies(formatDatum(sinds))}</Alinea>
      <Alinea>{t.weken(formatWeken(weken))}</Alinea>
      <Alinea>{t.hoeLang}</Alinea>
      <Kop niveau={2}>{t.wij}</Kop>
      <Lijst items={doen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
      <Kop niveau={2}>{t.jij}</Kop>
      <Lijst items={[t.kies, t.vertel].map((zin) => ({ sleutel: zin, inhoud: zin }))} />
      <Kop niveau={2}>{t.lang}</Kop>
      <Alinea>{bel}</Alinea>
      <Alinea>{t.klacht}</Alinea>
      <Knoppenrij>
        <Knop href={SAMEN_PAD}>{mijnWerkTeksten.knop.kiezen}</Knop>
        <Knop soort="tweede" href={MIJN_PAD}>
          {mijnWerkTeksten.terug}
        </Knop>
      </Knoppenrij>
    </>
  );
}

function WachtNiet() {
  return (
    <>
      <Kop niveau={1}>{t.niet}</Kop>
      <Alinea>{t.nietUitleg}</Alinea>
      <Knoppenrij>
        <Knop soort="tweede" href={MIJN_PAD}>
          {mijnWerkTeksten.terug}
        </Knop>
      </Knoppenrij>
    </>
  );
}
