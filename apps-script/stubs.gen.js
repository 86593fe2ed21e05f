// Written by npm run generate from core/catalogue.ts; changes here are lost.

/**
 * Splits a target by weights, and by months if you like, into whole units that add up in every direction.
 *
 * Example: =SPLITTARGET(1000,{5;3;2})
 *
 * @param {number} target The amount to split. A negative one is split like its opposite.
 * @param {number|Array<Array<number>>} weights One weight per person, product or region, down or across; or a whole table of weights. Only proportions matter, and weight 0 gets 0.
 * @param {number|Array<Array<number>>} [seasonality] One weight per period. The result then has a row per weight and a column per period.
 * @param {number} [unit] Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.
 * @param {number|Array<Array<number>>} [locked] Amounts to keep as they are, in the shape of the result; blank where the split decides. The text 0 locks a part at zero.
 * @param {number|Array<Array<number>>} [min] The least a part may get: one amount for all parts with a weight, or one per part. Blank or 0 means none.
 * @param {number|Array<Array<number>>} [max] The most a part may get: one amount for all, or one per part. Blank or 0 means none; the text 0 means zero.
 * @param {string|Array<Array<string>>} [rowGroups] Group names of each row, outermost group first (region, then team): group totals come out within one unit, too.
 * @param {string|Array<Array<string>>} [columnGroups] Group names of each column, outermost first (quarter above month).
 * @return {Array<Array<number>>} One amount per part, in the shape of weights × seasonality.
 * @customfunction
 */
function SPLITTARGET(target, weights, seasonality, unit, locked, min, max, rowGroups, columnGroups) {
  return Planfold.call('SPLITTARGET', arguments);
}

/**
 * Fills a table whose row totals and column totals are both given, close to a prior table, in whole units.
 *
 * Example: =SPLITTOTALS({30;70},{50,50})
 *
 * @param {number|Array<Array<number>>} rowTotals One total per row, down or across.
 * @param {number|Array<Array<number>>} columnTotals One total per column; they must add up to the same amount as the row totals.
 * @param {number|Array<Array<number>>} [prior] What the table looked like before, one weight per part; only proportions matter, and 0 stays 0. Without it all parts weigh the same.
 * @param {number} [unit] Every part is a multiple of this; the totals must be as well.
 * @param {number|Array<Array<number>>} [locked] Amounts to keep as they are, in the shape of the table; blank where the split decides. The text 0 locks a part at zero.
 * @return {Array<Array<number>>} The table: a row per row total, a column per column total.
 * @customfunction
 */
function SPLITTOTALS(rowTotals, columnTotals, prior, unit, locked) {
  return Planfold.call('SPLITTOTALS', arguments);
}

/**
 * Splits a target over days, weeks, months or quarters by selling days, so that all of them tie.
 *
 * Example: =SPLITPERIODS(1200,46023,46112,"month")
 *
 * @param {number} target The amount to split. A negative one is split like its opposite.
 * @param {Date} start The first day, a date. On the first of a month, quarters are counted from that month: a fiscal year.
 * @param {Date} end The last day, a date; it belongs to the range. At most 40,000 days.
 * @param {string} grain One row per day, week, month or quarter.
 * @param {number|Array<Array<number>>} [seasonality] Twelve weights, January to December, in a row or a column: how much of a year each month carries. Each is spread over the selling days of its month. If left out, every selling day counts the same.
 * @param {Array<Array<any>>} [calendar] The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day). A single row or column of dates means holidays.
 * @param {number|Array<Array<number>>} [weekdayWeights] Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.
 * @param {number} [unit] Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.
 * @return {Array<Array<number>>} A row per period: first day, last day, selling days, target.
 * @customfunction
 */
function SPLITPERIODS(target, start, end, grain, seasonality, calendar, weekdayWeights, unit) {
  return Planfold.call('SPLITPERIODS', arguments);
}

