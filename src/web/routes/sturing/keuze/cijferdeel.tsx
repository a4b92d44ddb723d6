import type { ComponentChildren } from 'preact';
import { Uitklap } from '#web/ui/index.ts';

/** A measure under 'Meer cijfers': folded under its heading, open on paper. */
export function Cijferdeel({
  kop,
  children,
}: {
  readonly kop: string;
  readonly children: ComponentChildren;
}) {
  return (
    <Uitklap titel={kop} niveau={3}>
      {children}
    </Uitklap>
  );
}
