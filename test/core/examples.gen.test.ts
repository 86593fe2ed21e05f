// Written by npm run generate from the examples of core/catalogue.ts; changes here are lost.
import { callFunction } from '../../core/call';

describe('SPLITTARGET', () => {
  it("=SPLITTARGET(1000,{5;3;2})", () => {
    expect(callFunction('SPLITTARGET', [1000,[[5],[3],[2]]])).toEqual([[500],[300],[200]]);
  });
  it("=SPLITTARGET(100,{1,1,1})", () => {
    expect(callFunction('SPLITTARGET', [100,[[1,1,1]]])).toEqual([[34,33,33]]);
  });
  it("=SPLITTARGET(1200000,{6;3;1},{2,1,1},1000)", () => {
    expect(callFunction('SPLITTARGET', [1200000,[[6],[3],[1]],[[2,1,1]],1000])).toEqual([[360000,180000,180000],[180000,90000,90000],[60000,30000,30000]]);
  });
  it("=SPLITTARGET(1000,{5,3,2},,,{600,\"\",\"\"})", () => {
    expect(callFunction('SPLITTARGET', [1000,[[5,3,2]],null,null,[[600,null,null]]])).toEqual([[600,240,160]]);
  });
  it("=SPLITTARGET(100,{5,3,2},,,,{\"\",\"\",30},{45,\"\",\"\"})", () => {
    expect(callFunction('SPLITTARGET', [100,[[5,3,2]],null,null,null,[[null,null,30]],[[45,null,null]]])).toEqual([[44,26,30]]);
  });
  it("=SPLITTARGET(10,{1;1;1},{1,1},1,,,,{\"North\";\"North\";\"South\"})", () => {
    expect(callFunction('SPLITTARGET', [10,[[1],[1],[1]],[[1,1]],1,null,null,null,[["North"],["North"],["South"]]])).toEqual([[2,2],[2,1],[1,2]]);
  });
  it("=SPLITTARGET(100,{2,-1})", () => {
    expect(() => callFunction('SPLITTARGET', [100,[[2,-1]]])).toThrow(expect.objectContaining({ key: 'negative' }));
  });
  it("=SPLITTARGET(1050,{1,1},,100)", () => {
    expect(() => callFunction('SPLITTARGET', [1050,[[1,1]],null,100])).toThrow(expect.objectContaining({ key: 'noMultiple' }));
  });
});

describe('SPLITTOTALS', () => {
  it("=SPLITTOTALS({30;70},{50,50})", () => {
    expect(callFunction('SPLITTOTALS', [[[30],[70]],[[50,50]]])).toEqual([[15,15],[35,35]]);
  });
  it("=SPLITTOTALS({60;60;60},{60,60,60},{10,20,30;20,20,20;30,20,10},1,{20,\"\",\"\";\"\",\"\",\"\";\"\",\"\",\"\"})", () => {
    expect(callFunction('SPLITTOTALS', [[[60],[60],[60]],[[60,60,60]],[[10,20,30],[20,20,20],[30,20,10]],1,[[20,null,null],[null,null,null],[null,null,null]]])).toEqual([[20,15,25],[15,22,23],[25,23,12]]);
  });
  it("=SPLITTOTALS({1;1},{1,1},{1,1;0,1})", () => {
    expect(callFunction('SPLITTOTALS', [[[1],[1]],[[1,1]],[[1,1],[0,1]]])).toEqual([[1,0],[0,1]]);
  });
  it("=SPLITTOTALS({2;1},{1,2},{1,0;0,1})", () => {
    expect(() => callFunction('SPLITTOTALS', [[[2],[1]],[[1,2]],[[1,0],[0,1]]])).toThrow(expect.objectContaining({ key: 'totalsBlocked' }));
  });
  it("=SPLITTOTALS({10;20},{15,16})", () => {
    expect(() => callFunction('SPLITTOTALS', [[[10],[20]],[[15,16]]])).toThrow(expect.objectContaining({ key: 'totalsDiffer' }));
  });
});

