import { GoogleObject, type Signatures } from './google-object';
import { GoogleRange } from './google-range';
import type { GoogleSheet } from './google-sheet';
import type { MetadataState } from './sheets-document';

export class GoogleNamedRange extends GoogleObject {
  constructor(
    private readonly parent: GoogleSheet,
    private readonly name: string,
  ) {
    super('NamedRange', parent.document.meter);
  }

  protected get signatures(): Signatures {
    return { getName: [''], getRange: [''], remove: [''] };
  }

  getName() {
    return this.name;
  }
  getRange() {
    const { row, column, rows, columns } = this.parent.document.model.names.get(this.name)!;
    return new GoogleRange(this.parent.document, this.parent, { row, column, rows, columns });
  }
  remove() {
    this.parent.document.demandLock();
    this.parent.document.model.names.delete(this.name);
    this.parent.document.model.changed();
  }
}

export class GoogleMetadata extends GoogleObject {
  constructor(
    private readonly parent: GoogleSheet,
    private readonly state: MetadataState,
  ) {
    super('DeveloperMetadata', parent.document.meter);
  }

  protected get signatures(): Signatures {
    return { getKey: [''], getValue: [''], setValue: ['text'], remove: [''] };
  }

  getKey() {
    return this.state.key;
  }
  getValue() {
    return this.state.value;
  }
  setValue(value: string) {
    this.parent.document.demandLock();
    this.state.value = value;
    return this;
  }
  remove() {
    this.parent.document.demandLock();
    const extras = this.parent.document.extrasOf(this.parent.sheet);
    extras.metadata = extras.metadata.filter((state) => state !== this.state);
  }
}
