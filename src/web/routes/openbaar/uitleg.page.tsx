import type { ComponentChildren } from 'preact';
import type { Uitleg, Uitlegdeel } from '#web/texts/nl/uitleg.ts';
import { Alinea, Kop, Lijst, Link, Stapel } from '#web/ui/index.ts';

/** A page of explanation in plain words; `children` come after the first part. */
export function UitlegPagina({ uitleg, children }: { uitleg: Uitleg; children?: ComponentChildren }) {
  const [eerste, ...rest] = uitleg.delen;
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{uitleg.titel}</Kop>
        <Alinea soort="inleiding">{uitleg.inleiding}</Alinea>
      </Stapel>
      {eerste && <Deel deel={eerste} />}
      {children}
      {rest.map((deel) => (
        <Deel key={deel.kop} deel={deel} />
      ))}
    </Stapel>
  );
}

function Deel({ deel: { kop, alineas, punten = [], genummerd = false, links = [] } }: { deel: Uitlegdeel }) {
  return (
    <Stapel>
      <Kop niveau={2}>{kop}</Kop>
      {alineas.map((tekst) => (
        <Alinea key={tekst}>{tekst}</Alinea>
      ))}
      {punten.length > 0 && (
        <Lijst
          soort={genummerd ? 'nummers' : 'punten'}
          items={punten.map((tekst) => ({ sleutel: tekst, inhoud: tekst }))}
        />
      )}
      {links.map(({ tekst, href }) => (
        <p key={href}>
          <Link href={href}>{tekst}</Link>
        </p>
      ))}
    </Stapel>
  );
}