describe('SPLITPERIODS', () => {
  it("=SPLITPERIODS(1200,46023,46112,\"month\")", () => {
    expect(callFunction('SPLITPERIODS', [1200,46023,46112,"month"])).toEqual([[46023,46053,22,413],[46054,46081,20,375],[46082,46112,22,412]]);
  });
  it("=SPLITPERIODS(1200,46023,46112,\"month\",{2,1,1,1,1,1,1,1,1,1,1,1})", () => {
    expect(callFunction('SPLITPERIODS', [1200,46023,46112,"month",[[2,1,1,1,1,1,1,1,1,1,1,1]]])).toEqual([[46023,46053,22,600],[46054,46081,20,300],[46082,46112,22,300]]);
  });
  it("=SPLITPERIODS(100,46077,46085,\"week\",,{46080,0.5})", () => {
    expect(callFunction('SPLITPERIODS', [100,46077,46085,"week",null,[[46080,0.5]]])).toEqual([[46077,46082,3.5,54],[46083,46085,3,46]]);
  });
  it("=SPLITPERIODS(-10,46056,46060,\"quarter\")", () => {
    expect(callFunction('SPLITPERIODS', [-10,46056,46060,"quarter"])).toEqual([[46056,46060,4,-10]]);
  });
  it("=SPLITPERIODS(100,46059,46060,\"day\",,{46059})", () => {
    expect(() => callFunction('SPLITPERIODS', [100,46059,46060,"day",null,[[46059]]])).toThrow(expect.objectContaining({ key: 'noSellingDay' }));
  });
  it("=SPLITPERIODS(100,46112,46023,\"month\")", () => {
    expect(() => callFunction('SPLITPERIODS', [100,46112,46023,"month"])).toThrow(expect.objectContaining({ key: 'endBeforeStart' }));
  });
});

describe('RESPLITTARGET', () => {
  it("=RESPLITTARGET({100,100,100,100,100,100,100,100,100,100,100,100},{80,110,90,0,0,0,0,0,0,0,0,0},3)", () => {
    expect(callFunction('RESPLITTARGET', [[[100,100,100,100,100,100,100,100,100,100,100,100]],[[80,110,90,0,0,0,0,0,0,0,0,0]],3])).toEqual([[80,110,90,103,103,102,102,102,102,102,102,102]]);
  });
  it("=RESPLITTARGET({100,100,100,100,100,100,100,100,100,100,100,100},{80,110,90,0,0,0,0,0,0,0,0,0},3,\"next\")", () => {
    expect(callFunction('RESPLITTARGET', [[[100,100,100,100,100,100,100,100,100,100,100,100]],[[80,110,90,0,0,0,0,0,0,0,0,0]],3,"next"])).toEqual([[80,110,90,120,100,100,100,100,100,100,100,100]]);
  });
  it("=RESPLITTARGET({100,100,100,100,100,100,100,100,100,100,100,100},{130,110,90,0,0,0,0,0,0,0,0,0},3,\"ratchet\")", () => {
    expect(callFunction('RESPLITTARGET', [[[100,100,100,100,100,100,100,100,100,100,100,100]],[[130,110,90,0,0,0,0,0,0,0,0,0]],3,"ratchet"])).toEqual([[130,110,90,100,100,100,100,100,100,100,100,100]]);
  });
  it("=RESPLITTARGET({100,100},{250,0},1)", () => {
    expect(callFunction('RESPLITTARGET', [[[100,100]],[[250,0]],1])).toEqual([[250,0]]);
  });
  it("=RESPLITTARGET({100,100},{80,0},3)", () => {
    expect(() => callFunction('RESPLITTARGET', [[[100,100]],[[80,0]],3])).toThrow(expect.objectContaining({ key: 'aboveMost' }));
  });
});

describe('EXPLAINSPLIT', () => {
  it("=EXPLAINSPLIT(1,1,100,{1,1,1})", () => {
    expect(callFunction('EXPLAINSPLIT', [1,1,100,[[1,1,1]]])).toEqual("34: 100 × 1 ÷ 3 = 33.3333333333333, rounded up to a multiple of 1; units left over go to the largest remainders.");
  });
  it("=EXPLAINSPLIT(2,3,1200000,{6;3;1},{2,1,1},1000)", () => {
    expect(callFunction('EXPLAINSPLIT', [2,3,1200000,[[6],[3],[1]],[[2,1,1]],1000])).toEqual("90000: 1200000 × 3 ÷ 10 × 1 ÷ 4 = 90000, a multiple of 1000 as it is.");
  });
  it("=EXPLAINSPLIT(1,2,1000,{5,3,2},,,{600,\"\",\"\"})", () => {
    expect(callFunction('EXPLAINSPLIT', [1,2,1000,[[5,3,2]],null,null,[[600,null,null]]])).toEqual("240: (1000 − 600) × 3 ÷ 5 = 240, a multiple of 1 as it is.");
  });
  it("=EXPLAINSPLIT(4,1,100,{1;1;1})", () => {
    expect(() => callFunction('EXPLAINSPLIT', [4,1,100,[[1],[1],[1]]])).toThrow(expect.objectContaining({ key: 'aboveMost' }));
  });
});

