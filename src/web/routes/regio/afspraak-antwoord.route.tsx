import { beantwoordDeelafspraak } from '#application/deelafspraak/index.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import {
  Formulier,
  Foutsamenvatting,
  GegevensLijst,
  KeuzeVeld,
  Knop,
  Kop,
  TekstVeld,
  Vlak,
} from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readVersie } from '../../rand/pad.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { listGegevens } from './afspraak.page.tsx';
import { findAfspraak, kruimelsVan } from './vinden.ts';

const ANTWOORDEN = ['aanvaarden', 'weigeren'] as const;

/** Registers the answer of the partner and the withdrawal by the owner. */
export function registerAfspraakAntwoord(app: WebApp, omgeving: Omgeving): void {
  const handeling = 'deelafspraken-beheren';
  registerFormulier(app, omgeving, '/regio/afspraken/:id/antwoord', {
    handeling,
    toon: (vraag, staat) => toon(vraag, staat, true),
    verwerk: async (vraag, invoer) => {
      const lees = createVeldlezer(invoer);
      const antwoord = lees.keuze('antwoord', ANTWOORDEN, t.fouten.antwoord);
      if (antwoord === undefined) return keurAf(lees.fouten);
      return await verwerk(vraag, invoer, antwoord, 'beantwoord');
    },
  });
  registerFormulier(app, omgeving, '/regio/afspraken/:id/intrekken', {
    handeling,
    toon: (vraag, staat) => toon(vraag, staat, false),
    verwerk: (vraag, invoer) => verwerk(vraag, invoer, 'intrekken', 'ingetrokken'),
  });
}

async function toon(vraag: PaginaVraag, staat: FormulierStaat, isAntwoord: boolean): Promise<Antwoord> {
  const afspraak = await findAfspraak(vraag);
  if (afspraak === undefined) return NIET_GEVONDEN;
  const veld = createVelden(staat);
  const titel = isAntwoord ? t.beantwoord : t.intrekken;
  return pagina({
    titel,
    kruimels: kruimelsVan(afspraak),
    inhoud: (
      <>
        <Kop niveau={1}>{titel}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        <Vlak>
          <GegevensLijst gegevens={listGegevens(afspraak)} />
        </Vlak>
        <Formulier verzoek={staat.verzoek} versie={String(afspraak.versie)}>
          {isAntwoord && (
            <KeuzeVeld
              {...veld('antwoord')}
              label={t.veld.antwoord}
              verplicht
              opties={ANTWOORDEN.map((waarde) => ({ waarde, label: t[waarde] }))}
            />
          )}
          <TekstVeld
            {...veld('reden')}
            label={isAntwoord ? t.veld.reden : t.redenIntrekken}
            hint={t.veld.redenHint}
            breedte="middel"
            verplicht={!isAntwoord}
          />
          <Knop>{titel}</Knop>
        </Formulier>
      </>
    ),
  });
}

async function verwerk(
  vraag: PaginaVraag,
  invoer: Invoer,
  handeling: (typeof ANTWOORDEN)[number] | 'intrekken',
  gedaan: string,
): Promise<Verwijzing | Afgekeurd> {
  const afspraak = await findAfspraak(vraag);
  if (afspraak === undefined) return keurAf([{ tekst: t.fouten['kan-niet-meer'] }]);
  const uitkomst = await beantwoordDeelafspraak(vraag.werk, vraag.poorten, afspraak, {
    ...{ versie: readVersie(invoer), handeling },
    reden: handeling === 'aanvaarden' ? '' : invoer.tekst('reden'),
  });
  if (!uitkomst.ok) {
    const { code } = uitkomst.error;
    return keurAf([{ ...(code === 'reden-ontbreekt' ? { naam: 'reden' } : {}), tekst: t.fouten[code] }]);
  }
  return verwijs(`/regio/afspraken/${afspraak.id}?gedaan=${gedaan}`);
}
