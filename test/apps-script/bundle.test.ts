import { readFileSync } from 'node:fs';
import { openerOf, placeGroups } from '../../apps-script/places';
import { catalogue } from '../../core/catalogue';
import { functionWords } from '../../core/catalogue-words';
import { openScript, scriptPath } from './open-script';
import { topLevelOf } from './top-level';

const script = readFileSync(scriptPath, 'utf8');

/** Of Apps Script's services, those that need no scope beyond the manifest's. */
const services = ['HtmlService', 'LockService', 'PropertiesService', 'Session', 'SpreadsheetApp', 'Utilities'];

/** @see https://developers.google.com/apps-script/reference */
const servicesOfAppsScript =
  /\b(?:[A-Z]\w+(?:App|Service)|Session|Utilities|Logger|Browser|Jdbc|Drive|Sheets|Gmail|Calendar|Charts|Maps|MimeType)(?=\.[A-Za-z])/g;

describe('the script for Sheets', () => {
  it('is at most 200 kB', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(200_000);
  });

  it('is no newer than ES2020, and has one global beside its functions', () => {
    expect(topLevelOf(script).others).toEqual(['Planfold']);
  });

  it('loads where there is nothing but the language itself', () => {
    expect(openScript()('SPLITTARGET', 100, [[1, 1, 1]])).toEqual([[34, 33, 33]]);
  });

  it('asks no service while it loads', () => {
    const untouchable = new Proxy(() => undefined, {
      get(_, key) {
        throw new Error(`${String(key)} was asked for`);
      },
      apply() {
        throw new Error('called');
      },
    });
    const all = Object.fromEntries([...services, 'CacheService', 'console'].map((name) => [name, untouchable]));
    expect(() => openScript(all)).not.toThrow();
  });

  it('names no service beyond the scopes of its manifest', () => {
    const named = new Set(script.match(servicesOfAppsScript));
    expect([...named].filter((name) => !services.includes(name))).toEqual([]);
    expect(named).toContain('SpreadsheetApp');
  });

  it('opens no other spreadsheet, which its scope does not cover', () => {
    expect(script).not.toMatch(/\.(?:openById|openByUrl|open|create)\(/);
  });

  it('asks of the user the language, and the name, which Google need not tell: no scope is asked for it', () => {
    const asked = new Set(script.match(/Session\.\w+/g));
    expect([...asked].sort()).toEqual(['Session.getActiveUserLocale', 'Session.getEffectiveUser']);
  });

  it('answers the sidebar in JSON, also where a step cannot be carried out', () => {
    const answer = JSON.parse(openScript()('planfoldStep', '{"step":"inventory"}') as string);
    expect(answer).toMatchObject({ ok: false, key: 'hostRefused' });
  });

  it('leaves the words that only readers of a record need behind', () => {
    expect(script).not.toMatch(/examples:\[/);
  });
});

describe('the custom functions', () => {
  const { functions } = topLevelOf(script);
  const documented = functions.filter(({ comment }) => comment.includes('@customfunction'));

  it('are those of the catalogue, in its order', () => {
    expect(documented.map(({ name }) => name)).toEqual(catalogue.functions.map(({ name }) => name));
  });

  it.each(catalogue.functions.map((record) => [record.name, record] as const))(
    '%s keeps its parameter names and what autocomplete shows of it',
    (name, { parameters }) => {
      const { comment, parameters: declared } = documented.find((candidate) => candidate.name === name)!;
      const words = functionWords(name, 'en');
      expect(declared).toEqual(parameters.map((parameter) => parameter.name));
      expect(comment).toContain(words.summary);
      for (const { name: parameter, optional } of parameters) {
        const shown = optional ? `[${parameter}]` : parameter;
        expect(comment).toContain(`} ${shown} ${words.parameters[parameter]}`);
      }
      const tags = comment.match(/@\w+/g);
      expect(tags).toEqual([...parameters.map(() => '@param'), '@return', '@customfunction']);
    },
  );

  it('have names that Sheets takes, however they are written', () => {
    const names = documented.map(({ name }) => name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z]{3,}$/);
  });

  it('are all that a formula is offered: the rest is what Sheets and the sidebar call', () => {
    const others = functions.filter((candidate) => !documented.includes(candidate));
    expect(others.map(({ name }) => name)).toEqual([
      'onOpen',
      'onInstall',
      ...placeGroups.flat().map(openerOf),
      'planfoldStep',
    ]);
    for (const { name } of others) expect(name).toMatch(/^[a-z]+[A-Z]/);
  });
});