describe('RAMPWEIGHTS', () => {
  it("=RAMPWEIGHTS({45000;46037},{\"\";\"\"},{46023,46054,46082})", () => {
    expect(callFunction('RAMPWEIGHTS', [[[45000],[46037]],[[null],[null]],[[46023,46054,46082]]])).toEqual([[1,1,1],[0.5483870967741935,1,1]]);
  });
  it("=RAMPWEIGHTS(46082,,{46054,46082,46113,46143},{0.25,0.5})", () => {
    expect(callFunction('RAMPWEIGHTS', [46082,null,[[46054,46082,46113,46143]],[[0.25,0.5]]])).toEqual([[0,0.25,0.5,1]]);
  });
  it("=RAMPWEIGHTS(46097,,{46082},,\"weekdays\")", () => {
    expect(callFunction('RAMPWEIGHTS', [46097,null,[[46082]],null,"weekdays"])).toEqual([[0.5454545454545454]]);
  });
  it("=RAMPWEIGHTS(46097,,{46082,46113},{0.25,0.5})", () => {
    expect(callFunction('RAMPWEIGHTS', [46097,null,[[46082,46113]],[[0.25,0.5]]])).toEqual([[0,0.25]]);
  });
  it("=RAMPWEIGHTS(45000,46068,{46023;46054})", () => {
    expect(callFunction('RAMPWEIGHTS', [45000,46068,[[46023],[46054]]])).toEqual([[1,0.5357142857142857]]);
  });
  it("=RAMPWEIGHTS(46082,,{46054,46082},{25,50})", () => {
    expect(() => callFunction('RAMPWEIGHTS', [46082,null,[[46054,46082]],[[25,50]]])).toThrow(expect.objectContaining({ key: 'rampAboveOne' }));
  });
});

describe('SELLINGDAYS', () => {
  it("=SELLINGDAYS(46054,46081)", () => {
    expect(callFunction('SELLINGDAYS', [46054,46081])).toEqual(20);
  });
  it("=SELLINGDAYS(46054,46081,{46069,0;46070,0;46071,0;46072,0;46073,0;46076,0;46067,1;46081,1})", () => {
    expect(callFunction('SELLINGDAYS', [46054,46081,[[46069,0],[46070,0],[46071,0],[46072,0],[46073,0],[46076,0],[46067,1],[46081,1]]])).toEqual(16);
  });
  it("=SELLINGDAYS(46054,46060,,{1,1,1,1,1,0.5,0})", () => {
    expect(callFunction('SELLINGDAYS', [46054,46060,null,[[1,1,1,1,1,0.5,0]]])).toEqual(5.5);
  });
  it("=SELLINGDAYS(46054,46060,{46056;46057})", () => {
    expect(callFunction('SELLINGDAYS', [46054,46060,[[46056],[46057]]])).toEqual(3);
  });
  it("=SELLINGDAYS(46081,46054)", () => {
    expect(() => callFunction('SELLINGDAYS', [46081,46054])).toThrow(expect.objectContaining({ key: 'endBeforeStart' }));
  });
  it("=SELLINGDAYS(46054,46081,{46069,0;46069,0.5})", () => {
    expect(() => callFunction('SELLINGDAYS', [46054,46081,[[46069,0],[46069,0.5]]])).toThrow(expect.objectContaining({ key: 'twoDayWeights' }));
  });
});