/**
 * Puts actuals in place of closed periods and shares what the year still asks for among the open ones.
 *
 * Example: =RESPLITTARGET({100,100,100,100,100,100,100,100,100,100,100,100},{80,110,90,0,0,0,0,0,0,0,0,0},3)
 *
 * @param {number|Array<Array<number>>} plan Targets per period: one row a person, one column a period; or one column for one person.
 * @param {number|Array<Array<number>>} actuals What was achieved, in the shape of the plan; only the closed periods are looked at, so a zero there counts as zero.
 * @param {number} closedPeriods How many periods, from the first, are closed.
 * @param {string} [policy] Where the miss goes: remaining (all open periods, in proportion to the plan), next (the next period), none (nowhere), ratchet (like remaining, but a surplus lowers nothing).
 * @param {number} [unit] New targets are multiples of this.
 * @return {Array<Array<number>>} The shape of the plan: actuals for closed periods, new targets for open ones.
 * @customfunction
 */
function RESPLITTARGET(plan, actuals, closedPeriods, policy, unit) {
  return Planfold.call('RESPLITTARGET', arguments);
}

/**
 * Explains in one sentence how a part of SPLITTARGET was derived, with the numbers to compute it again.
 *
 * Example: =EXPLAINSPLIT(1,1,100,{1,1,1})
 *
 * @param {number} row Row of the part within the result, from 1.
 * @param {number} column Column of the part within the result, from 1.
 * @param {number} target The amount to split. A negative one is split like its opposite.
 * @param {number|Array<Array<number>>} weights One weight per person, product or region, down or across; or a whole table of weights. Only proportions matter, and weight 0 gets 0.
 * @param {number|Array<Array<number>>} [seasonality] One weight per period. The result then has a row per weight and a column per period.
 * @param {number} [unit] Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.
 * @param {number|Array<Array<number>>} [locked] Amounts to keep as they are, in the shape of the result; blank where the split decides. The text 0 locks a part at zero.
 * @param {number|Array<Array<number>>} [min] The least a part may get: one amount for all parts with a weight, or one per part. Blank or 0 means none.
 * @param {number|Array<Array<number>>} [max] The most a part may get: one amount for all, or one per part. Blank or 0 means none; the text 0 means zero.
 * @param {string|Array<Array<string>>} [rowGroups] Group names of each row, outermost group first (region, then team): group totals come out within one unit, too.
 * @param {string|Array<Array<string>>} [columnGroups] Group names of each column, outermost first (quarter above month).
 * @return {string} One sentence, in the language of the workbook.
 * @customfunction
 */
function EXPLAINSPLIT(row, column, target, weights, seasonality, unit, locked, min, max, rowGroups, columnGroups) {
  return Planfold.call('EXPLAINSPLIT', arguments);
}

/**
 * Weights of people by period: the share of each period in which they are employed, times the ramp of newcomers.
 *
 * Example: =RAMPWEIGHTS({45000;46037},{"";""},{46023,46054,46082})
 *
 * @param {number|Array<Array<number>>} startDates The first day of each person, one row or one column of dates.
 * @param {number|Array<Array<number>>} endDates The last day of each person, as many cells; blank or 0 for those who are still here. One blank cell: nobody has left.
 * @param {Date|Array<Array<Date>>} periodStarts The first day of each period, in order, one row or one column of dates.
 * @param {number|Array<Array<number>>} [ramp] The share of the full target in each month of tenure, such as 0.25, 0.5, 0.75; after the last it is 1. If left out, there is no ramp.
 * @param {string} [rule] How a part of a period is counted: calendar (all days) or weekdays (Monday to Friday); calendar if left out.
 * @return {Array<Array<any>>} A row per person, a column per period: 1 is a full period at the full target. SPLITTARGET takes it as weights.
 * @customfunction
 */
function RAMPWEIGHTS(startDates, endDates, periodStarts, ramp, rule) {
  return Planfold.call('RAMPWEIGHTS', arguments);
}

/**
 * Counts selling days by weight: holidays, half days and make-up working days, which NETWORKDAYS cannot add.
 *
 * Example: =SELLINGDAYS(46054,46081)
 *
 * @param {Date} start The first day, a date; it counts.
 * @param {Date} end The last day, a date; it counts. Not before start.
 * @param {Array<Array<any>>} [calendar] The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day, more for a heavy day). A single row or column of dates means holidays. Blank rows are passed over.
 * @param {number|Array<Array<number>>} [weekdayWeights] Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.
 * @return {number} The selling days from start to end, a half day being 0.5.
 * @customfunction
 */
