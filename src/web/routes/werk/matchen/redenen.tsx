import type { MatchPlek } from '#application/keuze/index.ts';
import type { ToetsUitkomst } from '#domain/haalbaarheid/index.ts';
import { matchTeksten as t } from '#web/texts/nl/matchen.ts';
import { Alinea, Kop, type Kopniveau, Lijst, Link, Rooster, Stapel } from '#web/ui/index.ts';
import { listGevraagden, listRedenzinnen } from './reden.ts';

export const LIJSTEN = ['voldoet', 'voldoet-niet', 'onbekend'] as const satisfies readonly ToetsUitkomst[];

export type RedenenProps = {
  readonly plek: MatchPlek;
  readonly voornaam: string;
  /** Level of the headings of the lists. */
  readonly kopniveau: Kopniveau;
  /** Address of the wishes of the person. */
  readonly wensen: string;
  /** Whether this colleague may fill in what is unknown of the place. */
  readonly magPlekkenBeheren: boolean;
};

/** What fits, what fits less and what nobody knows yet, each in whole sentences. */
export function Redenlijsten(props: RedenenProps) {
  const { plek, voornaam, kopniveau } = props;
  if (plek.redenen.length === 0) return <Alinea>{t.plekken.niets}</Alinea>;
  return (
    <Rooster cel="smal">
      {LIJSTEN.map((uitkomst) => {
        const zinnen = listRedenzinnen(plek.redenen, uitkomst, voornaam);
        return zinnen.length === 0 ? null : (
          <Stapel key={uitkomst} ruimte="krap">
            <Kop niveau={kopniveau} maat={5}>
              {t.lijsten[uitkomst]}
            </Kop>
            <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
            {uitkomst === 'onbekend' && <Vragen {...props} />}
          </Stapel>
        );
      })}
    </Rooster>
  );
}

/** Where what is unknown can be filled in. */
function Vragen({ plek, voornaam, wensen, magPlekkenBeheren }: RedenenProps) {
  const { kandidaat, werkgever } = listGevraagden(plek);
  return (
    <>
      {kandidaat && <Link href={wensen}>{t.plekken.vraagKandidaat(voornaam)}</Link>}
      {werkgever && magPlekkenBeheren && (
        <Link href={`/werk/plekken/${plek.nummer}/wijzig`} aanvulling={plek.naam}>
          {t.plekken.vraagWerkgever}
        </Link>
      )}
    </>
  );
}
