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