function SELLINGDAYS(start, end, calendar, weekdayWeights) {
  return Planfold.call('SELLINGDAYS', arguments);
}

/**
 * The part of a year’s sales that falls on each month, as far as the history supports it.
 *
 * Example: =SEASONALITY({45292},{100})
 *
 * @param {Date|Array<Array<Date>>} dates The day of each sale or month total, in any order; a month total may have any day of its month.
 * @param {number|Array<Array<number>>} amounts One amount a date, in the shape of dates. Amounts of one month are added up.
 * @param {number} [springFestival] The Spring Festival within the planned twelve months: its year (2015 to 2036) or its day. January and February are then taken together and split by its date. Left out or 0: no such treatment.
 * @param {number} [firstMonth] The month in which the year begins, 1 to 12; 1 if left out. The shares begin with it.
 * @param {string} [output] shares (if left out), or reliability: one number from 0 (equal twelfths) to 1 (every year alike).
 * @return {Array<Array<number>>} A column of 12 shares that sum to 1; or the reliability in one cell.
 * @customfunction
 */
function SEASONALITY(dates, amounts, springFestival, firstMonth, output) {
  return Planfold.call('SEASONALITY', arguments);
}

/**
 * Forecasts sales from their history, with a range for each period; trend and season are found by themselves.
 *
 * Example: =SALESFORECAST({100;100;100;100},2)
 *
 * @param {number|Array<Array<number>>} history Past sales, one number a period, oldest first, in a row or a column, without gaps. Three or more; one full season hints at the seasonal shape, two show it.
 * @param {number} [periods] How many periods to forecast, 1 to 600; 12 if left out.
 * @param {number} [seasonLength] Periods in a season: 12 for months (if left out), 4 for quarters, 1 for no season; at most 60.
 * @param {number} [confidence] The part of outcomes that the range is to hold, above 0 and up to 0.999; 0.95 if left out.
 * @param {number} [unfinished] How many of the last numbers belong to periods that are not over, such as the running month. They are left out and forecast first. 0 if left out.
 * @return {Array<Array<number>>} A row per period: forecast, lower end, upper end; in the unit of the history.
 * @customfunction
 */
function SALESFORECAST(history, periods, seasonLength, confidence, unfinished) {
  return Planfold.call('SALESFORECAST', arguments);
}

/**
 * Attainment: what was reached of the target, cell by cell.
 *
 * Example: =ATTAINMENT({85;120},{100;100})
 *
 * @param {number|Array<Array<number>>} actual What was reached, as amounts or counts: one cell, a row, a column or a table. Blank is zero.
 * @param {number|Array<Array<number>>} target What was planned, in the unit of actual and in its shape; or one cell for all. A column goes with a row of the same length.
 * @return {Array<Array<number>>} A ratio per cell (0.85 is 85 %), in the shape of actual.
 * @customfunction
 */
function ATTAINMENT(actual, target) {
  return Planfold.call('ATTAINMENT', arguments);
}

/**
 * Shows in selling days whether a target is on track: the amount due by now, and the amount required on each day left.
 *
 * Example: =PACE(400,1000,46083,46094,46086)
 *
 * @param {number} actual Sales so far.
 * @param {number} target The target of the whole period.
 * @param {Date} start The first day of the period, a date.
 * @param {Date} end The last day of the period, a date.
 * @param {Date} asOf The day up to which actual counts, a date; the day itself has passed. Never today by itself.
 * @param {Array<Array<any>>} [calendar] The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day). A single row or column of dates means holidays.
 * @param {number|Array<Array<number>>} [weekdayWeights] Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.
 * @return {Array<Array<any>>} One row: attainment, plan to date, pace index, run rate, required rate, projection.
 * @customfunction
 */
function PACE(actual, target, start, end, asOf, calendar, weekdayWeights) {
  return Planfold.call('PACE', arguments);
}

/**
 * Growth over a base such as last year or last month, cell by cell.
 *
 * Example: =SALESGROWTH({110;80},{100;100})
 *
 * @param {number|Array<Array<number>>} current Amounts of the current period: one cell, a row, a column or a table. Blank is zero.
 * @param {number|Array<Array<number>>} base Amounts to compare with, in the unit and shape of current; or one cell for all. A column goes with a row of the same length.
 * @return {Array<Array<number>>} A ratio per cell (0.1 is +10 %), in the shape of current.
 * @customfunction
 */
