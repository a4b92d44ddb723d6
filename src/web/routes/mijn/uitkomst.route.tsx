import type { PersoonlijkeUitleg, Pleknamen } from '#application/ronde/index.ts';
import { listVerstuurdeUitkomsten } from '#application/samen/index.ts';
import type { RondeUitleg } from '#domain/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { mijnUitkomstTeksten as t } from '#web/texts/nl/mijn-uitkomst.ts';
import { mijnWerkTeksten } from '#web/texts/nl/mijn-werk.ts';
import { Alinea, Knop, Knoppenrij, Kop, Lijst, Link, Vlak } from '#web/ui/index.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD } from '../../rand/samen.ts';
import { nameHelper } from './helper-naam.ts';
import { mijnPaden } from './paden.ts';
import { toonMijn } from './samen.tsx';
import { describeHulp, describeUitslag, groepVan, UITSLAGGROEPEN } from './uitslag.ts';

/** Registers what rounds gave the person, the newest first, from the record that was kept then. */
export function registerUitkomst(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, mijnPaden.uitkomst, 'samen-kiezen', (vraag) =>
    toonMijn(vraag, t.titel, async ({ kop }) => {
      const alle = await listVerstuurdeUitkomsten(vraag.poorten, kop.id);
      const gevraagd = alle.findIndex(({ nummer }) => String(nummer) === vraag.vraag.tekst('ronde'));
      const plaats = Math.max(gevraagd, 0);
      const uitkomst = alle[plaats];
      if (uitkomst === undefined) return <NogNiets />;
      return (
        <UitkomstPagina
          uitkomst={uitkomst}
          plekken={await vraag.poorten.rondes.listPleknamen()}
          naam={nameHelper(kop, vraag.werk.actor)}
          vorige={alle[plaats + 1]?.nummer}
        />
      );
    }),
  );
}

function NogNiets() {
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea>{t.leeg}</Alinea>
      <Alinea>{t.leegUitleg}</Alinea>
      <Knoppenrij>
        <Knop soort="tweede" href={MIJN_PAD}>
          {mijnWerkTeksten.terug}
        </Knop>
      </Knoppenrij>
    </>
  );
}

type UitkomstProps = {
  readonly uitkomst: PersoonlijkeUitleg;
  readonly plekken: Pleknamen;
  readonly naam: string;
  readonly vorige: number | undefined;
};

function UitkomstPagina({ uitkomst: { uitleg, gedraaidOp, nee }, plekken, naam, vorige }: UitkomstProps) {
  const naamVan = (nummer: string) => {
    const plek = plekken.get(nummer);
    return plek === undefined ? nummer : t.plekBij(plek.naam, plek.werkgever);
  };
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea>{t.op(formatDatum(gedraaidOp))}</Alinea>
      <Vlak toon="accent">
        {listUitkomst(uitleg, naamVan).map((zin) => (
          <Alinea key={zin}>{zin}</Alinea>
        ))}
        {nee !== null && <Alinea>{t.nee[nee.kant]}</Alinea>}
      </Vlak>
      {UITSLAGGROEPEN.map((groep) => {
        const inGroep = uitleg.plekken.filter(({ uitslag }) => groepVan(uitslag) === groep);
        return inGroep.length === 0 ? null : (
          <section key={groep} class="gp-stapel">
            <Kop niveau={2}>{t.groep[groep]}</Kop>
            {inGroep.map(({ plek, rang, uitslag }) => (
              <Vlak key={plek}>
                <Kop niveau={3}>{t.keuze(rang, naamVan(plek))}</Kop>
                {describeUitslag(uitslag, naam).map((zin) => (
                  <Alinea key={zin}>{zin}</Alinea>
                ))}
                <p class="gp-mijn__link">
                  <Link href={mijnPaden.waarom(plek, 'uitkomst')} aanvulling={naamVan(plek)}>
                    {t.waarom}
                  </Link>
                </p>
              </Vlak>
            ))}
          </section>
        );
      })}
      <Hulpvlak uitleg={uitleg} naamVan={naamVan} />
      <Knoppenrij>
        <Knop soort="tweede" href={MIJN_PAD}>
          {mijnWerkTeksten.terug}
        </Knop>
        {vorige !== undefined && (
          <Knop soort="stil" href={`${mijnPaden.uitkomst}?ronde=${vorige}`}>
            {t.vorige}
          </Knop>
        )}
      </Knoppenrij>
    </>
  );
}

function listUitkomst(uitleg: RondeUitleg, naamVan: (nummer: string) => string): readonly string[] {
  const { toegewezen, houdtPlek, vastgezet } = uitleg;
  if (toegewezen !== null) {
    const waarom = vastgezet === undefined ? t.rang(toegewezen.rang) : t.vastgezet(vastgezet.reden);
    return [t.kreeg(naamVan(toegewezen.plek)), waarom];
  }
  if (houdtPlek !== undefined) return [t.houdt(naamVan(houdtPlek)), t.houdtUitleg];
  return [t.wacht, t.wachtUitleg];
}

type HulpProps = { readonly uitleg: RondeUitleg; readonly naamVan: (nummer: string) => string };

function Hulpvlak({ uitleg: { watHelpt }, naamVan }: HulpProps) {
  if (watHelpt === undefined) return null;
  const { hulp, tekort } = watHelpt;
  const zinnen = hulp.map((een) => describeHulp(een, naamVan(een.plek)));
  if (zinnen.length === 0 && tekort === null) return null;
  return (
    <section class="gp-stapel">
      <Kop niveau={2}>{t.hulp.titel}</Kop>
      {tekort !== null && (
        <Alinea>
          {tekort.aantallen === null
            ? t.hulp.tekort
            : t.hulp.tekortAantal(tekort.aantallen.mensen, tekort.aantallen.zitplaatsen)}
        </Alinea>
      )}
      {zinnen.length > 0 && (
        <>
          <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
          <Alinea>{t.hulp.uitleg}</Alinea>
        </>
      )}
    </section>
  );
}
