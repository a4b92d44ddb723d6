export { calculateAanzegging } from './aanzegging.ts';
export { calculateBeslistermijnBezwaar } from './beslistermijnBezwaar.ts';
export { determineBezwaarOpTijd } from './bezwaarOpTijd.ts';
export { calculateDwangsom } from './dwangsom.ts';
export { findGeenWerkdag } from './feestdag.ts';
export {
  calculateAdviestermijn,
  calculateBeslistermijn,
  calculateBezwaartermijn,
  calculateLksBeslistermijn,
} from './wettelijkeTermijn.ts';
