import type { Uitlegdeel } from '#web/texts/nl/uitleg.ts';
import { Alinea, Kop, Lijst, Link, Stapel } from '#web/ui/index.ts';

type Props = {
  readonly deel: Uitlegdeel;
  /** To link to the heading. */
  readonly id?: string | undefined;
};

/** A part of a page of explanation: heading, sentences, list and links. */
export function UitlegDeel({ deel, id }: Props) {
  const { kop, alineas, punten = [], genummerd = false, links = [] } = deel;
  return (
    <Stapel>
      <Kop niveau={2} id={id}>
        {kop}
      </Kop>
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