describe('SEASONALITY', () => {
  it("=SEASONALITY({45292},{100})", () => {
    expect(callFunction('SEASONALITY', [[[45292]],[[100]]])).toEqual([[0.083334],[0.083334],[0.083334],[0.083334],[0.083333],[0.083333],[0.083333],[0.083333],[0.083333],[0.083333],[0.083333],[0.083333]]);
  });
  it("=SEASONALITY({45292,45323,45352,45383,45413,45444,45474,45505,45536,45566,45597,45627,45658,45689,45717,45748,45778,45809,45839,45870,45901,45931,45962,45992},{100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200})", () => {
    expect(callFunction('SEASONALITY', [[[45292,45323,45352,45383,45413,45444,45474,45505,45536,45566,45597,45627,45658,45689,45717,45748,45778,45809,45839,45870,45901,45931,45962,45992]],[[100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200]]])).toEqual([[0.0625],[0.0625],[0.125],[0.0625],[0.0625],[0.125],[0.0625],[0.0625],[0.125],[0.0625],[0.0625],[0.125]]);
  });
  it("=SEASONALITY({45292,45323,45352,45383,45413,45444,45474,45505,45536,45566,45597,45627,45658,45689,45717,45748,45778,45809,45839,45870,45901,45931,45962,45992},{100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200},2026)", () => {
    expect(callFunction('SEASONALITY', [[[45292,45323,45352,45383,45413,45444,45474,45505,45536,45566,45597,45627,45658,45689,45717,45748,45778,45809,45839,45870,45901,45931,45962,45992]],[[100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200]],2026])).toEqual([[0.06881],[0.05619],[0.125],[0.0625],[0.0625],[0.125],[0.0625],[0.0625],[0.125],[0.0625],[0.0625],[0.125]]);
  });
  it("=SEASONALITY({45292,45323,45352,45383,45413,45444,45474,45505,45536,45566,45597,45627,45658,45689,45717,45748,45778,45809,45839,45870,45901,45931,45962,45992},{100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200},,,\"reliability\")", () => {
    expect(callFunction('SEASONALITY', [[[45292,45323,45352,45383,45413,45444,45474,45505,45536,45566,45597,45627,45658,45689,45717,45748,45778,45809,45839,45870,45901,45931,45962,45992]],[[100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200,100,100,200]],null,null,"reliability"])).toEqual(1);
  });
  it("=SEASONALITY({45292;45323},{100})", () => {
    expect(() => callFunction('SEASONALITY', [[[45292],[45323]],[[100]]])).toThrow(expect.objectContaining({ key: 'shape' }));
  });
  it("=SEASONALITY({45292;\"\"},{100;50})", () => {
    expect(() => callFunction('SEASONALITY', [[[45292],[null]],[[100],[50]]])).toThrow(expect.objectContaining({ key: 'noDay' }));
  });
});

describe('SALESFORECAST', () => {
  it("=SALESFORECAST({100;100;100;100},2)", () => {
    expect(callFunction('SALESFORECAST', [[[100],[100],[100],[100]],2])).toEqual([[100,100,100],[100,100,100]]);
  });
  it("=SALESFORECAST({80,100,120,100,88,110,132,110},4,4)", () => {
    expect(callFunction('SALESFORECAST', [[[80,100,120,100,88,110,132,110]],4,4])).toEqual([[94.7737941,86.9631952,103.2859019],[117.7200268,104.7016451,132.3570866],[140.2603806,121.8822475,161.4096782],[116.2281603,99.07392944,136.3525735]]);
  });
  it("=SALESFORECAST({100,104,98,103,12},2,12,0.8,1)", () => {
    expect(callFunction('SALESFORECAST', [[[100,104,98,103,12]],2,12,0.8,1])).toEqual([[102.6439369,88.03110493,119.682444],[102.8477442,86.76286652,121.9145807]]);
  });
  it("=SALESFORECAST({100,120})", () => {
    expect(() => callFunction('SALESFORECAST', [[[100,120]]])).toThrow(expect.objectContaining({ key: 'tooFewPeriods' }));
  });
  it("=SALESFORECAST({100;\"\";120})", () => {
    expect(() => callFunction('SALESFORECAST', [[[100],[null],[120]]])).toThrow(expect.objectContaining({ key: 'blankInside' }));
  });
});

describe('ATTAINMENT', () => {
  it("=ATTAINMENT({85;120},{100;100})", () => {
    expect(callFunction('ATTAINMENT', [[[85],[120]],[[100],[100]]])).toEqual([[0.85],[1.2]]);
  });
  it("=ATTAINMENT({42500,55000,52500},50000)", () => {
    expect(callFunction('ATTAINMENT', [[[42500,55000,52500]],50000])).toEqual([[0.85,1.1,1.05]]);
  });
  it("=ATTAINMENT(-80,-100)", () => {
    expect(callFunction('ATTAINMENT', [-80,-100])).toEqual([[1.2]]);
  });
  it("=ATTAINMENT({1,2},{1,2,3})", () => {
    expect(() => callFunction('ATTAINMENT', [[[1,2]],[[1,2,3]]])).toThrow(expect.objectContaining({ key: 'shape' }));
  });
});

describe('PACE', () => {
  it("=PACE(400,1000,46083,46094,46086)", () => {
    expect(callFunction('PACE', [400,1000,46083,46094,46086])).toEqual([[0.4,400,1,100,100,1000]]);
  });
  it("=PACE(-40,-100,46083,46094,46087)", () => {
    expect(callFunction('PACE', [-40,-100,46083,46094,46087])).toEqual([[1.6,-50,1.2,-8,0,-80]]);
  });
  it("=PACE(1100,1000,46083,46094,46100)", () => {
    expect(callFunction('PACE', [1100,1000,46083,46094,46100])).toEqual([[1.1,1000,1.1,110,0,1100]]);
  });
  it("=PACE(300,1000,46083,46094,46087,{46085;46094})", () => {
    expect(callFunction('PACE', [300,1000,46083,46094,46087,[[46085],[46094]]])).toEqual([[0.3,500,0.6,75,175,600]]);
  });
  it("=PACE(400,1000,46094,46083,46086)", () => {
    expect(() => callFunction('PACE', [400,1000,46094,46083,46086])).toThrow(expect.objectContaining({ key: 'endBeforeStart' }));
  });
});

