import {expect} from 'chai';
import ts from 'typescript';
import {officeToJsonLd, parseDirectory} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {sample} from './sample.js';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  noLib: false,
  lib: ['lib.es2023.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
};

/** What the compiler, which knows schema.org's types and properties, finds wrong with documents. */
const faultsOf = (documents: readonly unknown[]): string[] => {
  const file = `${process.cwd()}/documents.ts`;
  const host = ts.createCompilerHost(options);
  const written = [
    "import type {GovernmentOffice, WithContext} from 'schema-dts';",
    ...documents.map(
      (document, index) =>
        `export const d${index}: Exclude<WithContext<GovernmentOffice>, string> = ${JSON.stringify(document, null, 1)};`,
    ),
  ].join('\n');
  const {getSourceFile, fileExists} = host;
  host.fileExists = name => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, written, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('An office as JSON-LD', () => {
  it('has no type, property or value that schema.org does not know', () => {
    const documents = [sample(), herning].flatMap(source =>
      parseDirectory(source).offices.flatMap(office =>
        ['2026-12-21T12:00Z', '2027-02-01T12:00Z'].map(moment =>
          officeToJsonLd(office, 'da', Date.parse(moment)),
        ),
      ),
    );
    const told = documents.filter(document => document !== undefined);
    expect(told, 'at least the three offices of the sample').to.have.length.least(6);
    expect(faultsOf(told)).to.deep.equal([]);
    const wrong = [
      {...told[0], openingHours_: 'Mo'},
      {...told[0], contactPoint: [{'@type': 'ContactPoint', phone: '1'}]},
      {
        ...told[0],
        openingHoursSpecification: {'@type': 'OpeningHoursSpecification', dayOfWeek: 'Mo'},
      },
    ];
    expect(faultsOf(wrong)).to.have.length(wrong.length);
  });
});
