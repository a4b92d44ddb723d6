import type { SamenPlek } from '#application/samen/index.ts';
import {
  type Antwoorden,
  PLEK_ANTWOORDEN,
  readAntwoord,
  vraagVanKijken,
  vraagVanPlek,
} from '#domain/samen/index.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { Alinea, Feiten, Kop, Lijst, Uitklap, VinkVeld, Vlak } from '#web/ui/index.ts';
import { formatKm } from '../werk/keuze/toets.ts';
import { formatUrenBereik } from '../werk/plekken/tekst.ts';
import { GroteKeuze, Tekening } from './grote-keuze.tsx';
import { listRedenzinnen, WAAROM_LIJSTEN } from './waarom.ts';

const t = mijnKiezenTeksten.plekken;

type PlekkaartProps = {
  readonly plek: SamenPlek;
  readonly antwoorden: Antwoorden;
  readonly tekening: string | undefined;
};

/** One place: what you do there, what fits and what does not, and what the person thinks of it. */
export function Plekkaart({ plek, antwoorden, tekening }: PlekkaartProps) {
  const kopId = `plek-${plek.nummer}`;
  return (
    <Vlak>
      <div class="gp-plekkaart__kop">
        {tekening !== undefined && <Tekening adres={tekening} />}
        <div>
          <Kop niveau={2} id={kopId}>
            {plek.naam}
          </Kop>
          <Alinea>{[plek.werkgever, plek.plaats].filter(Boolean).join(', ')}</Alinea>
        </div>
      </div>
      {plek.omschrijving !== '' && <Alinea>{plek.omschrijving}</Alinea>}
      <Feiten
        feiten={[
          { naam: t.hoeveelUur, waarde: formatUrenBereik(plek.urenMin, plek.urenMax) ?? t.weetNiet },
          { naam: t.hoeVer, waarde: plek.afstand === null ? t.weetNiet : t.km(formatKm(plek.afstand)) },
          { naam: t.wieHelpt, waarde: plek.begeleider || t.weetNiet },
          { naam: t.hoeLaat, waarde: plek.begintijd || t.weetNiet },
        ]}
      />
      <Uitklap titel={t.waarom}>
        <Redenlijsten plek={plek} />
      </Uitklap>
      <fieldset>
        <legend>
          <strong>{t.vraag(plek.naam)}</strong>
        </legend>
        <GroteKeuze
          naam={vraagVanPlek(plek.nummer)}
          gekozen={readAntwoord(antwoorden, vraagVanPlek(plek.nummer), PLEK_ANTWOORDEN)}
          opties={PLEK_ANTWOORDEN.map((waarde) => ({ waarde, label: t.antwoord[waarde] }))}
        />
      </fieldset>
      <VinkVeld
        naam={vraagVanKijken(plek.nummer)}
        label={t.kijken}
        aan={antwoorden.get(vraagVanKijken(plek.nummer)) === 'ja'}
      />
    </Vlak>
  );
}

function Redenlijsten({ plek }: { readonly plek: SamenPlek }) {
  if (plek.redenen.length === 0) return <Alinea>{t.niets}</Alinea>;
  return (
    <>
      {WAAROM_LIJSTEN.map(({ uitkomst, titel }) => {
        const zinnen = listRedenzinnen(plek, uitkomst);
        return zinnen.length === 0 ? null : (
          <div key={uitkomst}>
            <Kop niveau={3}>{titel}</Kop>
            <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
          </div>
        );
      })}
      <Alinea>{t.computer}</Alinea>
    </>
  );
}