describe('SALESGROWTH', () => {
  it("=SALESGROWTH({110;80},{100;100})", () => {
    expect(callFunction('SALESGROWTH', [[[110],[80]],[[100],[100]]])).toEqual([[0.1],[-0.2]]);
  });
  it("=SALESGROWTH({150,50},100)", () => {
    expect(callFunction('SALESGROWTH', [[[150,50]],100])).toEqual([[0.5,-0.5]]);
  });
  it("=SALESGROWTH(-50,100)", () => {
    expect(callFunction('SALESGROWTH', [-50,100])).toEqual([[-1.5]]);
  });
  it("=SALESGROWTH({1;2},{1;2;3})", () => {
    expect(() => callFunction('SALESGROWTH', [[[1],[2]],[[1],[2],[3]]])).toThrow(expect.objectContaining({ key: 'shape' }));
  });
});

describe('BUDGETVSACTUAL', () => {
  it("=BUDGETVSACTUAL({100000;100000},{112000;112000},{\"Revenue\";\"Expense\"})", () => {
    expect(callFunction('BUDGETVSACTUAL', [[[100000],[100000]],[[112000],[112000]],[["Revenue"],["Expense"]]])).toEqual([["Variance (favourable +)","Variance ÷ |budget|","F/U","Material"],[12000,0.12,"F","yes"],[-12000,-0.12,"U","yes"]]);
  });
  it("=BUDGETVSACTUAL({-100,200},{-80,200},{\"Profit\",\"Cost\"},10)", () => {
    expect(callFunction('BUDGETVSACTUAL', [[[-100,200]],[[-80,200]],[["Profit","Cost"]],10])).toEqual([["Variance (favourable +)","Variance ÷ |budget|","F/U","Material"],[20,0.2,"F","yes"],[0,0,"on budget","no"]]);
  });
  it("=BUDGETVSACTUAL({100;200},{90},{\"Revenue\";\"Revenue\"})", () => {
    expect(() => callFunction('BUDGETVSACTUAL', [[[100],[200]],[[90]],[["Revenue"],["Revenue"]]])).toThrow(expect.objectContaining({ key: 'shape' }));
  });
});

describe('VARIANCENOTE', () => {
  it("=VARIANCENOTE({373080;158940},{400855;179336},{\"Revenue\";\"Cost\"},{\"Sales\";\"COGS\"})", () => {
    expect(callFunction('VARIANCENOTE', [[[373080],[158940]],[[400855],[179336]],[["Revenue"],["Cost"]],[["Sales"],["COGS"]]])).toEqual([["Sales: actual 400,855 is 27,775 (7.4%) above the budget of 373,080, favourable."],["COGS: actual 179,336 is 20,396 (12.8%) above the budget of 158,940, unfavourable."]]);
  });
  it("=VARIANCENOTE({0;500},{120.5;500},\"Expense\")", () => {
    expect(callFunction('VARIANCENOTE', [[[0],[500]],[[120.5],[500]],"Expense"])).toEqual([["Line 1: actual 120.50 where nothing was budgeted, unfavourable."],["Line 2: actual 500 is on budget."]]);
  });
  it("=VARIANCENOTE({100;200},{90;210},\"Revenue\",{\"Sales\"})", () => {
    expect(() => callFunction('VARIANCENOTE', [[[100],[200]],[[90],[210]],"Revenue",[["Sales"]]])).toThrow(expect.objectContaining({ key: 'shape' }));
  });
});

describe('PRICEVOLUMEMIX', () => {
  it("=PRICEVOLUMEMIX({10;20},{100;100},{12;20},{100;200})", () => {
    expect(callFunction('PRICEVOLUMEMIX', [[[10],[20]],[[100],[100]],[[12],[20]],[[100],[200]]])).toEqual([["Price (at new quantity)","Volume (at average base price)","Mix (rest)","New","Discontinued","Total"],[200,0,0,0,0,200],[0,1500,500,0,0,2000],[200,1500,500,0,0,2200]]);
  });
  it("=PRICEVOLUMEMIX({10,4,0},{100,50,0},{11,4,5},{110,0,30},\"base\")", () => {
    expect(callFunction('PRICEVOLUMEMIX', [[[10,4,0]],[[100,50,0]],[[11,4,5]],[[110,0,30]],"base"])).toEqual([["Price (at base quantity)","Volume (at base price)","Mix (price and quantity together)","New","Discontinued","Total"],[100,100,10,0,0,210],[0,0,0,0,-200,-200],[0,0,0,150,0,150],[100,100,10,150,-200,160]]);
  });
  it("=PRICEVOLUMEMIX({10;20},{100},{12;20},{100;200})", () => {
    expect(() => callFunction('PRICEVOLUMEMIX', [[[10],[20]],[[100]],[[12],[20]],[[100],[200]]])).toThrow(expect.objectContaining({ key: 'shape' }));
  });
});

