/** What the commands print. */
export const commands = {
  ordersRead: '{file}: {lines} order lines from {from} to {to}.',
  duplicates: '{count} lines repeat an earlier one exactly, the first on line {firstLine}; they are kept.',
  monthLeftOut: '{month} holds {days} days only and is left out of the seasonality.',
  split:
    'Target {target} for {year} in units of {unit}: {people} people by their sales in {baseYear} × 12 months by the seasonality of {months} months.',
  written: '{file}: sheets {orders} and {targetPlan} written, {cells} parts that add up to the target.',
  serving: 'Planfold is at {address} (Ctrl+C ends it).',
} as const;
