import { enterNorm, type NormInvoer } from '#application/normen/index.ts';
import { NORMSOORTEN, type Normcode } from '#domain/normen/index.ts';
import { parseDatum } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { invuleenheden, normenTeksten } from '#web/texts/nl/normen.ts';
import { noemNormcode } from '#web/texts/nl/normnamen.ts';
import { regelsTeksten } from '#web/texts/nl/regels.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  KeuzeVeld,
  Knop,
  Kop,
  SelectVeld,
  TekstVeld,
} from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, pagina, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer, type Veldlezer } from '../../rand/veldlezer.ts';
import { metHoofdletter } from './norm-delen.tsx';

const t = normenTeksten.invullen;
const CODES: readonly Normcode[] = NORMSOORTEN.map(({ code }) => code);
const MERKEN = ['W', 'P'] as const;

/** Registers the form with which an administrator enters a norm for the whole installation. */
export function registerNormNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/beheer/regels/norm', {
    handeling: 'norm-invullen',
    toon: async ({ vraag, werk }, staat) =>
      pagina({
        titel: t.titel,
        kruimels: [{ tekst: regelsTeksten.titel, href: '/beheer/regels' }],
        inhoud: (
          <>
            <Kop niveau={1}>{t.titel}</Kop>
            <Alinea>{t.uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
              <NormVelden staat={staat} vraag={vraag} naam={werk.actor.naam} />
              <Knop>{t.bewaar}</Knop>
            </Formulier>
          </>
        ),
      }),
    verwerk,
  });
}

async function verwerk({ poorten, werk }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const norm = leesNorm(lees, invoer);
  if (norm === undefined) return keurAf(lees.fouten);
  const uitkomst = await enterNorm(werk, poorten, norm);
  if (uitkomst.ok) return verwijs('/beheer/regels?gedaan=norm');
  return keurAf(uitkomst.error.map(({ code }) => ({ naam: VELD[code], tekst: t.weigeringen[code] })));
}

/** The field that a refusal is about. */
const VELD = {
  'onbekende-norm': 'code',
  'waarde-onleesbaar': 'waarde',
  'geen-halfjaarbegin': 'van',
  'al-gepubliceerd': 'van',
} as const;

function leesNorm(lees: Veldlezer, invoer: Invoer): NormInvoer | undefined {
  const code = lees.keuze('code', CODES, t.fouten.code);
  const waarde = lees.tekst('waarde', t.fouten.waarde);
  const van = lees.datum('van', t.fouten.van);
  const artikel = lees.tekst('artikel', t.fouten.artikel);
  const bron = lees.tekst('bron', t.fouten.bron);
  const bronUrl = invoer.tekst('bronUrl');
  if (bronUrl !== '' && !/^https?:\/\/\S+$/.test(bronUrl)) lees.meld('bronUrl', t.fouten.bronUrl);
  const merk = lees.keuze('merk', MERKEN, t.fouten.merk);
  const gelezenDoor = lees.tekst('gelezenDoor', t.fouten.gelezenDoor);
  if (lees.fouten.length > 0) return undefined;
  if (code === undefined || waarde === undefined || van === undefined || artikel === undefined)
    return undefined;
  if (bron === undefined || merk === undefined || gelezenDoor === undefined) return undefined;
  return { code, waarde, van, artikel, bron, ...(bronUrl === '' ? {} : { bronUrl }), merk, gelezenDoor };
}

function NormVelden({
  staat,
  vraag,
  naam,
}: {
  readonly staat: FormulierStaat;
  readonly vraag: Invoer;
  readonly naam: string;
}) {
  const veld = createVelden(staat);
  const van = parseDatum(vraag.tekst('van'));
  return (
    <>
      <SelectVeld
        {...veld('code', vraag.tekst('code'))}
        label={t.veld.code}
        leeg={t.veld.kies}
        verplicht
        opties={NORMSOORTEN.map(({ code, eenheid }) => ({
          waarde: code,
          label: `${metHoofdletter(noemNormcode(code))} (${invuleenheden[eenheid] ?? eenheid})`,
        }))}
      />
      <TekstVeld
        {...veld('waarde')}
        label={t.veld.waarde}
        hint={t.veld.waardeHint}
        breedte="kort"
        verplicht
      />
      <DatumVeld
        {...veld('van', van && formatDatumKort(van))}
        label={t.veld.van}
        hint={t.veld.vanHint}
        verplicht
      />
      <TekstVeld {...veld('artikel')} label={t.veld.artikel} hint={t.veld.artikelHint} verplicht />
      <TekstVeld {...veld('bron')} label={t.veld.bron} hint={t.veld.bronHint} verplicht />
      <TekstVeld {...veld('bronUrl')} label={t.veld.bronUrl} verplicht={false} />
      <KeuzeVeld
        {...veld('merk')}
        label={t.veld.merk}
        verplicht
        opties={MERKEN.map((merk) => ({ waarde: merk, ...t.merken[merk] }))}
      />
      <TekstVeld {...veld('gelezenDoor', naam)} label={t.veld.gelezenDoor} verplicht />
    </>
  );
}
