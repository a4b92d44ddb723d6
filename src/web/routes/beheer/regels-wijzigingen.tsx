import type { Normwijziging } from '#domain/normen/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { noemNormcode } from '#web/texts/nl/normnamen.ts';
import { Alinea, Kop, Tabel, Vlak } from '#web/ui/index.ts';
import { formatNorm, metHoofdletter } from './norm-delen.tsx';

const t = normenTeksten.wijzigingen;

/** What is known to change after today, by day. */
export function RegelsWijzigingen({ wijzigingen }: { readonly wijzigingen: readonly Normwijziging[] }) {
  return (
    <Vlak kopId="wijzigingen">
      <Kop niveau={2} id="wijzigingen">
        {t.titel}
      </Kop>
      <Alinea>{wijzigingen.length === 0 ? t.niets : t.uitleg}</Alinea>
      {wijzigingen.length > 0 && (
        <Tabel
          id="normwijzigingen"
          bijschrift={t.tabel(wijzigingen.length)}
          rijen={wijzigingen}
          sleutel={({ op, code }) => `${op}-${code}`}
          kolommen={[
            { kop: t.kolommen.op, rijkop: true, cel: ({ op }) => formatDatum(op) },
            { kop: t.kolommen.norm, cel: ({ code }) => metHoofdletter(noemNormcode(code)) },
            { kop: t.kolommen.oud, cel: ({ oud }) => (oud === null ? t.nieuwBegin : formatNorm(oud)) },
            {
              kop: t.kolommen.nieuw,
              cel: ({ nieuw }) => (nieuw === null ? t.geenWaarde : formatNorm(nieuw)),
            },
          ]}
        />
      )}
    </Vlak>
  );
}
