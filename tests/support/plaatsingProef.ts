import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createProef, opDossier, type Proef } from './kandidaatProef.ts';
import { kandidaatMetBesluit, naarAanvaard, voegPlekToe, voegWerkgeverToe } from './plekProef.ts';

/** A year of work that the local rules of the trial accept. */
export const JAAR = { van: '2026-04-01', tot: '2027-04-01', uren: '28' };

/** A gemeente with the local rules 28 hours and 12 months, and people whose proposal was accepted. */
export type Plaatsingproef = {
  readonly proef: Proef;
  readonly werkgever: string;
  /** A person with an accepted proposal for a place of its own; gives the number of the dossier. */
  readonly aanvaardeKandidaat: (naam: string) => Promise<string>;
  readonly eerstePlaatsing: (nummer: string) => Promise<PlaatsingBeeld>;
};

/** Makes the trial of the tests on placing and jobs. */
export async function createPlaatsingproef(): Promise<Plaatsingproef> {
  const proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  await proef.als(proef.farah, async ({ regels }) => {
    const regel = { hard: false, vanaf: datum('2019-01-01'), bron: 'Almere, 2019' };
    await regels.addLokaleRegel({ ...regel, soort: 'minimum-uren', waarde: '28' });
    await regels.addLokaleRegel({ ...regel, soort: 'minimum-maanden', waarde: '12' });
  });
  return {
    proef,
    werkgever,
    aanvaardeKandidaat: async (naam) => {
      const plek = await voegPlekToe(proef, proef.farah, werkgever);
      const nummer = await kandidaatMetBesluit(proef, proef.farah, naam);
      await naarAanvaard(proef, proef.farah, nummer, plek);
      return nummer;
    },
    eerstePlaatsing: async (nummer) => {
      const [plaatsing] = await opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
        poorten.plaatsingen.listPlaatsingen(kop.id),
      );
      if (plaatsing === undefined) throw new Error('no plaatsing');
      return plaatsing;
    },
  };
}
