import { bekijkVerzending, type Ronde, type Verzending, verstuurRonde } from '#application/ronde/index.ts';
import { canRondeHandeling } from '#domain/ronde/index.ts';
import { addDagen, type Datum } from '#domain/shared/index.ts';
import { REACTIE_DAGEN } from '#domain/voorstel/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { Alinea, DatumVeld, Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { findRonde } from './vinden.ts';

/** Registers the form that makes the offers of a round that has run. */
export function registerRondeVersturen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/rondes/:nummer/versturen', {
    handeling: 'ronde-draaien',
    toon,
    verwerk,
  });
}

async function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const ronde = await findRonde(vraag);
  if (ronde === undefined) return NIET_GEVONDEN;
  const { nummer, status, isNieuwste } = ronde;
  const kan = canRondeHandeling(status, 'versturen', isNieuwste);
  return pagina({
    titel: t.versturen.titel(nummer),
    kruimels: [
      { tekst: t.titel, href: '/werk/rondes' },
      { tekst: t.ronde(nummer), href: `/werk/rondes/${nummer}` },
    ],
    inhoud: (
      <>
        <Kop niveau={1}>{t.versturen.titel(nummer)}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        {kan ? (
          <Verstuurformulier
            ronde={ronde}
            verzending={await bekijkVerzending(vraag.werk, vraag.poorten, ronde)}
            staat={staat}
            reagerenVoor={addDagen(vraag.werk.vandaag, REACTIE_DAGEN)}
          />
        ) : (
          <Alinea>{t.fouten['ronde-niet-gedraaid']}</Alinea>
        )}
      </>
    ),
  });
}

type FormulierProps = {
  readonly ronde: Ronde;
  readonly verzending: Verzending;
  readonly staat: FormulierStaat;
  readonly reagerenVoor: Datum;
};

function Verstuurformulier({ ronde, verzending, staat, reagerenVoor }: FormulierProps) {
  const { aangeboden, loopt, wacht } = verzending;
  const isEerste = ronde.status === 'gedraaid';
  return (
    <>
      {isEerste && <Alinea soort="inleiding">{t.versturen.uitleg(ronde.geplaatst)}</Alinea>}
      <Alinea>
        {[
          aangeboden === 0 ? t.versturen.nietsNu : t.versturen.nu(aangeboden),
          loopt > 0 ? t.versturen.loopt(loopt) : '',
          wacht > 0 ? t.versturen.wacht(wacht) : '',
        ].join(' ')}
      </Alinea>
      <Alinea>{t.versturen.bewaard}</Alinea>
      <Alinea>{t.versturen.nee}</Alinea>
      {(isEerste || aangeboden > 0) && (
        <Formulier verzoek={staat.verzoek} versie={String(ronde.versie)}>
          <DatumVeld
            {...createVelden(staat)('reagerenvoor', formatDatumKort(reagerenVoor))}
            label={t.versturen.reagerenVoor}
            hint={t.versturen.reagerenHint}
            verplicht
          />
          <Knop>{isEerste ? t.versturen.doe : t.versturen.opnieuw}</Knop>
        </Formulier>
      )}
    </>
  );
}

async function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const ronde = await findRonde(vraag);
  if (ronde === undefined) return keurAf([{ tekst: t.fouten['ronde-niet-gedraaid'] }]);
  const lees = createVeldlezer(invoer);
  const reagerenVoor = lees.datum('reagerenvoor', t.fouten.reagerenVoor);
  if (reagerenVoor === undefined) return keurAf(lees.fouten);
  const verzending = await verstuurRonde(vraag.werk, vraag.poorten, {
    ...{ ronde, reagerenVoor, versie: readVersie(invoer), redenVervanging: t.versturen.vervanging },
  });
  if (!verzending.ok) {
    const { code } = verzending.error;
    const tekst = t.fouten[code];
    return keurAf([code === 'reageren-voor-verleden' ? { naam: 'reagerenvoor', tekst } : { tekst }]);
  }
  return verwijs(`/werk/rondes/${ronde.nummer}?gedaan=${describeVerzending(verzending.value)}`);
}

function describeVerzending({ aangeboden, wacht, vervallen }: Verzending): keyof typeof t.gedaan {
  if (vervallen > 0) return 'deels';
  if (wacht === 0) return 'verstuurd';
  return aangeboden === 0 ? 'niets' : 'wacht';
}
