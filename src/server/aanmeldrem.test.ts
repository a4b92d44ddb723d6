import { expect, test } from 'vitest';
import { createAanmeldrem } from './aanmeldrem.ts';

test('ten tries with one address are enough, whatever its capitals; another address is not held back', async () => {
  const magAanmelden = createAanmeldrem();
  for (let keer = 0; keer < 10; keer += 1) expect(await magAanmelden('farah@voorbeeld.nl')).toBe(true);
  expect(await magAanmelden('Farah@Voorbeeld.nl')).toBe(false);
  expect(await magAanmelden('wim@voorbeeld.nl')).toBe(true);
});
