import { heeftVrijePlaats, isVoorTeStellen, type KeuzePlek } from '#application/keuze/index.ts';
import type { ToetsUitkomst } from '#domain/haalbaarheid/index.ts';
import { keuzeTeksten as t } from '#web/texts/nl/keuze.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import {
  Alinea,
  Feiten,
  Knop,
  Kop,
  type Kopniveau,
  Label,
  Lijst,
  Link,
  Rooster,
  Vlak,
} from '#web/ui/index.ts';
import { formatUrenBereik } from '../plekken/tekst.ts';
import { describeToets, formatKm } from './toets.ts';

type KeuzePlekProps = {
  readonly plek: KeuzePlek;
  readonly kopniveau: Kopniveau;
  /** Address of the form that proposes it; left out on that form itself. */
  readonly voorstel?: string | undefined;
  readonly heeftLopendVoorstel: boolean;
};

/** A place as this person meets it: rank, free seats, and per hard requirement whether it holds, in words. */
export function KeuzePlekVlak({ plek, kopniveau, voorstel, heeftLopendVoorstel }: KeuzePlekProps) {
  const kopId = `plek-${plek.nummer}`;
  return (
    <Vlak kopId={kopId}>
      <Kop niveau={kopniveau} maat={3} id={kopId}>
        {plek.rang === null ? plek.naam : t.rang(plek.rang, plek.naam)}{' '}
        {!heeftVrijePlaats(plek) && <Label toon="let-op">{t.bezetNu}</Label>}
      </Kop>
      <Feiten
        feiten={[
          {
            naam: t.kolommen.werkgever,
            waarde: <Link href={`/werk/plekken/${plek.nummer}`}>{plek.werkgever}</Link>,
          },
          { naam: t.kolommen.werksoort, waarde: plek.werksoort },
          { naam: werkplekTeksten.kolommen.uren, waarde: formatUrenBereik(plek.urenMin, plek.urenMax) },
          {
            naam: t.kolommen.afstand,
            waarde: plek.afstand === null ? undefined : t.kmKort(formatKm(plek.afstand)),
          },
          { naam: t.kolommen.vrij, waarde: t.vrij(plek.vrij, plek.zitplaatsen) },
        ]}
      />
      <Redenen plek={plek} kopniveau={kopniveau} />
      {plek.voorgesteld > 0 && <Alinea>{t.voorgesteld(plek.voorgesteld)}</Alinea>}
      {plek.eerder.length > 0 && <Alinea>{t.eerder(formatEerder(plek.eerder.length))}</Alinea>}
      {voorstel !== undefined && (
        <VoorstelKnop plek={plek} voorstel={voorstel} heeftLopendVoorstel={heeftLopendVoorstel} />
      )}
    </Vlak>
  );
}

const KLEIN = 5;

/** How many people, without telling small numbers. */
export function formatEerder(aantal: number): string {
  return aantal < KLEIN ? t.minderDanVijf : t.mensen(aantal);
}

function VoorstelKnop({ plek, voorstel, heeftLopendVoorstel }: Omit<KeuzePlekProps, 'kopniveau'>) {
  if (heeftLopendVoorstel) return <Alinea soort="klein">{t.waaromNiet['voorstel-loopt']}</Alinea>;
  if (!heeftVrijePlaats(plek)) return <Alinea soort="klein">{t.waaromNiet['geen-vrije-plaats']}</Alinea>;
  if (!isVoorTeStellen(plek)) return <Alinea soort="klein">{t.waaromNiet['plek-past-niet']}</Alinea>;
  return (
    <Knop soort={plek.rang === 1 ? 'hoofd' : 'tweede'} href={voorstel} aanvulling={plek.naam}>
      {t.stelVoor}
    </Knop>
  );
}

const LIJSTEN: readonly { uitkomst: ToetsUitkomst; titel: string }[] = [
  { uitkomst: 'voldoet', titel: t.past },
  { uitkomst: 'voldoet-niet', titel: t.pastNiet },
  { uitkomst: 'onbekend', titel: t.onbekend },
];

function Redenen({ plek, kopniveau }: Pick<KeuzePlekProps, 'plek' | 'kopniveau'>) {
  const niveau = kopniveau === 2 ? 3 : 4;
  return (
    <Rooster>
      {LIJSTEN.map(({ uitkomst, titel }) => {
        const zinnen = plek.haalbaarheid.toetsen
          .filter((toets) => toets.uitkomst === uitkomst)
          .map(describeToets)
          .filter((zin) => zin !== undefined);
        return zinnen.length === 0 ? null : (
          <div key={uitkomst}>
            <Kop niveau={niveau} maat={5}>
              {titel}
            </Kop>
            <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
          </div>
        );
      })}
    </Rooster>
  );
}
