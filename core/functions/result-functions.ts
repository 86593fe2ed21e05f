import { aging } from './aging';
import { attainment } from './attainment';
import { budgetVsActual } from './budget-vs-actual';
import { collectionIndex } from './collection-index';
import { commission } from './commission';
import { customerMoves } from './customer-moves';
import { dso } from './dso';
import { grade } from './grade';
import { pace } from './pace';
import { payout } from './payout';
import { priceVolumeMix } from './price-volume-mix';
import { salesGrowth } from './sales-growth';
import { scoreItem } from './score-item';
import { scorecard } from './scorecard';
import { varianceNote } from './variance-note';

export const resultFunctions = [
  attainment,
  pace,
  salesGrowth,
  budgetVsActual,
  varianceNote,
  priceVolumeMix,
  scoreItem,
  scorecard,
  grade,
  commission,
  payout,
  aging,
  dso,
  collectionIndex,
  customerMoves,
] as const;
