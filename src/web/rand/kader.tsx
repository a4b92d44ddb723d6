import type { ComponentChildren } from 'preact';
import type { Sessie } from '#application/aanmelding/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { mijnWerkTeksten } from '#web/texts/nl/mijn-werk.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { KandidaatPagina, type Kruimel, MedewerkerPagina, OpenbarePagina } from '#web/ui/index.ts';
import { createMedewerkerMenu, createOpenbaarMenu, startPad } from './menu.ts';
import type { Omgeving } from './omgeving.ts';
import { SAMEN_PAD, STOP_PAD } from './samen.ts';

type KaderProps = {
  readonly sessie: Sessie | undefined;
  readonly pad: string;
  readonly omgeving: Pick<Omgeving, 'middelen' | 'demo' | 'vandaag'>;
  readonly titel: string;
  readonly beschrijving?: string | undefined;
  readonly kruimels?: readonly Kruimel[] | undefined;
  readonly fout?: boolean | undefined;
  readonly children: ComponentChildren;
};

const { voet, rollen } = kaderTeksten;

const VOETLINKS: readonly Kruimel[] = [
  { tekst: voet.tellen, href: '/uitleg/hoe-we-tellen' },
  { tekst: voet.uitleg, href: '/uitleg/beschut-werk' },
  { tekst: voet.algoritme, href: '/algoritme' },
  { tekst: voet.rekenhulp, href: '/rekenhulp' },
  { tekst: voet.toegankelijkheid, href: '/toegankelijkheid' },
  { tekst: voet.privacy, href: '/privacy' },
  { tekst: voet.api, href: '/api/v1/openapi.json' },
];

/** The frame of a page: staff frame under /werk, /sturing, /regio and /beheer, that of the candidate under /mijn, public frame elsewhere. */
export function Kader(props: KaderProps) {
  const { sessie, pad, omgeving, children, ...rest } = props;
  const gedeeld = {
    ...rest,
    middelen: omgeving.middelen,
    demo: omgeving.demo,
    voetlinks: VOETLINKS,
    afdrukregel: kaderTeksten.afdruk(props.titel, formatDatum(omgeving.vandaag())),
  };
  if (sessie !== undefined && liesUnder(pad, '/mijn')) {
    return (
      <KandidaatPagina
        {...gedeeld}
        stop={{
          tekst: liesUnder(pad, SAMEN_PAD) ? mijnKiezenTeksten.stoppen : mijnWerkTeksten.stoppen,
          href: STOP_PAD,
        }}
        hulp={mijnKiezenTeksten.hulp(formatVoornaam(sessie.naam))}
      >
        {children}
      </KandidaatPagina>
    );
  }
  if (sessie === undefined || !isMedewerkerPad(pad)) {
    return (
      <OpenbarePagina
        {...gedeeld}
        menu={createOpenbaarMenu(pad)}
        inloggen={{ tekst: sessie?.naam ?? kaderTeksten.inloggen, href: sessie ? '/start' : '/aanmelden' }}
      >
        {children}
      </OpenbarePagina>
    );
  }
  return (
    <MedewerkerPagina
      {...gedeeld}
      gemeente={sessie.gemeenteNaam}
      start={startPad(sessie.rollen)}
      menu={createMedewerkerMenu(sessie.rollen, pad)}
      account={{
        naam: sessie.naam,
        rol: sessie.rollen.map((rol) => rollen[rol]).join(', '),
        uitloggen: '/afmelden',
      }}
    >
      {children}
    </MedewerkerPagina>
  );
}

const MEDEWERKER_DELEN = ['/werk', '/sturing', '/regio', '/beheer'];

function isMedewerkerPad(pad: string): boolean {
  return MEDEWERKER_DELEN.some((deel) => liesUnder(pad, deel));
}

function liesUnder(pad: string, deel: string): boolean {
  return pad === deel || pad.startsWith(`${deel}/`);
}
