import { protectionTypes } from './google-enums';
import { type EnumValue, GoogleObject, type Signatures } from './google-object';
import { GoogleRange } from './google-range';
import type { GoogleSheet } from './google-sheet';
import type { ProtectionState, SheetsDocument } from './sheets-document';

const signatures: Signatures = {
  ...{ getDescription: [''], setDescription: ['text'], getProtectionType: [''], getRange: [''], setRange: ['@Range'] },
  ...{ getUnprotectedRanges: [''], setUnprotectedRanges: ['@Range[]'], getEditors: [''], canEdit: [''], remove: [''] },
  ...{ addEditor: ['text', '@User'], addEditors: ['text[]'], removeEditors: ['@User[]', 'text[]'] },
  removeEditor: ['text', '@User'],
  ...{ canDomainEdit: [''], setDomainEdit: ['flag'] },
};

export class GoogleUser extends GoogleObject {
  constructor(
    private readonly document: SheetsDocument,
    readonly email: string,
  ) {
    super('User', document.meter);
  }

  protected get signatures(): Signatures {
    return { getEmail: [''] };
  }

  getEmail() {
    return this.email === this.document.user && this.document.settings.tellsUser === false ? '' : this.email;
  }
}

export class GoogleProtection extends GoogleObject {
  private readonly document: SheetsDocument;

  constructor(
    private readonly parent: GoogleSheet,
    readonly state: ProtectionState,
  ) {
    super('Protection', parent.document.meter);
    this.document = parent.document;
  }

  protected get signatures(): Signatures {
    return signatures;
  }

  getDescription() {
    return this.state.description;
  }
  setDescription(description: string) {
    return this.change(() => {
      this.state.description = description;
    });
  }
  getProtectionType(): EnumValue {
    return protectionTypes[this.state.kind]!;
  }
  getRange() {
    return new GoogleRange(this.document, this.parent, this.state.area);
  }
  setRange(range: GoogleRange) {
    return this.change(() => {
      this.state.area = range.area;
    });
  }
  getUnprotectedRanges() {
    return this.state.unprotected.map((area) => new GoogleRange(this.document, this.parent, area));
  }
  setUnprotectedRanges(ranges: readonly GoogleRange[]) {
    if (this.state.kind === 'RANGE') throw new Error('Only a protected sheet has unprotected ranges.');
    return this.change(() => {
      this.state.unprotected = ranges.map(({ area }) => area);
    });
  }
  getEditors() {
    return [...this.state.editors].map((email) => new GoogleUser(this.document, email));
  }
  canEdit() {
    return this.document.isAmong(this.state.editors, this.document.user);
  }
  addEditor(user: string | GoogleUser) {
    return this.addEditors([typeof user === 'string' ? user : user.email]);
  }
  addEditors(people: readonly string[]) {
    return this.change(() => {
      for (const email of people) {
        const isStranger = this.document.settings.refusesStrangers && !this.document.knows(email);
        if (isStranger || !/^[^@\s]+@[^@\s]+$/.test(email)) throw new Error(`Invalid email: ${email}`);
        this.state.editors.add(email);
      }
    });
  }
  removeEditor(user: string | GoogleUser) {
    return this.removeEditors([user]);
  }
  /** The owner and the current user stay. Google refuses to remove a group through which alone that user may edit. */
  removeEditors(people: readonly (string | GoogleUser)[]) {
    return this.change(() => {
      const { document, state } = this;
      const emails = people.map((each) => (typeof each === 'string' ? each : each.email));
      const left = new Set([...state.editors].filter((email) => !emails.includes(email)));
      for (const email of [document.user, document.owner]) if (state.editors.has(email)) left.add(email);
      if (!document.isAmong(left, document.user)) throw new Error('You cannot remove yourself as an editor.');
      for (const email of emails) if (!left.has(email)) state.editors.delete(email);
    });
  }
  canDomainEdit() {
    return this.state.canDomainEdit;
  }
  setDomainEdit(can: boolean) {
    return this.change(() => {
      this.state.canDomainEdit = can;
    });
  }
  remove() {
    this.change(() => {
      const extras = this.document.extrasOf(this.parent.sheet);
      extras.protections = extras.protections.filter((state) => state !== this.state);
    });
  }

  private change(change: () => void): this {
    this.document.demandLock();
    if (!this.canEdit()) throw new Error('You do not have permission to edit this protection.');
    change();
    return this;
  }
}
