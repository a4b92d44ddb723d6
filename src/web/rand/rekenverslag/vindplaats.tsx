import { Link } from '#web/ui/index.ts';

const ADRES = /https?:\/\/[^\s;,]+/;
const RAND = /^[\s;,]+|[\s;,]+$/g;

type Props = {
  /** Article of law; may be empty. */
  readonly tekst: string;
  /** Where it was read, with or without an address in it. */
  readonly vindplaats: string;
  readonly adres?: string | undefined;
};

/** An article with the place where it can be read: a link where that is an address, which is written out on paper. */
export function Vindplaats({ tekst, vindplaats, adres = ADRES.exec(vindplaats)?.[0] }: Props) {
  const plaats = adres === undefined ? vindplaats : vindplaats.replace(adres, '').replace(RAND, '');
  const [naam = adres ?? '', ...rest] = [tekst, plaats].filter((deel) => deel !== '');
  return (
    <>
      {adres === undefined ? naam : <Link href={adres}>{naam}</Link>}
      {rest.map((deel) => ` (${deel})`)}
      {adres !== undefined && naam !== adres && <span class="gp-adres"> {adres}</span>}
    </>
  );
}
