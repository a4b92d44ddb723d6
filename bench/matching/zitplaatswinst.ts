import { calculateVerdeling, calculateZitplaatswinst, type Net } from '#matching/index.ts';
import { measureOmEnOm } from '../meting.ts';
import { showRegel, showVergelijking } from '../rapport.ts';

/** T8: all questions together cost at most this many allocations. */
const DOEL = 500;
const RONDES = { rondes: 5, perRonde: 5, opwarmen: 3 };

/** One seat more at every place, all exact, beside one allocation of the whole market. */
export async function measureZitplaatswinst(naam: string, net: Net): Promise<void> {
  const { gekozen } = calculateVerdeling(net);
  const { nieuw, beter } = calculateZitplaatswinst(net, gekozen);
  checkSteekproef(net, gekozen, nieuw);
  const [eigen, vloer] = await measureOmEnOm(
    [
      { naam: 'one seat more, at every place', doe: async () => calculateZitplaatswinst(net, gekozen) },
      { naam: 'floor: one allocation', doe: async () => calculateVerdeling(net) },
    ],
    RONDES,
  );
  if (eigen !== undefined && vloer !== undefined) {
    showVergelijking({ wat: `What one seat more does, ${naam}`, eigen, vloer, doel: DOEL });
  }
  const gewild = beter.filter((aantal) => aantal > 0);
  const som = gewild.reduce((totaal, aantal) => totaal + aantal, 0);
  showRegel(
    `${gewild.length} places where it helps somebody; ${nieuw.filter((i) => i >= 0).length} place one more`,
  );
  showRegel(
    `people better off: ${(som / gewild.length).toFixed(2)} on average, at most ${Math.max(0, ...gewild)}`,
  );
}

const STEEKPROEF = 50;

/** Allocates again with a seat more at some places, from scratch. */
function checkSteekproef(net: Net, gekozen: Int32Array, nieuw: Int32Array): void {
  const stap = Math.max(1, Math.floor(net.capaciteit.length / STEEKPROEF));
  for (let j = 0; j < net.capaciteit.length; j += stap) {
    const capaciteit = net.capaciteit.with(j, (net.capaciteit[j] ?? 0) + 1);
    const na = calculateVerdeling({ ...net, capaciteit }).gekozen;
    const wie = na.findIndex((e, i) => e >= 0 && (gekozen[i] ?? -1) < 0);
    if (wie !== nieuw[j]) throw new Error(`one seat more at place ${j} places ${wie}, not ${nieuw[j]}`);
  }
}
