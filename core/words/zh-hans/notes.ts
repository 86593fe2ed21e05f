import { checks } from './notes/checks';
import { facts } from './notes/facts';
import { ledgers } from './notes/ledgers';
import { logs } from './notes/logs';
import { outputs } from './notes/outputs';
import { plans } from './notes/plans';
import { setup } from './notes/setup';
import { shared } from './notes/shared';

export const notes = { ...shared, ...setup, ...plans, ...ledgers, ...logs, ...facts, ...outputs, ...checks } as const;
