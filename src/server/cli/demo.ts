import { Command } from 'commander';
import { EXIT, Startfout } from '../config/index.ts';
import { richtIn } from '../start/inrichten.ts';
import { metDatabase, toon } from './metDatabase.ts';
import { settle } from './nederlands.ts';

/** `groeiplek demo`: invented people in a database without real ones. */
export function addDemo(programma: Command): void {
  const demo = settle(new Command('demo')).description('verzonnen mensen laden').usage('<opdracht>');
  demo.addCommand(
    settle(new Command('laad'))
      .description('vult een lege database met verzonnen mensen; GROEIPLEK_DEMO zegt welke')
      .action(() =>
        metDatabase(async ({ pool, config, voortgang }) => {
          if (config.demo.soort === 'leeg') {
            throw new Startfout(
              'Zeg met GROEIPLEK_DEMO welke demo: almere of een aantal gemeenten.',
              EXIT.gebruik,
            );
          }
          const { demoGeladen } = await richtIn(pool, config, voortgang);
          toon(demoGeladen ? 'De verzonnen mensen zijn geladen.' : 'De verzonnen mensen waren al geladen.');
        }),
      ),
  );
  programma.addCommand(demo);
}
