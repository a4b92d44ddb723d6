/** Chance that is always the same: equal seeds give equal rows. */
export type Toeval = {
  /** A number in [0, 1). */
  volgende(): number;
  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number;
  /** True in `deel` of the cases (0-1). */
  kans(deel: number): boolean;
  /** One of the list. */
  kies<T>(lijst: readonly [T, ...T[]]): T;
  /** One of the list; undefined when it is empty. */
  kiesUit<T>(lijst: readonly T[]): T | undefined;
  /** Some different members of the list, in chance order; all of them when there are fewer. */
  kiesEnkele<T>(lijst: readonly T[], aantal: number): T[];
  /** An identity in the shape of a random UUID. */
  uuid(): string;
  /** Characters for a short public number. */
  teken36(lengte: number): string;
};

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** FNV-1a: spreads a text over 32 bits. */
function spreid(tekst: string): number {
  let som = 0x811c9dc5;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    som = Math.imul(som ^ tekst.charCodeAt(plaats), 0x01000193);
  }
  return som >>> 0;
}

/** Makes a source of chance from a text (sfc32 by Chris Doty-Humphrey, public domain). */
export function createToeval(zaad: string): Toeval {
  let a = spreid(zaad);
  let b = spreid(`${zaad}b`);
  let c = spreid(`${zaad}c`);
  let teller = 1;
  const woord = (): number => {
    const uit = (a + b + teller) | 0;
    teller = (teller + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + uit;
    return uit >>> 0;
  };
  for (let ronde = 0; ronde < 12; ronde += 1) woord();

  const volgende = (): number => woord() / 4_294_967_296;
  const geheel = (van: number, tot: number): number => van + Math.floor(volgende() * (tot - van + 1));
  const hex4 = (bits: number): string => `${HEX[(bits >>> 8) & 255]}${HEX[bits & 255]}`;
  return {
    volgende,
    geheel,
    kans: (deel) => volgende() < deel,
    kies: (lijst) => lijst[geheel(0, lijst.length - 1)] ?? lijst[0],
    kiesUit: (lijst) => lijst[geheel(0, lijst.length - 1)],
    kiesEnkele: (lijst, aantal) => {
      const rest = [...lijst];
      const gekozen = [];
      while (gekozen.length < aantal && rest.length > 0)
        gekozen.push(...rest.splice(geheel(0, rest.length - 1), 1));
      return gekozen;
    },
    uuid: () => {
      const [w1, w2, w3, w4] = [woord(), woord(), woord(), woord()];
      return `${hex4(w1 >>> 16)}${hex4(w1)}-${hex4(w2 >>> 16)}-${hex4((w2 & 0x0fff) | 0x4000)}-${hex4(((w3 >>> 16) & 0x3fff) | 0x8000)}-${hex4(w3)}${hex4(w4 >>> 16)}${hex4(w4)}`;
    },
    teken36: (lengte) => {
      let tekst = '';
      while (tekst.length < lengte) tekst += geheel(0, 35).toString(36);
      return tekst;
    },
  };
}
