import type { Wensen } from '#application/dossier/index.ts';
import { BEHOEFTEN } from '#domain/keuze/index.ts';
import { AANPASSINGEN, BEGELEIDINGEN } from '#domain/werkplek/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { wensenTeksten as t } from '#web/texts/nl/dossier-wensen.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import {
  Alinea,
  DatumVeld,
  GetalVeld,
  KeuzeVeld,
  Kop,
  SelectVeld,
  TekstvakVeld,
  VinkgroepVeld,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden, findFout, HuidigeVersie, vinkenVan } from '../../../rand/velden.tsx';
import { DossierFormulier } from './formulier.tsx';
import { WENSVELDEN } from './wensen.parse.ts';
import { listWensen, toKeuze } from './wensen-lijst.ts';

type WensenProps = {
  readonly nummer: string;
  readonly staat: FormulierStaat;
  readonly wensen: Wensen;
  readonly werksoorten: readonly { readonly code: string; readonly naam: string }[];
};

const JA_NEE_WEETNIET = [
  { waarde: 'ja', label: t.ja },
  { waarde: 'nee', label: t.nee },
  { waarde: '', label: t.weetNiet },
];

/** What the person wishes and needs: every field may stay open, and open means unknown. */
export function WensenPagina({ nummer, staat, wensen, werksoorten }: WensenProps) {
  const veld = createVelden(staat);
  const vinken = (naam: string, bewaard: readonly string[]) => ({
    naam,
    waarden: vinkenVan(staat, naam, bewaard),
    fout: findFout(staat, naam),
  });
  return (
    <DossierFormulier
      titel={t.titel}
      staat={staat}
      nummer={nummer}
      knop={t.knop}
      versie={wensen.versie}
      vooraf={
        <>
          <HuidigeVersie staat={staat} gegevens={listWensen(wensen, werksoorten)} />
          <Alinea>{t.uitleg}</Alinea>
        </>
      }
    >
      <Kop niveau={3}>{t.werk}</Kop>
      {WENSVELDEN.map((naam, plaats) => (
        <SelectVeld
          key={naam}
          {...veld(naam, wensen.werksoorten[plaats] ?? '')}
          label={t.rang[plaats] ?? ''}
          leeg={t.geen}
          opties={werksoorten.map((werk) => ({ waarde: werk.code, label: werk.naam }))}
        />
      ))}
      <TekstvakVeld
        {...veld('toelichting', wensen.toelichting)}
        label={t.toelichting}
        hint={t.toelichtingHint}
        regels={3}
        maxLengte={2000}
        verplicht={false}
      />
      <VinkgroepVeld
        {...vinken('behoeften', wensen.behoeften)}
        label={t.behoeften}
        opties={BEHOEFTEN.map((waarde) => ({ waarde, label: kandidaatTeksten.behoefte[waarde] }))}
      />
      <Kop niveau={3}>{t.werktijd}</Kop>
      <GetalVeld
        {...veld('uren-min', (wensen.urenMin ?? '').replace('.', ','))}
        label={t.urenMin}
        eenheid={t.uur}
        decimalen
        verplicht={false}
      />
      <GetalVeld
        {...veld('uren-max', (wensen.urenMax ?? '').replace('.', ','))}
        label={t.urenMax}
        eenheid={t.uur}
        decimalen
        verplicht={false}
      />
      <GetalVeld
        {...veld('afstand', wensen.maxAfstandKm === null ? '' : String(wensen.maxAfstandKm))}
        label={t.afstand}
        hint={t.afstandHint}
        eenheid={t.km}
        verplicht={false}
      />
      <DatumVeld
        {...veld('beschikbaar', wensen.beschikbaarVanaf ? formatDatumKort(wensen.beschikbaarVanaf) : '')}
        label={t.beschikbaar}
        verplicht={false}
      />
      <Kop niveau={3}>{t.hulp}</Kop>
      <KeuzeVeld
        {...veld('begeleiding', wensen.begeleiding ?? '')}
        label={t.begeleiding}
        opties={[
          ...BEGELEIDINGEN.map((waarde) => ({ waarde, label: t.begeleidingen[waarde] })),
          { waarde: '', label: t.weetNiet },
        ]}
      />
      <KeuzeVeld
        {...veld('toezicht', toKeuze(wensen.permanentToezicht))}
        label={t.toezicht}
        opties={JA_NEE_WEETNIET}
      />
      <KeuzeVeld
        {...veld('aanpassing', toKeuze(wensen.aanpassingenNodig && wensen.aanpassingenNodig.length > 0))}
        label={t.aanpassing}
        opties={JA_NEE_WEETNIET}
      />
      <VinkgroepVeld
        {...vinken('aanpassingen', wensen.aanpassingenNodig ?? [])}
        label={t.aanpassingWelke}
        opties={AANPASSINGEN.map((waarde) => ({ waarde, label: t.aanpassingen[waarde] }))}
      />
    </DossierFormulier>
  );
}