describe('SCOREITEM', () => {
  it("=SCOREITEM(90,100,\"ratio\")", () => {
    expect(callFunction('SCOREITEM', [90,100,"ratio"])).toEqual(90);
  });
  it("=SCOREITEM(150,100,\"ratio\")", () => {
    expect(callFunction('SCOREITEM', [150,100,"ratio"])).toEqual(120);
  });
  it("=SCOREITEM(4.5,3,\"linear\",{\"direction\",\"lower\"})", () => {
    expect(callFunction('SCOREITEM', [4.5,3,"linear",[["direction","lower"]]])).toEqual(50);
  });
  it("=SCOREITEM(4,2,\"ratio\",{\"direction\",\"lower\"})", () => {
    expect(callFunction('SCOREITEM', [4,2,"ratio",[["direction","lower"]]])).toEqual(60);
  });
  it("=SCOREITEM(0.175,0.1,\"linear\",{-0.1,60;\"target\",100;\"target+0.15\",120})", () => {
    expect(callFunction('SCOREITEM', [0.175,0.1,"linear",[[-0.1,60],["target",100],["target+0.15",120]]])).toEqual(110);
  });
  it("=SCOREITEM(103,100,\"step\",{\"target*0.9\",80;\"target*0.95\",100;\"target*1.05\",80;\"target*1.1\",0})", () => {
    expect(callFunction('SCOREITEM', [103,100,"step",[["target*0.9",80],["target*0.95",100],["target*1.05",80],["target*1.1",0]]])).toEqual(100);
  });
  it("=SCOREITEM(110,100,\"increment\",{\"per\",2})", () => {
    expect(callFunction('SCOREITEM', [110,100,"increment",[["per",2]]])).toEqual(120);
  });
  it("=SCOREITEM(3,0,\"deduct\",{\"per\",5})", () => {
    expect(callFunction('SCOREITEM', [3,0,"deduct",[["per",5]]])).toEqual(85);
  });
  it("=SCOREITEM(4,0,\"manual\")", () => {
    expect(callFunction('SCOREITEM', [4,0,"manual"])).toEqual(80);
  });
  it("=SCOREITEM(5,0,\"ratio\")", () => {
    expect(() => callFunction('SCOREITEM', [5,0,"ratio"])).toThrow(expect.objectContaining({ key: 'targetZero' }));
  });
  it("=SCOREITEM(5,10,\"step\",{0,50;5,80;5,100})", () => {
    expect(() => callFunction('SCOREITEM', [5,10,"step",[[0,50],[5,80],[5,100]]])).toThrow(expect.objectContaining({ key: 'notIncreasing' }));
  });
});

describe('SCORECARD', () => {
  it("=SCORECARD({\"Sales\",60,\"ratio\";\"New customers\",40,\"ratio\"},{1000,10;800,8},{900,12;800,4})", () => {
    expect(callFunction('SCORECARD', [[["Sales",60,"ratio"],["New customers",40,"ratio"]],[[1000,10],[800,8]],[[900,12],[800,4]]])).toEqual([[90,120,102,"A",100],[100,50,80,"B",100]]);
  });
  it("=SCORECARD({\"Sales\",60,\"ratio\",\"higher\",120,\"\",\"\",\"\",\"\";\"Growth\",20,\"linear\",\"higher\",120,-0.1,60,\"target\",100;\"Lost customers\",10,\"linear\",\"lower\",110,\"\",\"\",\"\",\"\";\"Conduct\",10,\"deduct\",\"lower\",100,\"per\",5,\"\",\"\"},{1000,0.1,4,0},{1000,0,6,2})", () => {
    expect(callFunction('SCORECARD', [[["Sales",60,"ratio","higher",120,null,null,null,null],["Growth",20,"linear","higher",120,-0.1,60,"target",100],["Lost customers",10,"linear","lower",110,null,null,null,null],["Conduct",10,"deduct","lower",100,"per",5,null,null]],[[1000,0.1,4,0]],[[1000,0,6,2]]])).toEqual([[100,80,50,90,90,"A",100]]);
  });
  it("=SCORECARD({\"Sales\",100,\"ratio\";\"Idea of the month\",0,\"bonus\"},{1000,0},{850,6})", () => {
    expect(callFunction('SCORECARD', [[["Sales",100,"ratio"],["Idea of the month",0,"bonus"]],[[1000,0]],[[850,6]]])).toEqual([[85,6,91,"A",100]]);
  });
  it("=SCORECARD({\"Sales\",60,\"ratio\";\"Visits\",30,\"ratio\"},{1000,40},{900,40})", () => {
    expect(() => callFunction('SCORECARD', [[["Sales",60,"ratio"],["Visits",30,"ratio"]],[[1000,40]],[[900,40]]])).toThrow(expect.objectContaining({ key: 'weightsSum' }));
  });
});

