import {
  explainStand,
  GENOEMDE_STANDEN,
  type GenoemdeStand,
  type GenoemdeStandcode,
  type StandInvoer,
} from '#domain/stand/index.ts';
import { Rekenuitklap } from '#web/rand/rekenverslag/index.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, Feiten, Kop, Stapel, Vlak } from '#web/ui/index.ts';

const t = rekenhulpTeksten.standen;
const CODES = Object.keys(GENOEMDE_STANDEN).filter((code): code is GenoemdeStandcode =>
  Object.hasOwn(GENOEMDE_STANDEN, code),
);

/** The counts that the source texts name, and what follows from them. */
export function GenoemdeStanden() {
  return (
    <Stapel>
      <Kop niveau={2}>{t.titel}</Kop>
      <Alinea>{t.uitleg}</Alinea>
      {CODES.map((code) => (
        <Stand key={code} code={code} />
      ))}
    </Stapel>
  );
}

function Stand({ code }: { readonly code: GenoemdeStandcode }) {
  const { invoer, genoemd, bron }: GenoemdeStand = GENOEMDE_STANDEN[code];
  const { value: berekening } = explainStand(invoer);
  const { wachtend, tekort, dekking } = berekening.uitkomst;
  return (
    <Vlak kopId={code}>
      <Kop niveau={3} id={code}>
        {t.namen[code]}
      </Kop>
      <Feiten
        feiten={[
          { naam: t.genoemd, waarde: describeInvoer(invoer) },
          { naam: t.wachtend, waarde: compareAantal(wachtend, genoemd.wachtend) },
          { naam: t.tekort, waarde: compareAantal(tekort, genoemd.tekort) },
          { naam: t.dekking, waarde: compare(dekking, genoemd.dekking, 'aandeel') },
          { naam: t.bron, waarde: bron.artikel },
        ]}
      />
      <Rekenuitklap
        id={`stappen-${code}`}
        titel={t.stappen}
        kop={rekenhulpTeksten.genoemd.kop(t.namen[code])}
        kopniveau={3}
        berekening={berekening}
        zonderUitkomst
      />
    </Vlak>
  );
}

function describeInvoer({ positief, werkzaam, taakstelling }: StandInvoer): string {
  const aantal = (waarde: number) => formatRekenwaarde(String(waarde), 'aantal');
  return [
    positief === null ? null : t.positief(aantal(positief)),
    werkzaam === null ? null : t.werkzaam(aantal(werkzaam)),
    taakstelling === null ? null : t.doel(aantal(taakstelling)),
  ]
    .filter((deel) => deel !== null)
    .join(', ');
}

function compareAantal(berekend: number | null, genoemd: number | undefined): string {
  return compare(toTekst(berekend), toTekst(genoemd ?? null) ?? undefined, 'aantal');
}

function toTekst(waarde: number | null): string | null {
  return waarde === null ? null : String(waarde);
}

/** What was calculated, and beside it what the source says where it says anything. */
function compare(
  berekend: string | null,
  genoemd: string | undefined,
  eenheid: 'aantal' | 'aandeel',
): string {
  const uitkomst = berekend === null ? t.onbekend : formatRekenwaarde(berekend, eenheid);
  return genoemd === undefined
    ? uitkomst
    : `${uitkomst}. ${t.volgensBron(formatRekenwaarde(genoemd, eenheid))}`;
}
