import { loadMijnBeeld } from '#application/samen/index.ts';
import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import type { MijnStand } from '#domain/samen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatumMetDag } from '#web/texts/nl/datum.ts';
import { mijnWerkTeksten } from '#web/texts/nl/mijn-werk.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Knop, Knoppenrij, Kop, Vlak } from '#web/ui/index.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD } from '../../rand/samen.ts';
import { mijnPaden } from './paden.ts';
import { toonMijn } from './samen.tsx';

const t = mijnWerkTeksten.aanbod;

/** Registers the running offer: which place, until when to answer, and why it is another than the own first choice. */
export function registerAanbod(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, mijnPaden.aanbod, 'samen-kiezen', (vraag) =>
    toonMijn(vraag, t.titel, async ({ kop }) => {
      const { aanbod, bewaard, stand, helper } = await loadMijnBeeld(vraag.werk, vraag.poorten, kop);
      return (
        <>
          <Kop niveau={1}>{t.titel}</Kop>
          {aanbod === null ? (
            <>
              <Alinea>{t.geen}</Alinea>
              <Alinea>{t.geenUitleg(formatVoornaam(helper.naam))}</Alinea>
            </>
          ) : (
            <Aanbod
              aanbod={aanbod}
              nee={describeNee(bewaard?.werkplek, stand)}
              naam={formatVoornaam(helper.naam)}
              vandaag={vraag.werk.vandaag}
            />
          )}
          <Knoppenrij>
            {aanbod !== null && (
              <Knop href={mijnPaden.waarom(aanbod.werkplekNummer, 'aanbod')}>{t.waarom}</Knop>
            )}
            <Knop soort="tweede" href={MIJN_PAD}>
              {mijnWerkTeksten.terug}
            </Knop>
          </Knoppenrij>
        </>
      );
    }),
  );
}

/** A no costs nothing: an earlier offer comes back, whoever works stays there, whoever waits waits on. */
function describeNee(bewaard: string | undefined, stand: MijnStand): string {
  if (bewaard !== undefined) return t.neeMetBewaard(bewaard);
  return stand === 'werkt' ? t.neeMetWerk : t.nee;
}

type AanbodProps = {
  readonly aanbod: VoorstelBeeld;
  /** What a no means. */
  readonly nee: string;
  readonly naam: string;
  readonly vandaag: Datum;
};

function Aanbod({ aanbod, nee, naam, vandaag }: AanbodProps) {
  const { werkplek, werkgever, rang, afwijkingReden, kandidaat, reagerenVoor } = aanbod;
  return (
    <>
      <Vlak toon="accent">
        <Kop niveau={2}>{t.plek(werkplek, werkgever)}</Kop>
        <Alinea>{rang === null ? t.nietGekozen : t.keuze(rang)}</Alinea>
      </Vlak>
      {kandidaat === 'ja' ? (
        <Alinea>{t.zeiJa}</Alinea>
      ) : (
        <>
          <Alinea>
            {reagerenVoor < vandaag ? t.voorbij(naam) : t.antwoord(formatDatumMetDag(reagerenVoor), naam)}
          </Alinea>
          <Alinea>{nee}</Alinea>
        </>
      )}
      {afwijkingReden !== '' && (
        <>
          <Kop niveau={2}>{t.andere}</Kop>
          <Alinea>{rang === 1 ? t.eersteUitleg : t.andereUitleg}</Alinea>
          <Vlak>
            <Alinea>{afwijkingReden}</Alinea>
          </Vlak>
          <Alinea>{t.nietEens(naam)}</Alinea>
        </>
      )}
    </>
  );
}
