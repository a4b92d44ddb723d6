import { DEFINITIES } from '#application/publicatie/index.ts';
import { definitieTeksten as t } from '#web/texts/nl/uitleg.ts';
import { Kop, Stapel, Tabel } from '#web/ui/index.ts';

const CIJFERS = ['positief', 'werkzaam', 'wachtend', 'tekort', 'dekking'] as const;

/** What each figure counts, in both series beside each other: the same words that stand with the figures. */
export function UitlegDefinities() {
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <Tabel
        id="tabel-definities"
        bijschrift={t.bijschrift}
        bijschriftVerborgen
        rijen={CIJFERS}
        sleutel={(cijfer) => cijfer}
        kolommen={[
          { kop: t.cijfer, rijkop: true, cel: (cijfer) => t.namen[cijfer] },
          { kop: t.register, cel: (cijfer) => DEFINITIES[`register-${cijfer}`] },
          { kop: t.gepubliceerd, cel: (cijfer) => DEFINITIES[`gepubliceerd-${cijfer}`] },
        ]}
      />
    </Stapel>
  );
}
