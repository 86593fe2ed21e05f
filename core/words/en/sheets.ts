import { ledgers } from './sheets/ledgers';
import { logs } from './sheets/logs';
import { outputs } from './sheets/outputs';
import { plans } from './sheets/plans';
import { setup } from './sheets/setup';

/** The name of each sheet, and its purpose. */
export const sheets = { ...setup, ...plans, ...ledgers, ...logs, ...outputs } as const;
