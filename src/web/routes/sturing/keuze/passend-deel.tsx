import type { Passendmeting } from '#domain/keuzemeting/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { keuzeplekTeksten } from '#web/texts/nl/keuzemeting-plekken.ts';
import { Alinea, Bronvermelding, Tabel } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';

const t = keuzeplekTeksten.passend;

/** Why the places on the lists of who waits do not fit today, and what nobody knows about them. */
export function PassendDeel({
  passend,
  vandaag,
}: {
  readonly passend: Passendmeting;
  readonly vandaag: Datum;
}) {
  const { paren, haalbaar, nietHaalbaar, onbekend, beletten, vragen } = passend;
  return (
    <Cijferdeel kop={t.kop}>
      <Alinea>{paren === 0 ? t.leeg : t.boodschap(paren, haalbaar, nietHaalbaar, onbekend)}</Alinea>
      {beletten.length > 0 && (
        <Tabel
          id="beletten"
          bijschrift={t.kop}
          bijschriftVerborgen
          rijen={beletten.toSorted((a, b) => b.aantal - a.aantal)}
          sleutel={({ vereiste }) => vereiste.toLowerCase()}
          kolommen={[
            { kop: t.vereiste, rijkop: true, cel: ({ vereiste }) => t.vereisten[vereiste] },
            { kop: keuzemetingTeksten.aantal, soort: 'getal', cel: ({ aantal }) => aantal },
          ]}
        />
      )}
      {vragen.length > 0 && (
        <Tabel
          id="vragen"
          bijschrift={t.vragen}
          rijen={vragen}
          sleutel={({ code, aan }) => `${code}-${aan}`}
          kolommen={[
            { kop: t.vraag, rijkop: true, cel: ({ code }) => t.toetsen[code] },
            { kop: t.aan, cel: ({ aan }) => t.wie[aan] },
            { kop: keuzemetingTeksten.aantal, soort: 'getal', cel: ({ aantal }) => aantal },
          ]}
        />
      )}
      <Bronvermelding
        definitie={t.definitie(formatDatum(vandaag))}
        peildatum={formatDatum(vandaag)}
        bron={keuzemetingTeksten.bron}
      />
    </Cijferdeel>
  );
}
