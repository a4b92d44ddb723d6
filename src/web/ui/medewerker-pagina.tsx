import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Accountmenu, type AccountmenuProps } from './accountmenu.tsx';
import { Demobalk } from './demobalk.tsx';
import { Hoofdmenu, type MenuItem } from './hoofdmenu.tsx';
import { type Kruimel, Kruimelpad } from './kruimelpad.tsx';
import { Logo } from './logo.tsx';
import type { Middelen } from './middelen.ts';
import { Pagina } from './pagina.tsx';
import { Voettekst } from './voettekst.tsx';

export interface MedewerkerPaginaProps {
  titel: string;
  middelen: Middelen;
  fout?: boolean | undefined;
  demo?: boolean | undefined;
  /** Name of the municipality, shown as 'Gemeente Almere'. */
  gemeente: string;
  account: AccountmenuProps;
  menu: readonly MenuItem[];
  /** Where the logo leads: the start page of this role. */
  start: string;
  kruimels?: readonly Kruimel[] | undefined;
  voetlinks: readonly Kruimel[];
  afdrukregel?: string | undefined;
  children: ComponentChildren;
}

/** The page layout for staff: municipality, menu, account, content. */
export function MedewerkerPagina(props: MedewerkerPaginaProps) {
  const kop = (
    <header class="gp-kop">
      {props.demo && <Demobalk />}
      <div class="gp-kop__balk">
        <a class="gp-merk" href={props.start}>
          <Logo />
          <span>{algemeen.merk}</span>
        </a>
        <span class="gp-kop__gemeente">{algemeen.gemeente(props.gemeente)}</span>
        <Accountmenu {...props.account} />
      </div>
      <Hoofdmenu items={props.menu} />
    </header>
  );
  return (
    <Pagina
      titel={props.titel}
      middelen={props.middelen}
      fout={props.fout}
      soort="werk"
      afdrukregel={props.afdrukregel}
      kop={kop}
      voet={<Voettekst links={props.voetlinks} />}
    >
      <Kruimelpad kruimels={props.kruimels ?? []} />
      {props.children}
    </Pagina>
  );
}
