import { describe, expect, it } from 'vitest';
import { copy } from './copy.ts';
import { listSentences, measure } from './copyMeasure.ts';
import { projectOf } from './project.ts';

function problems(file: string, text: string): string {
  const answer = copy.run(projectOf({ [`src/web/texts/nl/${file}`]: text }));
  return answer instanceof Promise ? 'waited' : answer.join('\n');
}

const SIXTEEN_WORDS = 'Jij gaat met de bus naar het werk en je bent om vier uur weer thuis.';

describe('plain Dutch', () => {
  it('accepts short sentences', () => {
    expect(
      problems(
        'openbaar.ts',
        "export const t = { kop: 'Wie wacht er op werk?', uitleg: 'Er wachten nu 3 mensen.' };",
      ),
    ).toBe('');
  });

  it('refuses a long sentence', () => {
    const words = 'een plek '.repeat(11);
    expect(problems('openbaar.ts', `export const t = 'Dit is ${words}.';`)).toContain(
      'words for publiek (at most 20)',
    );
  });

  it('is stricter for candidates than for staff', () => {
    expect(problems('mijn.ts', `export const t = '${SIXTEEN_WORDS}';`)).toContain(
      'words for kandidaat (at most 15)',
    );
    expect(problems('werk.ts', `export const t = '${SIXTEEN_WORDS}';`)).not.toContain('at most 20');
  });

  it('refuses words of the trade for the public, not for staff', () => {
    const text = `export const t = (n: number) => \`Er zijn \${n} beschikkingen.\`;`;
    expect(problems('gemeente.ts', text)).toContain('brief met ons besluit');
    expect(problems('besluit.ts', text)).toBe('');
  });

  it('reads for whom a text is from the field around it', () => {
    const text = "export const t = { openbaar: { kop: 'Mensen met een indicatie.' } };";
    expect(problems('stand.ts', text)).toContain('advies van UWV');
  });

  it('refuses texts full of passive sentences', () => {
    expect(problems('werk.ts', "export const t = 'De brief wordt morgen gestuurd.';")).toContain('passive');
  });
});

describe('measuring', () => {
  it('counts words per sentence', () => {
    const sentences = listSentences('Jij kiest. Wij helpen je {} weken.');
    expect(sentences.map(({ words }) => words.length)).toEqual([2, 5]);
    expect(measure(sentences).average).toBe(3.5);
  });
});
