import { recordTrede, type TredeInvoer, type TredeWeigering } from '#application/dossier/index.ts';
import { laatsteDag, parseDatumInvoer } from '#domain/shared/index.ts';
import { parseTredeZonderLoon, TREDEN_ZONDER_LOON } from '#domain/trede/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Alinea, DatumVeld, GegevensLijst, KeuzeVeld, Kop, Stapel, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import type { Gelezen } from '../kandidaten/nieuw.parse.ts';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = dossierTeksten.trede;
const w = dossierTeksten.weigering;
const SOORTEN: Readonly<Record<string, string>> = t.soorten;

/** Registers recording what a person does without wage. */
export function registerTrede(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'trede', {
    handeling: 'trede-vastleggen',
    deel: 'overzicht',
    titel: t.titel,
    toon: async ({ poorten, werk }, kop, staat) => {
      const veld = createVelden(staat);
      const treden = await poorten.dossiers.listTreden(kop.id);
      return (
        <>
          <DossierFormulier
            titel={t.titel}
            staat={staat}
            nummer={kop.nummer}
            knop={t.knop}
            vooraf={<Alinea>{t.uitleg}</Alinea>}
          >
            <KeuzeVeld
              {...veld('soort')}
              label={t.soort}
              verplicht
              opties={TREDEN_ZONDER_LOON.map((soort) => ({ waarde: soort, label: t.soorten[soort] }))}
            />
            <KeuzeVeld
              {...veld('hoofd')}
              label={t.hoofd}
              verplicht
              opties={[
                { waarde: 'ja', label: t.hoofdJa, hint: t.hoofdJaHint },
                { waarde: 'nee', label: t.hoofdNee },
              ]}
            />
            <DatumVeld {...veld('van', formatDatumKort(werk.vandaag))} label={t.van} verplicht />
            <DatumVeld {...veld('tot-en-met')} label={t.totEnMet} hint={t.totEnMetHint} verplicht={false} />
          </DossierFormulier>
          <Stapel>
            <Kop niveau={3}>{t.nu}</Kop>
            {treden.length === 0 ? (
              <Alinea>{t.geen}</Alinea>
            ) : (
              <GegevensLijst
                gegevens={treden.map(({ soort, periode }) => {
                  const einde = laatsteDag(periode);
                  const van = formatDatum(periode.van);
                  return {
                    naam: SOORTEN[soort] ?? soort,
                    waarde: einde ? t.vanTot(van, formatDatum(einde)) : t.vanaf(van),
                  };
                })}
              />
            )}
          </Stapel>
        </>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const trede = parseTrede(invoer);
      if (!trede.ok) return keurAf(trede.fouten);
      const uitkomst = await recordTrede(vraag.werk, vraag.poorten, kop, trede.value);
      return uitkomst.ok
        ? verwijsDossier(vraag, '', 'trede')
        : keurAf([foutVan(uitkomst.error, formatDatum(trede.value.van))]);
    },
  });
}

function parseTrede(invoer: Invoer): Gelezen<TredeInvoer> {
  const soort = parseTredeZonderLoon(invoer.tekst('soort'));
  const hoofd = { ja: true, nee: false }[invoer.tekst('hoofd')];
  const van = parseDatumInvoer(invoer.tekst('van'));
  const eindeInvoer = invoer.tekst('tot-en-met');
  const totEnMet = parseDatumInvoer(eindeInvoer) ?? null;
  const fouten: Veldfout[] = [];
  if (soort === undefined) fouten.push({ naam: 'soort', tekst: t.leegSoort });
  if (hoofd === undefined) fouten.push({ naam: 'hoofd', tekst: t.leegHoofd });
  if (van === undefined) fouten.push({ naam: 'van', tekst: w.datum });
  if (eindeInvoer !== '' && totEnMet === null) fouten.push({ naam: 'tot-en-met', tekst: w.datum });
  return fouten.length > 0 || soort === undefined || hoofd === undefined || van === undefined
    ? { ok: false, fouten }
    : { ok: true, value: { soort, hoofd, van, totEnMet } };
}

function foutVan({ code }: TredeWeigering, van: string): Veldfout {
  switch (code) {
    case 'dossier-gesloten':
      return { tekst: w[code] };
    case 'trede-in-toekomst':
      return { naam: 'van', tekst: w.toekomst };
    case 'trede-zelfde-begin':
      return { naam: 'van', tekst: w[code] };
    case 'einde-voor-begin':
      return { naam: 'tot-en-met', tekst: w[code](van) };
  }
}