describe('GRADE', () => {
  it("=GRADE({95;90;89.99;60;12})", () => {
    expect(callFunction('GRADE', [[[95],[90],[89.99],[60],[12]]])).toEqual([["A"],["A"],["B"],["D"],["E"]]);
  });
  it("=GRADE(94.5,{95,\"S\";85,\"A\";70,\"B\";0,\"C\"})", () => {
    expect(callFunction('GRADE', [94.5,[[95,"S"],[85,"A"],[70,"B"],[0,"C"]]])).toEqual([["A"]]);
  });
  it("=GRADE({55,72},{0,0;60,0.7;70,1})", () => {
    expect(callFunction('GRADE', [[[55,72]],[[0,0],[60,0.7],[70,1]]])).toEqual([[0,1]]);
  });
  it("=GRADE(94.5,{0,84,\"B\";85,94,\"A\";95,\"\",\"S\"})", () => {
    expect(() => callFunction('GRADE', [94.5,[[0,84,"B"],[85,94,"A"],[95,null,"S"]]])).toThrow(expect.objectContaining({ key: 'bandGap' }));
  });
});

describe('COMMISSION', () => {
  it("=COMMISSION(800000,{0,0.02;500000,0.03;1000000,0.04})", () => {
    expect(callFunction('COMMISSION', [800000,[[0,0.02],[500000,0.03],[1000000,0.04]]])).toEqual(19000);
  });
  it("=COMMISSION(499999,{0,0.02;500000,0.03;1000000,0.04},\"retroactive\")", () => {
    expect(callFunction('COMMISSION', [499999,[[0,0.02],[500000,0.03],[1000000,0.04]],"retroactive"])).toEqual(9999.98);
  });
  it("=COMMISSION(500000,{0,0.02;500000,0.03;1000000,0.04},\"retroactive\")", () => {
    expect(callFunction('COMMISSION', [500000,[[0,0.02],[500000,0.03],[1000000,0.04]],"retroactive"])).toEqual(15000);
  });
  it("=COMMISSION(800000,{0,0.02;500000,0.03;1000000,0.04},\"marginal\",8000)", () => {
    expect(callFunction('COMMISSION', [800000,[[0,0.02],[500000,0.03],[1000000,0.04]],"marginal",8000])).toEqual(11000);
  });
  it("=COMMISSION(-800000,{0,0.02;500000,0.03;1000000,0.04})", () => {
    expect(callFunction('COMMISSION', [-800000,[[0,0.02],[500000,0.03],[1000000,0.04]]])).toEqual(-19000);
  });
  it("=COMMISSION(1000.5,{0,1000,0.02;1001,\"\",0.03})", () => {
    expect(() => callFunction('COMMISSION', [1000.5,[[0,1000,0.02],[1001,null,0.03]]])).toThrow(expect.objectContaining({ key: 'bandGap' }));
  });
  it("=COMMISSION(1000,{500,0.02})", () => {
    expect(() => callFunction('COMMISSION', [1000,[[500,0.02]]])).toThrow(expect.objectContaining({ key: 'bandsStart' }));
  });
});

