// Written by npm run generate from core/catalogue.ts; changes here are lost.

/**
 * Splits a target by weights, and by months if you like, into whole units that add up in every direction.
 *
 * Example: =SPLITTARGET(1000,{5;3;2})
 *
 * @param {number} target The amount to split. A negative one is split like its opposite.
 * @param {Array<Array<number>>} weights One weight per person, product or region, down or across; or a whole table of weights. Only proportions matter, and weight 0 gets 0.
 * @param {Array<Array<number>>} [seasonality] One weight per period. The result then has a row per weight and a column per period.
 * @param {number} [unit] Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.
 * @param {Array<Array<number>>} [locked] Amounts to keep as they are, in the shape of the result; blank where the split decides. The text 0 locks a part at zero.
 * @param {Array<Array<number>>} [min] The least a part may get: one amount for all parts with a weight, or one per part. Blank or 0 means none.
 * @param {Array<Array<number>>} [max] The most a part may get: one amount for all, or one per part. Blank or 0 means none; the text 0 means zero.
 * @param {Array<Array<string>>} [rowGroups] Group names of each row, outermost group first (region, then team): group totals come out within one unit, too.
 * @param {Array<Array<string>>} [columnGroups] Group names of each column, outermost first (quarter above month).
 * @return {Array<Array<number>>} One amount per part, in the shape of weights × seasonality.
 * @customfunction
 */
function SPLITTARGET(target, weights, seasonality, unit, locked, min, max, rowGroups, columnGroups) {
  return Planfold.call('SPLITTARGET', [target, weights, seasonality, unit, locked, min, max, rowGroups, columnGroups]);
}