function SALESGROWTH(current, base) {
  return Planfold.call('SALESGROWTH', arguments);
}

/**
 * Budget against actual, signed by account type: variance, percentage, F or U, and whether it is material.
 *
 * Example: =BUDGETVSACTUAL({100000;100000},{112000;112000},{"Revenue";"Expense"})
 *
 * @param {number|Array<Array<number>>} budget Budgeted amount of each line, a row or a column. Blank is zero.
 * @param {number|Array<Array<number>>} actual Actual amount of each line, as many as in budget.
 * @param {string|Array<Array<string>>} accountType Account type of each line: Revenue, Income, Sales, Profit or Statistic (more is favourable), Expense, Expenditures or Cost (less is favourable), in English or Chinese, in any case; or one cell for all lines.
 * @param {number} [amountThreshold] The least variance that is material, as an amount in the unit of budget; 10,000 if left out.
 * @param {number} [percentThreshold] The least variance that is material, as a ratio of |budget| (0.05 is 5 %); 0.05 if left out.
 * @return {Array<Array<any>>} A header row, then a row per line: variance, variance ÷ |budget| as a ratio, F/U (or on budget), yes where material, else no.
 * @customfunction
 */
function BUDGETVSACTUAL(budget, actual, accountType, amountThreshold, percentThreshold) {
  return Planfold.call('BUDGETVSACTUAL', arguments);
}

/**
 * A sentence per line on its variance against budget, in the language of the workbook.
 *
 * Example: =VARIANCENOTE({373080;158940},{400855;179336},{"Revenue";"Cost"},{"Sales";"COGS"})
 *
 * @param {number|Array<Array<number>>} budget Budgeted amount of each line, a row or a column. Blank is zero.
 * @param {number|Array<Array<number>>} actual Actual amount of each line, as many as in budget.
 * @param {string|Array<Array<string>>} accountType Account type of each line: Revenue, Income, Sales, Profit or Statistic (more is favourable), Expense, Expenditures or Cost (less is favourable), in English or Chinese, in any case; or one cell for all lines.
 * @param {string|Array<Array<string>>} [name] Name of each line, as many as in budget; a line without one is called by its number.
 * @return {Array<Array<any>>} One sentence per line, down a column.
 * @customfunction
 */
function VARIANCENOTE(budget, actual, accountType, name) {
  return Planfold.call('VARIANCENOTE', arguments);
}

/**
 * Why revenue changed: price, volume, mix, new and discontinued products, which add up exactly.
 *
 * Example: =PRICEVOLUMEMIX({10;20},{100;100},{12;20},{100;200})
 *
 * @param {number|Array<Array<number>>} price0 Price of each product in the base period (budget or last year), per unit; a row or a column.
 * @param {number|Array<Array<number>>} quantity0 Quantity of each product in the base period, as many as prices. Units must be ones that can be added.
 * @param {number|Array<Array<number>>} price1 Price of each product in the new period, in the unit of price0.
 * @param {number|Array<Array<number>>} quantity1 Quantity of each product in the new period, in the unit of quantity0.
 * @param {string} [method] average: price at the new quantity, volume at the average base price, mix the rest. base: price at the base quantity, volume at each product's base price, mix the rest. average if left out.
 * @return {Array<Array<any>>} A header row that names the convention, a row per product (price, volume, mix, new, discontinued, total), and a total row; amounts.
 * @customfunction
 */
function PRICEVOLUMEMIX(price0, quantity0, price1, quantity1, method) {
  return Planfold.call('PRICEVOLUMEMIX', arguments);
}

