import { Command } from 'commander';
import { settle } from './nederlands.ts';

const UITLEG = `
Afloop (exit code):
  0  gelukt; bij controleer: de toewijzing klopt
  1  alleen bij controleer: de toewijzing klopt niet, met een regel voor elke overtreding
  2  een bestand klopt niet; er staat niets op de standaarduitvoer

Uitleg en voorbeelden: docs/matching.md`;

/** `groeiplek matching`: the engine on market files, without the application and without a database. */
export function addMatching(programma: Command): void {
  const matching = settle(new Command('matching'))
    .description('plekken verdelen, een verdeling controleren, advies bij een markt')
    .usage('<opdracht>')
    .addHelpText('after', UITLEG);
  matching.addCommand(
    settle(new Command('verdeel'))
      .description('verdeelt de plekken van een markt; de toewijzing komt als JSON op de standaarduitvoer')
      .argument('<markt>', 'bestand met de markt')
      .action(async (markt: string) => (await import('./matchingUit.ts')).verdeel(markt)),
  );
  matching.addCommand(
    settle(new Command('controleer'))
      .description('controleert een toewijzing; elke overtreding is een regel op de standaarduitvoer')
      .argument('<markt>', 'bestand met de markt')
      .argument('<toewijzing>', 'bestand met de toewijzing')
      .action(async (markt: string, toewijzing: string) =>
        (await import('./matchingUit.ts')).controleer(markt, toewijzing),
      ),
  );
  matching.addCommand(
    settle(new Command('advies'))
      .description(
        'rekent uit hoeveel mensen er hooguit geplaatst kunnen worden, en wie je daarvoor iets vraagt',
      )
      .argument('<markt>', 'bestand met de markt')
      .action(async (markt: string) => (await import('./matchingUit.ts')).adviseer(markt)),
  );
  programma.addCommand(matching);
}
