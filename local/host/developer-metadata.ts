/** Developer metadata: notes of the add-on on the spreadsheet and its tabs that survive renaming. */
import type { CallTable } from './calls';
import type { Book, MetadataRecord, Tab } from './cells';
import { MetadataLocationTypes, MetadataVisibilities } from './enumerations';
import { enumName, HostObject, type ServiceFacts } from './expose';
import {
  asGoogle,
  type GMetadata,
  type GMetadataFinder,
  type GMetadataLocation,
  type GMetadataLocationType,
  type GMetadataVisibility,
  type GSheet,
  type GSpreadsheet,
} from './google';
import { HostSheet } from './sheet';
import { HostSpreadsheet } from './spreadsheet';
import type { Workspace } from './workspace';

const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;
const LONGEST = 30_000;

/** Adds metadata with the argument forms of `addDeveloperMetadata`. */
export function addMetadata(
  book: Book,
  place: MetadataRecord['place'],
  key: string,
  rest: (string | GMetadataVisibility)[],
): void {
  if (typeof key !== 'string' || key === '') throw new Error('Host: developer metadata needs a key.');
  const [first, second] = rest;
  const visibility = typeof first === 'string' ? second : first;
  const value = typeof first === 'string' ? first : null;
  if (key.length + (value?.length ?? 0) > LONGEST)
    throw new Error('Host: developer metadata is limited to 30,000 characters.');
  book.metadata.push({
    id: book.freshId(),
    key,
    value,
    visibility:
      visibility === undefined
        ? 'DOCUMENT'
        : enumName(visibility, 'SpreadsheetApp.DeveloperMetadataVisibility', VISIBILITIES),
    place,
  });
}

const metadataCalls = {
  getId: 'read',
  getKey: 'read',
  getValue: 'read',
  getVisibility: 'read',
  getLocation: 'read',
  setKey: 'write',
  setValue: 'write',
  setVisibility: 'write',
  remove: 'write',
} as const satisfies CallTable<GMetadata>;

/** One piece of developer metadata. */
export class HostMetadata extends HostObject implements Pick<GMetadata, keyof typeof metadataCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly record: MetadataRecord,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'DeveloperMetadata', need: 'document', calls: metadataCalls };
  }

  override detail(): string {
    return this.record.key;
  }

  getId = () => this.record.id;
  getKey = () => this.record.key;
  getValue = () => this.record.value;
  getVisibility = () => MetadataVisibilities[this.record.visibility] as unknown as GMetadataVisibility;
  getLocation = () => asGoogle<GMetadataLocation>(new HostMetadataLocation(this.workspace, this.record));

  setKey(key: string): GMetadata {
    this.record.key = key;
    return asGoogle(this);
  }

  setValue(value: string): GMetadata {
    if (typeof value !== 'string') throw new Error('Host: the value of developer metadata must be text.');
    this.record.value = value;
    return asGoogle(this);
  }

  setVisibility(visibility: GMetadataVisibility): GMetadata {
    this.record.visibility = enumName(visibility, 'SpreadsheetApp.DeveloperMetadataVisibility', VISIBILITIES);
    return asGoogle(this);
  }

  remove(): void {
    const { book } = this.workspace;
    book.metadata = book.metadata.filter((record) => record !== this.record);
  }
}

const locationCalls = {
  getLocationType: 'read',
  getSheet: 'read',
  getSpreadsheet: 'read',
} as const satisfies CallTable<GMetadataLocation>;

/** Where a piece of developer metadata hangs. */
class HostMetadataLocation extends HostObject implements Pick<GMetadataLocation, keyof typeof locationCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly record: MetadataRecord,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'DeveloperMetadataLocation', need: 'document', calls: locationCalls };
  }

  getLocationType = () => MetadataLocationTypes[this.record.place.kind] as unknown as GMetadataLocationType;

  getSheet(): GSheet | null {
    const { place } = this.record;
    return place.kind === 'SHEET' ? asGoogle(new HostSheet(this.workspace, place.tab)) : null;
  }

  getSpreadsheet(): GSpreadsheet | null {
    return this.record.place.kind === 'SPREADSHEET' ? asGoogle(new HostSpreadsheet(this.workspace)) : null;
  }
}

const finderCalls = {
  find: 'read',
  withId: 'other',
  withKey: 'other',
  withValue: 'other',
  withVisibility: 'other',
  withLocationType: 'other',
} as const satisfies CallTable<GMetadataFinder>;

/** A search for developer metadata of the spreadsheet, or of one tab. */
export class HostMetadataFinder extends HostObject implements Pick<GMetadataFinder, keyof typeof finderCalls> {
  private readonly tests: ((record: MetadataRecord) => boolean)[] = [];

  constructor(
    readonly workspace: Workspace,
    tab: Tab | null,
  ) {
    super();
    if (tab) this.tests.push(({ place }) => place.kind !== 'SPREADSHEET' && place.tab === tab);
  }

  get facts(): ServiceFacts {
    return { service: 'DeveloperMetadataFinder', need: 'document', calls: finderCalls };
  }

  private where(test: (record: MetadataRecord) => boolean): GMetadataFinder {
    this.tests.push(test);
    return asGoogle(this);
  }

  withId = (id: number) => this.where((record) => record.id === id);
  withKey = (key: string) => this.where((record) => record.key === key);
  withValue = (value: string) => this.where((record) => record.value === value);

  withVisibility(visibility: GMetadataVisibility): GMetadataFinder {
    const wanted = enumName(visibility, 'SpreadsheetApp.DeveloperMetadataVisibility', VISIBILITIES);
    return this.where((record) => record.visibility === wanted);
  }

  withLocationType(type: GMetadataLocationType): GMetadataFinder {
    const wanted = enumName(type, 'SpreadsheetApp.DeveloperMetadataLocationType', [
      'SPREADSHEET',
      'SHEET',
      'ROW',
      'COLUMN',
    ]);
    return this.where((record) => record.place.kind === wanted);
  }

  find(): GMetadata[] {
    return this.workspace.book.metadata
      .filter((record) => this.tests.every((test) => test(record)))
      .map((record) => asGoogle<GMetadata>(new HostMetadata(this.workspace, record)));
  }
}