/**
 * Scores one item of a scorecard: 100 points on target, by one of eight methods.
 *
 * Example: =SCOREITEM(90,100,"ratio")
 *
 * @param {number} actual What was reached, one cell; for deduct, bonus and binary the events or points, for manual the rating.
 * @param {number} target The planned value, in the unit of the actual; for deduct, bonus and binary the number allowed or required.
 * @param {string} method One of ratio, linear, step, increment, deduct, bonus, binary, manual.
 * @param {Array<Array<any>>} [parameters] Two columns, optional. A setting and its value: direction (higher, lower), floor, cap, base, per, less, unit, events, formula. Or, for linear, step and manual, a value of the actual and its score, upwards; the value may hang on the target: target, target*0.8, target+0.15. Blank rows at the end do not count; a last point 0 with score 0 is written as the text 0.
 * @return {number} The score in points, from floor to cap; 100 is on target.
 * @customfunction
 */
function SCOREITEM(actual, target, method, parameters) {
  return Planfold.call('SCOREITEM', arguments);
}

/**
 * Scores people on all items of a card: item scores, total, grade and the weight that has data.
 *
 * Example: =SCORECARD({"Sales",60,"ratio";"New customers",40,"ratio"},{1000,10;800,8},{900,12;800,4})
 *
 * @param {Array<Array<any>>} setup A row per item, without a header: item, weight, method, direction (higher, lower), cap, then any number of pairs of columns as the parameters of SCOREITEM have them in rows: per, 5 or -0.1, 60 or target, 100. Direction, cap and pairs may be blank. The weights add up to 100.
 * @param {Array<Array<any>>} targets People × items: a row per person, a column per row of the setup, each in its item’s unit.
 * @param {Array<Array<any>>} actuals The same shape. Blank and 0 are a value, zero; write a text such as - or #N/A where there is no data.
 * @return {Array<Array<any>>} A row per person: a score per item, then the total, the grade and the weight points that have data.
 * @customfunction
 */
function SCORECARD(setup, targets, actuals) {
  return Planfold.call('SCORECARD', arguments);
}

/**
 * Gives the grade of a score, from bands without gaps.
 *
 * Example: =GRADE({95;90;89.99;60;12})
 *
 * @param {number|Array<Array<number>>} score One score or a range of scores, in points; not rounded before.
 * @param {Array<Array<any>>} [bands] Two columns: the score from which a grade holds, and the grade; upwards or downwards, the lowest from 0. Or three columns: from, to (not included, equal to the next from, blank for the highest), grade. Default: A from 90, B from 80, C from 70, D from 60, E below.
 * @return {Array<Array<any>>} A grade for each score, in the shape of the scores; a cell that is not a number shows its error there.
 * @customfunction
 */
function GRADE(score, bands) {
  return Planfold.call('GRADE', arguments);
}

/**
 * Commission on an amount by tiers, marginal or retroactive, less what has been paid.
 *
 * Example: =COMMISSION(800000,{0,0.02;500000,0.03;1000000,0.04})
 *
 * @param {number} amount The net amount of the period or the year to date, credit notes subtracted.
 * @param {Array<Array<any>>} tiers Two columns: the amount from which a rate holds, and the rate as a ratio (0.03); the lowest from 0. Or three columns: from, to (not included, equal to the next from, blank for the highest), rate.
 * @param {string} [mode] marginal: each part of the amount at the rate of its own tier. retroactive: the whole amount at the rate of the tier reached. Default marginal.
 * @param {number} [paid] What has been paid for the same amount before; it is subtracted. Default 0.
 * @return {number} The commission, in the unit of the amount.
 * @customfunction
 */
function COMMISSION(amount, tiers, mode, paid) {
  return Planfold.call('COMMISSION', arguments);
}

/**
 * The payout ratio for an attainment, on straight lines between the points of a curve.
 *
 * Example: =PAYOUT({0.85;1.1;1.35},{0.7,0.5;1,1;1.2,1.4;1.5,2})
 *
 * @param {number|Array<Array<number>>} attainment One attainment or a range of them, as ratios (0.85).
 * @param {Array<Array<any>>} curve Two columns, attainment and payout, both as ratios: the threshold first, the cap last. Attainments increase, payouts do not fall. Blank rows at the end do not count.
 * @return {Array<Array<number>>} A payout ratio for each attainment, in their shape; a cell that is not a number shows its error there. Multiply by the target bonus.
 * @customfunction
 */
function PAYOUT(attainment, curve) {
  return Planfold.call('PAYOUT', arguments);
}

