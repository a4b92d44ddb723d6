import { Command } from 'commander';
import { settle } from './nederlands.ts';

/** `groeiplek ronde`: what concerns the rounds of every municipality in the database. */
export function addRonde(programma: Command): void {
  const ronde = settle(new Command('ronde')).description('rondes waarin plekken zijn verdeeld');
  ronde.addCommand(
    settle(new Command('controleer'))
      .description('draait elke bewaarde ronde opnieuw en controleert de uitkomst')
      .action(async () => {
        const { controleerRondes } = await import('./rondeControle.ts');
        await controleerRondes();
      }),
  );
  programma.addCommand(ronde);
}