describe('PAYOUT', () => {
  it("=PAYOUT({0.85;1.1;1.35},{0.7,0.5;1,1;1.2,1.4;1.5,2})", () => {
    expect(callFunction('PAYOUT', [[[0.85],[1.1],[1.35]],[[0.7,0.5],[1,1],[1.2,1.4],[1.5,2]]])).toEqual([[0.75],[1.2],[1.7]]);
  });
  it("=PAYOUT({0.69,0.7,1.8},{0.7,0.5;1,1;1.2,1.4;1.5,2})", () => {
    expect(callFunction('PAYOUT', [[[0.69,0.7,1.8]],[[0.7,0.5],[1,1],[1.2,1.4],[1.5,2]]])).toEqual([[0,0.5,2]]);
  });
  it("=PAYOUT(0.9,{1,1;0.7,0.5})", () => {
    expect(() => callFunction('PAYOUT', [0.9,[[1,1],[0.7,0.5]]])).toThrow(expect.objectContaining({ key: 'notIncreasing' }));
  });
  it("=PAYOUT(0.9,{0.7,0.5;1,0.4})", () => {
    expect(() => callFunction('PAYOUT', [0.9,[[0.7,0.5],[1,0.4]]])).toThrow(expect.objectContaining({ key: 'falling' }));
  });
});

describe('AGING', () => {
  it("=AGING({46142;46082;46081;46142},{100;200;300;-50},46142)", () => {
    expect(callFunction('AGING', [[[46142],[46082],[46081],[46142]],[[100],[200],[300],[-50]],46142])).toEqual([["Group","Current","1–30","31–60","61–90","91+","No due date"],["Total",50,0,200,300,0,0]]);
  });
  it("=AGING({46132,0,46112},{1000,70,500},46142,{15},{\"Acme\",\"Acme\",\"Bolt\"})", () => {
    expect(callFunction('AGING', [[[46132,0,46112]],[[1000,70,500]],46142,[[15]],[["Acme","Acme","Bolt"]]])).toEqual([["Group","Current","1–15","16+","No due date"],["Acme",0,1000,0,70],["Bolt",0,0,500,0],["Total",0,1000,500,70]]);
  });
  it("=AGING({46142},{100},46142,{30,30,90})", () => {
    expect(() => callFunction('AGING', [[[46142]],[[100]],46142,[[30,30,90]]])).toThrow(expect.objectContaining({ key: 'boundsNotIncreasing' }));
  });
});

describe('DSO', () => {
  it("=DSO(560000,900000,90)", () => {
    expect(callFunction('DSO', [560000,900000,90])).toEqual(56);
  });
  it("=DSO(445,{250;320},{28;31},\"countback\")", () => {
    expect(callFunction('DSO', [445,[[250],[320]],[[28],[31]],"countback"])).toEqual(45);
  });
  it("=DSO(0,{250;320},{28;31},\"countback\")", () => {
    expect(callFunction('DSO', [0,[[250],[320]],[[28],[31]],"countback"])).toEqual(0);
  });
  it("=DSO(600,{250;320},{28;31},\"countback\")", () => {
    expect(() => callFunction('DSO', [600,[[250],[320]],[[28],[31]],"countback"])).toThrow(expect.objectContaining({ key: 'beyondHistory' }));
  });
});

describe('COLLECTIONINDEX', () => {
  it("=COLLECTIONINDEX(500,900,600,400)", () => {
    expect(callFunction('COLLECTIONINDEX', [500,900,600,400])).toEqual(0.8);
  });
  it("=COLLECTIONINDEX(500,900,420,420)", () => {
    expect(callFunction('COLLECTIONINDEX', [500,900,420,420])).toEqual(1);
  });
  it("=COLLECTIONINDEX(0,0,0,0)", () => {
    expect(() => callFunction('COLLECTIONINDEX', [0,0,0,0])).toThrow(expect.objectContaining({ key: 'nothingToCollect' }));
  });
});

describe('CUSTOMERMOVES', () => {
  it("=CUSTOMERMOVES({45000;46020;46030;45670},{\"A\";\"A\";\"B\";\"C\"},46023,46112)", () => {
    expect(callFunction('CUSTOMERMOVES', [[[45000],[46020],[46030],[45670]],[["A"],["A"],["B"],["C"]],46023,46112])).toEqual([["Owner","New","Reactivated","Active","Lost"],["Total",1,0,2,1]]);
  });
  it("=CUSTOMERMOVES({45000,46030,46040},{\"A\",\"A\",\"B\"},46023,46112,90,{\"Mei\",\"Mei\",\"Jo\"})", () => {
    expect(callFunction('CUSTOMERMOVES', [[[45000,46030,46040]],[["A","A","B"]],46023,46112,90,[["Mei","Mei","Jo"]]])).toEqual([["Owner","New","Reactivated","Active","Lost"],["Mei",0,1,1,0],["Jo",1,0,1,0],["Total",1,1,2,0]]);
  });
  it("=CUSTOMERMOVES({46030},{\"A\"},46112,46023)", () => {
    expect(() => callFunction('CUSTOMERMOVES', [[[46030]],[["A"]],46112,46023])).toThrow(expect.objectContaining({ key: 'endBeforeStart' }));
  });
});
