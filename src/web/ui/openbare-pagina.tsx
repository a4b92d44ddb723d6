import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Demobalk } from './demobalk.tsx';
import { Hoofdmenu, type MenuItem } from './hoofdmenu.tsx';
import { type Kruimel, Kruimelpad } from './kruimelpad.tsx';
import { Logo } from './logo.tsx';
import type { Middelen } from './middelen.ts';
import { Pagina } from './pagina.tsx';
import { Voettekst } from './voettekst.tsx';

export interface OpenbarePaginaProps {
  titel: string;
  middelen: Middelen;
  beschrijving?: string | undefined;
  fout?: boolean | undefined;
  demo?: boolean | undefined;
  menu: readonly MenuItem[];
  /** Link on the right of the bar, for staff. */
  inloggen?: Kruimel | undefined;
  kruimels?: readonly Kruimel[] | undefined;
  voetlinks: readonly Kruimel[];
  voettekst?: ComponentChildren;
  afdrukregel?: string | undefined;
  children: ComponentChildren;
}

/** The page layout for everyone: larger text, no account. */
export function OpenbarePagina(props: OpenbarePaginaProps) {
  const kop = (
    <header class="gp-kop gp-kop--openbaar">
      {props.demo && <Demobalk openbaar />}
      <div class="gp-kop__balk">
        <a class="gp-merk" href="/">
          <Logo />
          <span>{algemeen.merk}</span>
        </a>
        {props.inloggen !== undefined && (
          <a class="nl-link gp-kop__inloggen" href={props.inloggen.href}>
            {props.inloggen.tekst}
          </a>
        )}
      </div>
      <Hoofdmenu items={props.menu} />
    </header>
  );
  return (
    <Pagina
      titel={props.titel}
      middelen={props.middelen}
      beschrijving={props.beschrijving}
      fout={props.fout}
      soort="openbaar"
      afdrukregel={props.afdrukregel}
      kop={kop}
      voet={<Voettekst links={props.voetlinks}>{props.voettekst}</Voettekst>}
    >
      <Kruimelpad kruimels={props.kruimels ?? []} />
      {props.children}
    </Pagina>
  );
}
