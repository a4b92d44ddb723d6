import type { ComponentChildren } from 'preact';
import type { DossierKop } from '#application/dossier/index.ts';
import { determineStap, type Stap } from '#domain/dossier/index.ts';
import { weergaveNaam } from '#domain/persoon/index.ts';
import { type Datum, dagenTussen } from '#domain/shared/index.ts';
import { formatDatum, formatWeken } from '#web/texts/nl/datum.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import { IdentiteitsBalk, Label, Melding, Stapel, Subnavigatie, type Toon } from '#web/ui/index.ts';
import { dossierPad } from './pad.ts';

const DELEN = {
  overzicht: '',
  wensen: 'wensen',
  tijdlijn: 'tijdlijn',
  advies: 'advies',
  keuze: 'keuze',
  werk: 'werk',
} as const;

/** One of the pages of a dossier. */
export type DossierDeel = keyof typeof DELEN;

const DELEN_OP_VOLGORDE = ['overzicht', 'wensen', 'tijdlijn', 'advies', 'keuze', 'werk'] as const;

type DossierKaderProps = {
  readonly kop: DossierKop;
  readonly vandaag: Datum;
  /** False for a jobcoach: no advice file, no wage, no BSN. */
  readonly isGeheel: boolean;
  readonly deel: DossierDeel;
  /** The way back to the list, carried along in every link. */
  readonly lijst: string;
  /** What was just done, in one sentence. */
  readonly gedaan?: string | undefined;
  readonly children: ComponentChildren;
};

/** The same frame on every page of one person: who it is, where they stand, and the pages of the dossier. */
export function DossierKader(props: DossierKaderProps) {
  const { kop, vandaag, isGeheel, deel, lijst, gedaan, children } = props;
  const stap = determineStap(kop.feiten, vandaag);
  return (
    <Stapel ruimte="ruim">
      <IdentiteitsBalk
        naam={weergaveNaam(kop.naam)}
        labels={<Label toon={STAP_TOON[stap]}>{t.stap[stap]}</Label>}
        feiten={[
          { naam: t.wachtSinds, waarde: describeWacht(kop, stap, vandaag) },
          { naam: t.klantmanager, waarde: kop.klantmanager?.naam ?? t.geenKlantmanager },
          { naam: t.jobcoach, waarde: kop.jobcoach || t.geenJobcoach },
          { naam: t.nummer, waarde: kop.nummer },
        ]}
      />
      <Subnavigatie
        label={t.subnavigatie}
        items={DELEN_OP_VOLGORDE.filter((naam) => isGeheel || naam !== 'advies').map((naam) => ({
          tekst: t.delen[naam],
          href: dossierPad(kop.nummer, DELEN[naam], { lijst }),
          actueel: naam === deel,
        }))}
      />
      {gedaan !== undefined && (
        <Melding soort="ok" aankondigen>
          <p>{gedaan}</p>
        </Melding>
      )}
      {kop.geslotenOp !== null && kop.feiten.beeindigd !== null && (
        <Melding soort="info">
          <p>
            {isGeheel
              ? t.afgeslotenOp(
                  formatDatum(kop.geslotenOp),
                  t.afsluiten.redenen[kop.feiten.beeindigd.reden].toLowerCase(),
                )
              : t.afgesloten(formatDatum(kop.geslotenOp))}
          </p>
        </Melding>
      )}
      {children}
    </Stapel>
  );
}

export const STAP_TOON = {
  verkenning: 'neutraal',
  'advies-aangevraagd': 'info',
  'advies-positief': 'info',
  'advies-negatief': 'info',
  'niet-vastgesteld': 'neutraal',
  wachtend: 'let-op',
  aangehouden: 'neutraal',
  voorstel: 'accent',
  proefplaats: 'accent',
  werkzaam: 'goed',
  beeindigd: 'neutraal',
} as const satisfies Record<Stap, Toon>;

function describeWacht(kop: DossierKop, stap: Stap, vandaag: Datum): string {
  if (kop.wachtSinds === null || stap === 'werkzaam' || stap === 'beeindigd') return t.wachtNiet;
  const weken = Math.floor(dagenTussen(kop.wachtSinds, vandaag) / 7);
  const duur = weken === 0 ? t.kortWachten : formatWeken(weken);
  return `${formatDatum(kop.wachtSinds)} ${t.wachtWeken(duur)}`;
}
