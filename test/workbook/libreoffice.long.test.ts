import { noSharedData } from '../shared-data';
import { itUnless } from '../unless';
import { noOffice } from './libreoffice';
import { northwindContent, sampleContent } from './make-workbook';
import { testInLibreOffice } from './test-in-libreoffice';

itUnless(noOffice ?? noSharedData, 'the workbook of real orders is in every cell what LibreOffice makes of it', () =>
  testInLibreOffice(northwindContent('en')),
);

itUnless(noOffice, 'the workbook of the made-up company in English, likewise', () =>
  testInLibreOffice(sampleContent('en')),
);
