import type { ComponentChildren } from 'preact';
import type { Uitleg } from '#web/texts/nl/uitleg.ts';
import { Alinea, Kop, Stapel } from '#web/ui/index.ts';
import { UitlegDeel } from './uitleg-deel.tsx';

/** A page of explanation in plain words; `children` come after the first part. */
export function UitlegPagina({ uitleg, children }: { uitleg: Uitleg; children?: ComponentChildren }) {
  const [eerste, ...rest] = uitleg.delen;
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{uitleg.titel}</Kop>
        <Alinea soort="inleiding">{uitleg.inleiding}</Alinea>
      </Stapel>
      {eerste && <UitlegDeel deel={eerste} />}
      {children}
      {rest.map((deel) => (
        <UitlegDeel key={deel.kop} deel={deel} />
      ))}
    </Stapel>
  );
}
