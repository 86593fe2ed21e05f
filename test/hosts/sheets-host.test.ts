import { lookOfDocument } from '../sheets-host/look-of-document';
import { openDocument } from '../sheets-host/open-document';
import { testHost } from './host-contract';

testHost('sheets', () => {
  // The contract's plan freezes a column through merged cells, which Sheets would freeze less of.
  const { document, hostOf } = openDocument();
  return { host: hostOf(), look: (name) => lookOfDocument(document, name) };
}, ['print']);
