/** A border: what files in a place may import, or may not. Targets look like `src/…`, `node:…` or `npm:…`. */
export interface BorderRule {
  readonly why: string;
  readonly from: RegExp;
  /** Only these, when given. */
  readonly only?: readonly RegExp[];
  /** Allowed all the same, as long as it is the types only. */
  readonly typesOf?: readonly RegExp[];
  /** None of these, when given. */
  readonly never?: readonly RegExp[];
}

const SUBJECT_DOOR = /^src\/domain\/[^/]+\/index\.ts$/;
const DATABASE = /^npm:(pg|pg-.+|kysely)$/;
/** The vocabulary of published facts: codes, labels and how municipalities follow each other. */
const REFERENTIE = /^src\/application\/referentie\/index\.ts$/;
const PORT = /^src\/application\/(shared\/|(.*\/)?([\w-]+\.)?poort(en)?\.ts$)/;

/** The borders of docs/architectuur.md, from the inside out. Tests are free of them. */
export const BORDER_RULES: readonly BorderRule[] = [
  {
    why: 'the domain imports the domain, calendar days and exact decimals; nothing else',
    from: /^src\/domain\//,
    only: [/^src\/domain\//, /^npm:temporal-polyfill$/, /^npm:big\.js$/],
  },
  {
    why: 'a use case asks ports for what it needs: no database, web, clock or library; the matching engine is pure',
    from: /^src\/application\//,
    only: [/^src\/application\//, SUBJECT_DOOR, /^src\/matching\/((advies|ruimte)\/)?index\.ts$/],
  },
  {
    why: 'invented people are made of domain types and chance from a seed',
    from: /^src\/demo\//,
    only: [/^src\/demo\//, SUBJECT_DOOR],
  },
  {
    why: 'the JSON border of the rules knows the domain and zod; no database, clock, page or file',
    from: /^src\/reken\//,
    only: [/^src\/reken\//, SUBJECT_DOOR, /^npm:zod$/],
  },
  {
    why: 'the matching engine stands apart, so that anyone can use it alone: it imports nothing but itself',
    from: /^src\/matching\//,
    only: [/^src\/matching\//],
  },
  {
    why: 'others reach the matching engine through its index.ts, or that of its advice',
    from: /^(src\/(?!matching\/)|bench\/)/,
    never: [/^src\/matching\/(?!(advies\/|ruimte\/)?index\.ts$)/],
  },
  {
    why: 'other rings reach a subject of the domain through its index.ts',
    from: /^src\/(?!domain\/)/,
    never: [/^src\/domain\/(?![^/]+\/index\.ts$)/],
  },
  {
    why: 'the database ring knows the domain, the demo generator and the ports; never a use case or a page',
    from: /^src\/db\//,
    only: [/^src\/(db|demo)\//, SUBJECT_DOOR, PORT, REFERENTIE, /^npm:/, /^node:/],
    typesOf: [/^src\/application\/[^/]+\/index\.ts$/],
  },
  { why: 'only src/db speaks to the database', from: /^src\/(?!db\/|server\/)/, never: [DATABASE] },
  {
    why: 'only src/db speaks to the database; the server passes its pool on, by type',
    from: /^src\/server\//,
    never: [DATABASE],
    typesOf: [DATABASE],
  },
  {
    why: 'pages and the API call use cases and read through ports; they know no database',
    from: /^src\/(web|api)\//,
    never: [/^src\/(db|demo)\//],
  },
  {
    why: 'pages and the API call the same use case, not each other',
    from: /^src\/web\//,
    never: [/^src\/api\//],
  },
  {
    why: 'pages and the API call the same use case, not each other',
    from: /^src\/api\//,
    never: [/^src\/web\//],
  },
  {
    why: 'a component knows no subject: give it what it shows',
    from: /^src\/web\/ui\//,
    never: [/^src\/(?!web\/(ui|stijl|texts\/nl\/(algemeen|ui)\.ts))/],
  },
  {
    why: 'words are made of codes and data; they load nothing',
    from: /^src\/web\/texts\//,
    only: [/^src\/web\/texts\//, SUBJECT_DOOR, PORT],
    typesOf: [/^src\/application\/[^/]+\/index\.ts$/],
  },
  {
    why: 'code for the browser takes nothing from the server',
    from: /^src\/web\/island\//,
    never: [/^src\/(application|db|server|api|demo)\//, /^node:/],
  },
  { why: 'the server wires; nobody leans on it', from: /^src\/(?!server\/)/, never: [/^src\/server\//] },
  {
    why: 'the product does not need its tests or its tools',
    from: /^src\//,
    never: [/^(tests|bench|scripts|bin)\//],
  },
];
