import type { SheetKey } from '../../words/sheet-words';
import type { NoteKey } from '../../words/template-words';
import type { Formula } from '../formula';

/** A check over the rows of a sheet; its condition is 1 in a row that is wrong. */
export interface DataCheck {
  readonly code: string;
  readonly name: NoteKey;
  readonly sheet: SheetKey;
  /** The column in which the first wrong cell is named; none for a check of the whole sheet. */
  readonly column?: string;
  /** Element by element over the column's rows, as SUMPRODUCT takes it. */
  readonly rows?: string;
  /** A single count, instead of a condition on rows. */
  readonly count?: Formula;
}

const filled = (column: string) => `({${column}}<>"")`;
const unknown = (column: string, list: string) => `${filled(column)}*(COUNTIF({${list}},"="&{${column}})=0)`;
const textInNumbers = (column: string, key: string) => `${filled(key)}*${filled(column)}*ISTEXT({${column}})`;
const repeated = (column: string) => `${filled(column)}*(COUNTIF({${column}},"="&{${column}})>1)`;

const namesWithWildcards = ['customers.customer', 'team.person']
  .flatMap((column) => ['~*', '~?', '~~'].map((sign) => `COUNTIFS({${column}},"*${sign}*")`))
  .join('+');

/** The checks CK01 … CK32 of common practice, as far as the sheets hold the data for them. */
export const dataChecks: readonly DataCheck[] = [
  { code: 'CK01', name: 'checkChildren', sheet: 'targetPlan', count: '=IF({targetPlan.checkTotal}=0,0,1)' },
  {
    code: 'CK01',
    name: 'checkRegions',
    sheet: 'targetPlan',
    count: '=IF(ROUND(SUM({targetPlan.peopleTotal})-SUM({targetPlan.yearTarget}),6)=0,0,1)',
  },
  { code: 'CK02', name: 'checkUnitsOfPlan', sheet: 'targetPlan', count: '={targetPlan.checkUnits}' },
  {
    code: 'CK03',
    name: 'checkWeights',
    sheet: 'scorecardSetup',
    count: '=IF(ROUND(SUM({scorecardSetup.itemWeight})-100,6)=0,0,1)',
  },
  {
    code: 'CK04',
    name: 'checkInvoiceTwice',
    sheet: 'invoices',
    column: 'invoices.invoiceNumber',
    rows: repeated('invoices.invoiceNumber'),
  },
  {
    code: 'CK04',
    name: 'checkReceiptTwice',
    sheet: 'receipts',
    column: 'receipts.receiptNumber',
    rows: repeated('receipts.receiptNumber'),
  },
  {
    code: 'CK04',
    name: 'checkCustomerTwice',
    sheet: 'customers',
    column: 'customers.customer',
    rows: repeated('customers.customer'),
  },
  { code: 'CK04', name: 'checkPersonTwice', sheet: 'team', column: 'team.person', rows: repeated('team.person') },
  {
    code: 'CK05',
    name: 'checkUnknownPerson',
    sheet: 'orders',
    column: 'orders.person',
    rows: unknown('orders.person', 'team.person'),
  },
  {
    code: 'CK05',
    name: 'checkUnknownCustomer',
    sheet: 'orders',
    column: 'orders.customer',
    rows: unknown('orders.customer', 'customers.customer'),
  },
  {
    code: 'CK05',
    name: 'checkUnknownProduct',
    sheet: 'orders',
    column: 'orders.product',
    rows: unknown('orders.product', 'products.product'),
  },
  {
    code: 'CK05',
    name: 'checkUnknownRegion',
    sheet: 'orders',
    column: 'orders.region',
    rows: unknown('orders.region', 'regions.region'),
  },
  {
    code: 'CK05',
    name: 'checkUnknownPayer',
    sheet: 'invoices',
    column: 'invoices.customer',
    rows: unknown('invoices.customer', 'customers.customer'),
  },
  { code: 'CK05', name: 'checkWildcards', sheet: 'customers', count: `=${namesWithWildcards}` },
  {
    code: 'CK06',
    name: 'checkAmountText',
    sheet: 'orders',
    column: 'orders.amount',
    rows: textInNumbers('orders.amount', 'orders.orderNumber'),
  },
  {
    code: 'CK06',
    name: 'checkDateText',
    sheet: 'orders',
    column: 'orders.date',
    rows: textInNumbers('orders.date', 'orders.orderNumber'),
  },
  {
    code: 'CK06',
    name: 'checkUnitSlip',
    sheet: 'orders',
    column: 'orders.amount',
    rows: '({orders.amount}>10^4*IFERROR(MEDIAN({orders.amount}),0))*ISNUMBER({orders.amount})',
  },
  {
    code: 'CK07',
    name: 'checkBlankAmount',
    sheet: 'orders',
    column: 'orders.amount',
    rows: `${filled('orders.orderNumber')}*({orders.amount}="")`,
  },
  {
    code: 'CK08',
    name: 'checkNoTarget',
    sheet: 'targetPlan',
    column: 'targetPlan.yearTarget',
    rows: '({targetPlan.yearTarget}<=0)*({targetPlan.person}<>"")',
  },
  {
    code: 'CK09',
    name: 'checkFutureOrder',
    sheet: 'orders',
    column: 'orders.date',
    rows: 'ISNUMBER({orders.date})*({orders.date}>{settings.asOf})',
  },
  {
    code: 'CK10',
    name: 'checkOrderAfterLeaving',
    sheet: 'orders',
    column: 'orders.date',
    rows: 'ISNUMBER({orders.date})*(SUMIF({team.person},{orders.person},{team.leaveDate})>0)*({orders.date}>SUMIF({team.person},{orders.person},{team.leaveDate}))',
  },
  {
    code: 'CK11',
    name: 'checkOverpaid',
    sheet: 'invoices',
    column: 'invoices.openAmount',
    rows: 'ISNUMBER({invoices.openAmount})*({invoices.openAmount}<0)*({invoices.amount}>0)',
  },
  {
    code: 'CK11',
    name: 'checkUnapplied',
    sheet: 'receipts',
    column: 'receipts.invoiceNumber',
    rows: `${filled('receipts.receiptNumber')}*({receipts.invoiceNumber}="")`,
  },
  {
    code: 'CK12',
    name: 'checkOverLimit',
    sheet: 'creditWatch',
    column: 'creditWatch.creditState',
    rows: `({creditWatch.creditState}={'overLimit'})`,
  },
  {
    code: 'CK12',
    name: 'checkNoLimit',
    sheet: 'creditWatch',
    column: 'creditWatch.creditState',
    rows: `({creditWatch.creditState}={'noLimit'})*({creditWatch.openInvoices}>0)`,
  },
  {
    code: 'CK13',
    name: 'checkNoPromise',
    sheet: 'invoices',
    column: 'invoices.promiseDate',
    rows: 'ISNUMBER({invoices.daysOverdue})*({invoices.daysOverdue}>0)*({invoices.promiseDate}="")',
  },
  {
    code: 'CK14',
    name: 'checkNoType',
    sheet: 'accounts',
    column: 'accounts.accountType',
    rows: `${filled('accounts.account')}*({accounts.accountType}="")`,
  },
  {
    code: 'CK15',
    name: 'checkNoBudget',
    sheet: 'expenses',
    column: 'expenses.account',
    rows: unknown('expenses.account', 'budget.account'),
  },
  {
    code: 'CK16',
    name: 'checkDiscount',
    sheet: 'discountRequests',
    column: 'discountRequests.discountAsked',
    rows: `ISNUMBER({discountRequests.discountAsked})*({discountRequests.discountAsked}>{discountRequests.discountAuthority})*({discountRequests.approvedBy}="")`,
  },
  {
    code: 'CK17',
    name: 'checkUnsigned',
    sheet: 'contracts',
    column: 'contracts.contractSignedOn',
    rows: `${filled('contracts.contractNumber')}*({contracts.contractSignedOn}="")*ISNUMBER({contracts.beginsOn})*({contracts.beginsOn}<={settings.asOf})`,
  },
  {
    code: 'CK18',
    name: 'checkComplaintLate',
    sheet: 'complaints',
    column: 'complaints.caseNumber',
    rows: `({complaints.status}={'overdue'})`,
  },
  {
    code: 'CK18',
    name: 'checkRequestLate',
    sheet: 'customerRequests',
    column: 'customerRequests.status',
    rows: `({customerRequests.status}={'overdue'})`,
  },
  {
    code: 'CK19',
    name: 'checkVisitEmpty',
    sheet: 'visits',
    column: 'visits.result',
    rows: `${filled('visits.date')}*({visits.result}="")`,
  },
  {
    code: 'CK20',
    name: 'checkKeyAccounts',
    sheet: 'customers',
    column: 'customers.customer',
    rows: `({customers.isKeyAccount}={'yes'})*((({customers.lastVisit}="")+({customers.lastVisit}<{settings.asOf}-{settings.keyAccountDays}))>0)`,
  },
  {
    code: 'CK22',
    name: 'checkCalendar',
    sheet: 'calendar',
    count:
      '=IF(COUNTIFS({calendar.specialDay},">="&{settings.yearStart},{calendar.specialDay},"<"&EDATE({settings.yearStart},12))=0,1,0)',
  },
  { code: 'CK23', name: 'checkHistory', sheet: 'targetBasis', count: '=IF(COUNT({targetBasis.monthSales})<24,1,0)' },
  {
    code: 'CK24',
    name: 'checkOverAssignment',
    sheet: 'targetPlan',
    count: '=IF(OR({targetPlan.wholeCoverage}<1,{targetPlan.wholeCoverage}>1+{settings.overAssignmentMost}),1,0)',
  },
  {
    code: 'CK25',
    name: 'checkFestival',
    sheet: 'settings',
    count: `=IF({settings.mergesJanuary}={'yes'},0,IF(OR({settings.holidayRegion}={'regionCN'},{settings.holidayRegion}={'regionTW'},{settings.holidayRegion}={'regionHK'}),1,0))`,
  },
  {
    code: 'CK28',
    name: 'checkTiers',
    sheet: 'commissionPlan',
    column: 'commissionPlan.tierFrom',
    rows: '({commissionPlan.tierFrom}<>"")*(COUNTIF({commissionPlan.tierFrom},{commissionPlan.tierFrom})>1)',
  },
  {
    code: 'CK32',
    name: 'checkOwner',
    sheet: 'customers',
    column: 'customers.owner',
    rows: `${filled('customers.customer')}*({customers.owner}="")`,
  },
];