/**
 * Open receivables by how long they are overdue, per customer or group if you like.
 *
 * Example: =AGING({46142;46082;46081;46142},{100;200;300;-50},46142)
 *
 * @param {Date|Array<Array<Date>>} dueDates Due date of each open item, a row or a column of dates. Blank: no due date is known.
 * @param {number|Array<Array<number>>} openAmounts The open amount of each item, as many as due dates; credit notes and unapplied cash negative.
 * @param {Date} asOf The day as of which items are overdue: one date.
 * @param {number|Array<Array<number>>} [bounds] Last day of each bucket but the last, in days overdue, whole and rising; 30, 60, 90 if left out.
 * @param {string|Array<Array<string>>} [groups] Customer, owner or region of each item, as many as due dates.
 * @return {Array<Array<any>>} A header row with the buckets, a row per group in order of first appearance, and a total row; amounts.
 * @customfunction
 */
function AGING(dueDates, openAmounts, asOf, bounds, groups) {
  return Planfold.call('AGING', arguments);
}

/**
 * Days sales outstanding: for how many days of sales the receivables stand.
 *
 * Example: =DSO(560000,900000,90)
 *
 * @param {number} receivables Receivables at the end of the last period: one amount, not negative.
 * @param {number|Array<Array<number>>} sales Credit sales of the period, or of several periods, a row or a column, oldest first, in the unit of receivables.
 * @param {number|Array<Array<number>>} days Days of each period, as many as sales and oldest first; for simple also one number of days for all together.
 * @param {string} [method] simple: receivables ÷ sales × days over all periods. countback: sales are used up from the latest period back. simple if left out.
 * @return {number} A number of days.
 * @customfunction
 */
function DSO(receivables, sales, days, method) {
  return Planfold.call('DSO', arguments);
}

/**
 * Collection effectiveness index: what was collected of all that could have been.
 *
 * Example: =COLLECTIONINDEX(500,900,600,400)
 *
 * @param {number} opening Receivables at the start of the period: one amount.
 * @param {number} sales Credit sales of the period: one amount, in the unit of opening.
 * @param {number} closing Receivables at the end of the period, all of them.
 * @param {number} closingCurrent The part of closing that is not due yet.
 * @return {number} A ratio (0.857 is 85.7 %); 1 means that nothing is overdue.
 * @customfunction
 */
function COLLECTIONINDEX(opening, sales, closing, closingCurrent) {
  return Planfold.call('COLLECTIONINDEX', arguments);
}

/**
 * New, reactivated, active and lost customers of a period, per owner if you like.
 *
 * Example: =CUSTOMERMOVES({45000;46020;46030;45670},{"A";"A";"B";"C"},46023,46112)
 *
 * @param {Date|Array<Array<Date>>} dates Date of each order, a row or a column, in any order; give the history before the period, too. Lines with neither date nor customer are skipped.
 * @param {string|Array<Array<string>>} customers Customer of each order, as many as dates.
 * @param {Date} start First day of the period: one date.
 * @param {Date} end Last day of the period, included: one date. Orders after it do not count.
 * @param {number} [inactiveDays] Days without an order after which a customer counts as lost: a whole number, 1 or more; 365 if left out.
 * @param {string|Array<Array<string>>} [owners] Salesperson of each order, as many as dates.
 * @return {Array<Array<any>>} A header row, a row per owner in order of first appearance in the list (with zeros, too), and a total row; counts of customers.
 * @customfunction
 */
function CUSTOMERMOVES(dates, customers, start, end, inactiveDays, owners) {
  return Planfold.call('CUSTOMERMOVES', arguments);
}

function onOpen() {
  return Planfold.addMenu();
}

function onInstall() {
  return onOpen();
}

function openSplit() {
  return Planfold.showSidebar('split');
}

function openSheets() {
  return Planfold.showSidebar('sheets');
}

function openScorecards() {
  return Planfold.showSidebar('scorecards');
}

function openReview() {
  return Planfold.showSidebar('review');
}

function openChecks() {
  return Planfold.showSidebar('checks');
}

function openSelfTest() {
  return Planfold.showSidebar('selfTest');
}

function openHelp() {
  return Planfold.showSidebar('help');
}

function planfoldStep(text) {
  return Planfold.step(text);
}
