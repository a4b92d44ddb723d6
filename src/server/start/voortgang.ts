const TOON_NA_MS = 400;

export type Voortgang = {
  /** Runs one step; one that takes a while shows its name, and how long it took when it is done. */
  stap<T>(naam: string, werk: (meld: (detail: string) => void) => Promise<T>): Promise<T>;
};

/** Progress for people, on standard error only. Details of a long step are shown at most once a second. */
export function createVoortgang(
  schrijf: (regel: string) => void = (regel) => process.stderr.write(`${regel}\n`),
): Voortgang {
  return {
    stap: async (naam, werk) => {
      const begin = performance.now();
      let gemeld = 0;
      let getoond = false;
      const timer = setTimeout(() => {
        getoond = true;
        schrijf(`${naam} …`);
      }, TOON_NA_MS);
      const meld = (detail: string): void => {
        const nu = performance.now();
        if (nu - begin < 1_000 || nu - gemeld < 1_000) return;
        gemeld = nu;
        schrijf(`  ${detail}`);
      };
      try {
        return await werk(meld);
      } finally {
        clearTimeout(timer);
        if (getoond)
          schrijf(`${naam}: ${((performance.now() - begin) / 1000).toFixed(1).replace('.', ',')} s`);
      }
    },
  };
}
