import { salesForecast } from './sales-forecast';
import { seasonality } from './seasonality';

/** Their mathematics takes a fifth of all code, so the add-in loads them with their first call. */
export const historyFunctions = [seasonality, salesForecast] as const;
