import { Alinea } from '../alinea.tsx';
import { Kop } from '../kop.tsx';
import { MedewerkerPagina } from '../medewerker-pagina.tsx';
import type { Middelen } from '../middelen.ts';
import { Cijfers } from './cijfers.tsx';
import { Formulieren } from './formulieren.tsx';
import { Lijsten } from './lijsten.tsx';
import { Mensen } from './mensen.tsx';
import { Tekst } from './tekst.tsx';

const onderdelen = {
  tekst: Tekst,
  formulieren: Formulieren,
  lijsten: Lijsten,
  mensen: Mensen,
  cijfers: Cijfers,
} as const;

export type Galerijdeel = keyof typeof onderdelen;

/** The parts of the gallery; one page each, so that a screenshot stays readable. */
export const galerijdelen: readonly Galerijdeel[] = ['tekst', 'formulieren', 'lijsten', 'mensen', 'cijfers'];

/** All components in all their states, for the accessibility test and for looking at. */
export function Galerij({ deel, middelen }: { deel: Galerijdeel; middelen: Middelen }) {
  const Inhoud = onderdelen[deel];
  return (
    <MedewerkerPagina
      titel="Galerij"
      middelen={middelen}
      demo
      gemeente="Almere"
      start="/werk"
      account={{
        naam: 'Farah El Amrani',
        rol: 'Klantmanager',
        uitloggen: '/uitloggen',
        links: [{ tekst: 'Mijn gegevens', href: '/werk/mij' }],
      }}
      menu={[
        { tekst: 'Vandaag', href: '/werk', aantal: 7 },
        { tekst: 'Kandidaten', href: '/werk/kandidaten', actueel: true },
        { tekst: 'Wachtlijst', href: '/werk/wachtlijst' },
        { tekst: 'Werkgevers en plekken', href: '/werk/plekken' },
        { tekst: 'Stand van zaken', href: '/sturing' },
      ]}
      kruimels={[
        { tekst: 'Kandidaten', href: '/werk/kandidaten' },
        { tekst: 'Noa van den Berg', href: '/werk/kandidaten/1' },
      ]}
      voetlinks={[
        { tekst: 'Zo tellen we', href: '/uitleg/hoe-we-tellen' },
        { tekst: 'Toegankelijkheid', href: '/toegankelijkheid' },
        { tekst: 'Privacy', href: '/privacy' },
      ]}
    >
      <Kop niveau={1}>Galerij: {deel}</Kop>
      <Alinea soort="inleiding">Alle onderdelen van de website, in al hun vormen.</Alinea>
      <Inhoud />
    </MedewerkerPagina>
  );
}
