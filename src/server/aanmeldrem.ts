import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const POGINGEN = 10;
const KWARTIER_SECONDEN = 15 * 60;

/**
 * A brake on guessing passwords: ten tries per address in a quarter of an hour, per process. Addresses are kept as a
 * hash, in memory only.
 */
export function createAanmeldrem(): (email: string) => Promise<boolean> {
  const rem = new RateLimiterMemory({ points: POGINGEN, duration: KWARTIER_SECONDEN });
  return async (email) => {
    const sleutel = createHash('sha256').update(email.toLowerCase()).digest('base64url');
    return await rem.consume(sleutel).then(
      () => true,
      () => false,
    );
  };
}
