import { loadSamenBeeld, type SamenBeeld, type SamenPlek } from '#application/samen/index.ts';
import {
  type Antwoorden,
  moveHoger,
  moveLager,
  VOLGORDE,
  vraagVanKijken,
  vraagVanPlek,
} from '#domain/samen/index.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop, Link, Vlak } from '#web/ui/index.ts';
import { verwijs } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { SAMEN_PAD } from '../../rand/samen.ts';
import { Tekening } from './grote-keuze.tsx';
import { mijnPaden, paden } from './paden.ts';
import { type Samen, toonSamen, verwerkSamen } from './samen.tsx';

const t = mijnKiezenTeksten.keuze;

/** Registers the own order: Hoger, Lager, take away and add, each a button that keeps the order at once. */
export function registerVolgorde(app: WebApp, omgeving: Omgeving): void {
  const { tekeningen } = omgeving.middelen;
  registerFormulier(app, omgeving, `${SAMEN_PAD}/keuze`, {
    handeling: 'samen-kiezen',
    toon: (vraag, staat) =>
      toonSamen(vraag, async ({ sessie, kop }) => {
        const beeld = await loadSamenBeeld(vraag.werk, vraag.poorten, sessie, kop);
        return (
          <Volgorde beeld={beeld} antwoorden={sessie.antwoorden} staat={staat} tekeningen={tekeningen} />
        );
      }),
    verwerk: (vraag, invoer) =>
      verwerkSamen(vraag, async (samen) => {
        const beeld = await loadSamenBeeld(vraag.werk, vraag.poorten, samen.sessie, samen.kop);
        const [actie = '', nummer = ''] = invoer.tekst('actie').split(':');
        const antwoorden = applyActie(actie, nummer, beeld);
        await vraag.poorten.samen.saveAntwoorden(samen.sessie.id, antwoorden);
        return verwijs(actie === 'weg' ? paden.keuze : `${paden.keuze}#plek-${nummer}`);
      }),
  });
}

/** What one button changes. */
function applyActie(actie: string, nummer: string, { gekozen, aanbod }: SamenBeeld): Antwoorden {
  const nummers = gekozen.map((plek) => plek.nummer);
  if (!aanbod.some((plek) => plek.nummer === nummer)) return new Map();
  switch (actie) {
    case 'hoger':
      return new Map([[VOLGORDE, moveHoger(nummers, nummer).join(',')]]);
    case 'lager':
      return new Map([[VOLGORDE, moveLager(nummers, nummer).join(',')]]);
    case 'weg':
      return new Map([[vraagVanPlek(nummer), 'weet-niet']]);
    case 'erbij':
      return new Map([
        [vraagVanPlek(nummer), 'leuk'],
        [VOLGORDE, [...nummers, nummer].join(',')],
      ]);
    default:
      return new Map();
  }
}

type VolgordeProps = {
  readonly beeld: SamenBeeld;
  readonly antwoorden: Samen['sessie']['antwoorden'];
  readonly staat: FormulierStaat;
  readonly tekeningen: Readonly<Record<string, string>>;
};

function Volgorde({ beeld: { gekozen, aanbod }, antwoorden, staat, tekeningen }: VolgordeProps) {
  const andere = aanbod.filter(({ nummer }) => !gekozen.some((plek) => plek.nummer === nummer));
  return (
    <Formulier verzoek={staat.verzoek}>
      <Kop niveau={1}>{gekozen.length === 0 ? t.leeg : t.titel}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <Alinea>{gekozen.length === 0 ? t.leegUitleg : t.uitleg}</Alinea>
      {gekozen.map((plek, plaats) => (
        <Plekregel
          key={plek.nummer}
          plek={plek}
          titel={t.nummer(plaats + 1, plek.naam)}
          tekening={tekeningen[plek.werk ?? 'kijken']}
          kijken={antwoorden.get(vraagVanKijken(plek.nummer)) === 'ja'}
          acties={[
            ...(plaats > 0 ? (['hoger'] as const) : []),
            ...(plaats < gekozen.length - 1 ? (['lager'] as const) : []),
            'weg',
          ]}
        />
      ))}
      <Knoppenrij>
        {gekozen.length > 0 && <Knop href={paden.klopt}>{mijnKiezenTeksten.verder}</Knop>}
        <Knop soort="tweede" href={paden.plekken(1)}>
          {mijnKiezenTeksten.terug}
        </Knop>
      </Knoppenrij>
      {andere.length > 0 && <Kop niveau={2}>{t.andere}</Kop>}
      {andere.map((plek) => (
        <Plekregel
          key={plek.nummer}
          plek={plek}
          titel={plek.naam}
          tekening={tekeningen[plek.werk ?? 'kijken']}
          kijken={false}
          acties={['erbij']}
        />
      ))}
    </Formulier>
  );
}

type PlekregelProps = {
  readonly plek: SamenPlek;
  readonly titel: string;
  readonly tekening: string | undefined;
  readonly kijken: boolean;
  readonly acties: readonly ('hoger' | 'lager' | 'weg' | 'erbij')[];
};

function Plekregel({ plek, titel, tekening, kijken, acties }: PlekregelProps) {
  const kopId = `plek-${plek.nummer}`;
  return (
    <Vlak>
      <div class="gp-plekkaart__kop">
        {tekening !== undefined && <Tekening adres={tekening} />}
        <div>
          <Kop niveau={2} id={kopId} focusbaar>
            {titel}
          </Kop>
          <Alinea>{plek.werkgever}</Alinea>
        </div>
      </div>
      {kijken && <Alinea>{t.kijken}</Alinea>}
      <p class="gp-mijn__link">
        <Link href={mijnPaden.waarom(plek.nummer, 'kiezen')} aanvulling={plek.naam}>
          {mijnKiezenTeksten.plekken.waarom}
        </Link>
      </p>
      <Knoppenrij>
        {acties.map((actie) => (
          <Knop
            key={actie}
            soort="tweede"
            naam="actie"
            waarde={`${actie}:${plek.nummer}`}
            aanvulling={`${plek.naam}, ${plek.werkgever}`}
          >
            {t[actie]}
          </Knop>
        ))}
      </Knoppenrij>
    </Vlak>
  );
}
