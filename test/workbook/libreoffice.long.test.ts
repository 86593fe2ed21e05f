import { noSharedData } from '../shared-data';
import { itUnless } from '../unless';
import { noOffice } from './libreoffice';
import { northwindContent } from './make-workbook';
import { testInLibreOffice } from './test-in-libreoffice';

itUnless(noOffice ?? noSharedData, 'the workbook of real orders is in every cell what LibreOffice makes of it', () =>
  testInLibreOffice(northwindContent('en')),
);
