import { loadMijnBeeld, type MijnBeeld } from '#application/samen/index.ts';
import type { MijnStand } from '#domain/samen/index.ts';
import { mijnWerkTeksten as t } from '#web/texts/nl/mijn-werk.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Knop, Kop, Vlak } from '#web/ui/index.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD, SAMEN_PAD } from '../../rand/samen.ts';
import { registerAanbod } from './aanbod.route.tsx';
import { Tekening } from './grote-keuze.tsx';
import { registerMijnKiezen } from './kiezen.route.tsx';
import { registerKloptNiet } from './klopt-niet.route.tsx';
import { mijnPaden } from './paden.ts';
import { toonMijn } from './samen.tsx';
import { registerSamenStop } from './stop.route.tsx';
import { registerUitkomst } from './uitkomst.route.tsx';
import { registerWaarom } from './waarom.route.tsx';
import { registerWachten } from './wachten.route.tsx';

/** One drawing per stand; the sentence beside it says the same. */
export const STANDTEKENING: Readonly<Record<MijnStand, string>> = {
  begin: 'klantcontact',
  uwv: 'klantcontact',
  besluit: 'brief',
  niet: 'klantcontact',
  kies: 'kijken',
  wacht: 'wachten',
  'even-niet': 'wachten',
  aanbod: 'plek',
  'ja-gezegd': 'duim',
  afgesproken: 'duim',
  proef: 'gereedschap',
  werkt: 'gereedschap',
  klaar: 'duim',
};

/** Registers everything that a candidate sees on the screen of staff, from 'Mijn werk' on. */
export function registerMijn(app: WebApp, omgeving: Omgeving): void {
  const { tekeningen } = omgeving.middelen;
  registerPagina(app, omgeving, MIJN_PAD, 'samen-kiezen', (vraag) =>
    toonMijn(vraag, t.titel, async ({ kop }) => {
      const beeld = await loadMijnBeeld(vraag.werk, vraag.poorten, kop);
      return (
        <MijnWerk
          beeld={beeld}
          voornaam={kop.naam.voornaam}
          jobcoach={kop.jobcoach}
          tekening={tekeningen[STANDTEKENING[beeld.stand]]}
        />
      );
    }),
  );
  registerMijnKiezen(app, omgeving);
  registerAanbod(app, omgeving);
  registerUitkomst(app, omgeving);
  registerWachten(app, omgeving);
  registerWaarom(app, omgeving);
  registerKloptNiet(app, omgeving);
  registerSamenStop(app, omgeving);
}

type MijnWerkProps = {
  readonly beeld: MijnBeeld;
  readonly voornaam: string;
  readonly jobcoach: string;
  readonly tekening: string | undefined;
};

function MijnWerk({ beeld, voornaam, jobcoach, tekening }: MijnWerkProps) {
  const { stand, aanbod, helper } = beeld;
  const naam = formatVoornaam(helper.naam, [jobcoach]);
  const nu = { plek: aanbod?.werkplek ?? '', werkgever: aanbod?.werkgever ?? '', naam };
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea>{t.hallo(voornaam)}</Alinea>
      <Vlak toon="accent">
        <div class="gp-plekkaart__kop gp-mijn__nu">
          {tekening !== undefined && <Tekening adres={tekening} />}
          <Alinea>{t.nu[stand](nu)}</Alinea>
        </div>
      </Vlak>
      <div class="gp-mijn__knoppen">
        {listKnoppen(beeld).map(({ tekst, href }, plaats) => (
          <Knop key={href} href={href} soort={plaats === 0 ? 'hoofd' : 'tweede'}>
            {tekst}
          </Knop>
        ))}
      </div>
      <Kop niveau={2}>{t.helpt.titel}</Kop>
      <Alinea>{helper.telefoon === '' ? t.helpt.vraag(naam) : t.helpt.bel(naam, helper.telefoon)}</Alinea>
      {jobcoach !== '' && <Alinea>{t.helpt.jobcoach(jobcoach)}</Alinea>}
    </>
  );
}

/** Stands in which there is a place to choose or to wait for. Whoever works may want another place. */
const KIEST: readonly MijnStand[] = ['kies', 'wacht', 'aanbod', 'ja-gezegd', 'werkt'];
const WACHT: readonly MijnStand[] = ['kies', 'wacht'];

/** At most four, the one that matters now first. */
function listKnoppen({ stand, aanbod, uitkomsten }: MijnBeeld) {
  const tekst = stand === 'werkt' ? t.knop.anders : t.knop.kiezen;
  const kiezen = KIEST.includes(stand) ? [{ tekst, href: SAMEN_PAD }] : [];
  const uitkomst = uitkomsten.length === 0 ? [] : [{ tekst: t.knop.uitkomst, href: mijnPaden.uitkomst }];
  const wachten = WACHT.includes(stand) ? [{ tekst: t.knop.wachten, href: mijnPaden.wachten }] : [];
  if (aanbod !== null) return [{ tekst: t.knop.aanbod, href: mijnPaden.aanbod }, ...uitkomst, ...kiezen];
  return stand === 'wacht' ? [...wachten, ...uitkomst, ...kiezen] : [...kiezen, ...wachten, ...uitkomst];
}
