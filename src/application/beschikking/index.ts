export type { Beschikking, BeschikkingPoort, BeschikkingSoort } from './beschikking.poort.ts';
export {
  type BesluitInvoer,
  findLaatsteAdvies,
  type TakeBesluitWeigering,
  takeBesluit,
} from './takeBesluit.ts';
export {
  findVaststelling,
  type IntrekkingWeigering,
  withdrawBesluit,
} from './withdrawBesluit.ts';
