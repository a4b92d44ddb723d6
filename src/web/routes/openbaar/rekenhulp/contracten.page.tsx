import type { KetenInvoer, KetenUitkomst } from '#domain/dienstverband/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';
import { ketenHulpTeksten as t } from '#web/texts/nl/rekenhulp-contracten.ts';
import { Alinea, DatumVeld, Knop } from '#web/ui/index.ts';
import { Hulppagina } from './hulppagina.tsx';
import { createHulpvelden, type Hulpstaat, REKEN } from './hulpstaat.ts';
import { describeKeten } from './keten-uitkomst.ts';
import { Ketenlijn } from './ketenlijn.tsx';
import { Ketenrij } from './ketenrij.tsx';
import { countRijen, ERBIJ, MEESTE_RIJEN } from './ketenrijen.ts';

const PAD = '/rekenhulp/contracten';

type Props = {
  readonly staat: Hulpstaat<KetenInvoer, KetenUitkomst>;
  readonly vandaag: Datum;
};

/** Asks for contracts without names, and shows them on a line of time with the last safe day. */
export function KetenHulpPagina({ staat, vandaag }: Props) {
  const veld = createHulpvelden(staat);
  const aantal = countRijen(staat.invoer);
  const rijen = Array.from({ length: aantal }, (_, plaats) => plaats + 1);
  return (
    <Hulppagina
      pad={PAD}
      teksten={t}
      staat={staat}
      mee={{ rijen: String(aantal) }}
      describe={describeKeten}
      beeld={(berekening) => <Ketenlijn berekening={berekening} />}
      knoppen={
        aantal < MEESTE_RIJEN && (
          <Knop soort="tweede" naam={REKEN.naam} waarde={ERBIJ} actie={`${PAD}#veld-van-${aantal + 1}`}>
            {t.erbij}
          </Knop>
        )
      }
      breed
    >
      <DatumVeld
        {...veld('peildatum', formatDatumKort(vandaag))}
        label={rekenhulpTeksten.peildatum}
        hint={t.peildatumHint}
        verplicht
      />
      <Alinea>{t.contractenHint}</Alinea>
      <div class="gp-ketenrijen">
        {rijen.map((rij) => (
          <Ketenrij key={rij} rij={rij} veld={veld} isOpvolger={staat.invoer.heeft(`opvolger-${rij}`)} />
        ))}
      </div>
    </Hulppagina>
  );
}
