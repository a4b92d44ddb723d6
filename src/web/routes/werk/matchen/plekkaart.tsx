import type { ComponentChildren } from 'preact';
import { isVoorTeStellen, type MatchPlek } from '#application/keuze/index.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { matchTeksten } from '#web/texts/nl/matchen.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import { Alinea, Feiten, Kop, Label, Link, Stapel, Uitklap } from '#web/ui/index.ts';
import { formatEerder } from '../keuze/eerder.ts';
import { describeToets, formatKm } from '../keuze/toets.ts';
import { formatUrenBereik } from '../plekken/tekst.ts';
import { describeStand } from './reden.ts';
import { type RedenenProps, Redenlijsten } from './redenen.tsx';

const t = matchTeksten.plekken;

export type PlekkaartProps = RedenenProps & {
  /** Whether the reasons stand open; otherwise they open on demand. */
  readonly open: boolean;
  /** What can be done with the place. */
  readonly children?: ComponentChildren;
};

/** A place laid beside one person: rank, seats, distance, counts, and the three lists of reasons. */
export function MatchPlekkaart({ open, children, ...props }: PlekkaartProps) {
  const { plek, voornaam, kopniveau } = props;
  const kopId = `plek-${plek.nummer}`;
  const kan = isVoorTeStellen(plek);
  const lijsten = <Redenlijsten {...props} kopniveau={kopniveau === 2 ? 3 : kopniveau === 3 ? 4 : 5} />;
  return (
    <article class={kan ? 'gp-vlak gp-plek' : 'gp-vlak gp-plek gp-plek--dicht'} aria-labelledby={kopId}>
      <Stapel ruimte="krap">
        <div class="gp-plek__labels">
          {plek.rang !== null && <Label toon="accent">{t.rang(plek.rang, voornaam)}</Label>}
          {!plek.heeftPlaats ? (
            <Label toon="let-op">{t.bezet}</Label>
          ) : (
            !kan && <Label toon="let-op">{t.pastNiet}</Label>
          )}
        </div>
        <Kop niveau={kopniveau} maat={3} id={kopId}>
          {plek.naam}
        </Kop>
        <Alinea>
          <Link href={`/werk/plekken/${plek.nummer}`}>{plek.werkgever}</Link>
          {[plek.plaats, plek.werksoort].filter(Boolean).map((deel) => `, ${deel}`)}
        </Alinea>
      </Stapel>
      <Feiten feiten={listFeiten(plek)} />
      <Alinea soort="klein">{describeStand(plek)}</Alinea>
      <Deling plek={plek} />
      {open ? lijsten : <Uitklap titel={t.waarom}>{lijsten}</Uitklap>}
      {plek.voorgesteld > 0 && <Alinea soort="klein">{t.voorgesteld(plek.voorgesteld)}</Alinea>}
      {plek.eerder.length > 0 && <Alinea soort="klein">{t.eerder(formatEerder(plek.eerder.length))}</Alinea>}
      {children}
    </article>
  );
}

/** That another gemeente shares the place, and by which agreement. */
function Deling({ plek }: { readonly plek: MatchPlek }) {
  const zinnen = plek.haalbaarheid.toetsen
    .filter(({ code, uitkomst }) => code === 'afspraak' && uitkomst === 'voldoet')
    .map(describeToets)
    .filter((zin) => zin !== undefined);
  return zinnen.map((zin) => <Alinea key={zin}>{zin}</Alinea>);
}

function listFeiten({ vrij, zitplaatsen, afstand, urenMin, urenMax, begeleiding }: MatchPlek) {
  return [
    { naam: werkplekTeksten.kolommen.vrij, waarde: t.vrij(vrij, zitplaatsen) },
    {
      naam: matchTeksten.vergelijk.rijen.afstand,
      waarde: afstand === null ? undefined : keuzeTeksten.km(formatKm(afstand)),
    },
    { naam: werkplekTeksten.kolommen.uren, waarde: formatUrenBereik(urenMin, urenMax) },
    {
      naam: werkplekTeksten.kolommen.begeleiding,
      waarde: begeleiding === null ? undefined : werkplekTeksten.soortBegeleiding[begeleiding],
    },
  ];
}
