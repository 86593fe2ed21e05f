import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { AddInBuild } from '../../manifests/add-in-build';
import type { CheckTools } from '../../manifests/checks/check-manifest-files';
import { readSchemas } from '../../manifests/checks/read-schemas';

export const sampleBuild: AddInBuild = {
  origin: 'https://planfold.example/app',
  version: '1.2.3',
  files: {
    functionsScript: 'functions.0123abcd.js',
    page: 'taskpane.html',
    metadata: {
      en: 'functions.en.0123abcd.json',
      'zh-Hans': 'functions.zh-hans.4567cdef.json',
      'zh-Hant': 'functions.zh-hant.89ab0123.json',
    },
  },
};

const parser = new new JSDOM().window.DOMParser();

export function parseXml(text: string): Document {
  return parser.parseFromString(text, 'application/xml');
}

/** The files of the build command, with the pictures of the source folder. */
export const checkTools: CheckTools = {
  schemas: readSchemas(),
  parseXml,
  readPicture: (file) => {
    const path = file.replace(/^assets\//, 'manifests/icons/png/');
    return existsSync(path) ? readFileSync(path) : undefined;
  },
};
