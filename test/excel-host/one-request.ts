import type { Engine } from './engine';
import { ExcelError } from './excel-error';
import { ExcelCollection, ExcelObject, NullObject } from './excel-object';
import type { Action, ArgumentInfo, ObjectPath, Query, RequestBody } from './protocol';

const paths = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
const actions = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8 };

/** Resolves each path of a request once, and carries out its actions. */
export class OneRequest {
  private readonly found = new Map<number, ExcelObject>();

  constructor(
    private readonly engine: Engine,
    private readonly body: RequestBody,
  ) {}

  carryOut({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown {
    if (ActionType === actions.trace || ActionType === actions.ensureUnchanged) return undefined;
    const object = this.object(ObjectPathId);
    if (ActionType === actions.method && Name === '_RemoveReference') {
      this.engine.letGo(String(ArgumentInfo?.Arguments?.[0]));
      return undefined;
    }
    if (object instanceof NullObject) return undefined;
    switch (ActionType) {
      case actions.instantiate:
        return this.identify(object);
      case actions.query:
        return this.query(object, QueryInfo ?? {});
      case actions.method:
        return Name === '_KeepReference'
          ? this.engine.keep(object)
          : this.plain(this.call(object, Name, this.args(ArgumentInfo)));
      case actions.setProperty:
        return this.set(object, Name, this.args(ArgumentInfo)[0]);
      default:
        return this.engine.refuse(`action ${ActionType}`);
    }
  }

  private object(id: number): ExcelObject {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidReference');
    const object = this.follow(path);
    if (!(object instanceof ExcelObject)) this.engine.refuse(`path ${path.Name}`);
    this.found.set(id, object as ExcelObject);
    return object as ExcelObject;
  }

  private follow({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): unknown {
    if (ObjectPathType === paths.global) return this.engine.root;
    if (ObjectPathType === paths.newObject) return this.engine.newObject(Name);
    if (ObjectPathType === paths.reference) return this.engine.referred(Name);
    if (ObjectPathType === paths.nothing || ParentObjectPathId === undefined) return new NullObject();
    const parent = this.object(ParentObjectPathId);
    if (parent instanceof NullObject) return parent;
    if (ObjectPathType === paths.property) return this.get(parent, Name);
    return this.call(parent, ObjectPathType === paths.indexer ? 'GetItem' : Name, this.args(ArgumentInfo));
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      // Omitted arguments come as null.
      return id ? this.object(id) : (argument ?? undefined);
    });
  }

  private get(object: ExcelObject, name: string): unknown {
    const member = this.engine.memberOf(object, name);
    if (!member.get) this.engine.refuse(`${object.constructor.name}.${name} as a property`);
    return member.get!.call(object);
  }

  private set(object: ExcelObject, name: string, value: unknown): void {
    const member = this.engine.memberOf(object, name);
    if (!member.set) this.engine.refuse(`${object.constructor.name}.${name} =`);
    member.set!.call(object, value);
  }

  private call(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
    const { value } = this.engine.memberOf(object, name);
    if (typeof value !== 'function') this.engine.refuse(`${object.constructor.name}.${name}()`);
    return value.apply(object, args);
  }

  private identify(object: ExcelObject): object {
    const reference = this.engine.referenceTo(object);
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...(object.identity !== undefined && { _Id: object.identity }),
    };
  }

  private plain(value: unknown): unknown {
    return value instanceof ExcelObject ? this.identify(value) : value;
  }

  private query(object: ExcelObject, { Select = [], Expand = [] }: Query): object {
    if (Expand.length > 0 || Select.length === 0) this.engine.refuse('a query that does not say what it wants');
    if (object instanceof ExcelCollection) {
      const ofItems = Select.map((path) => path.replace(/^items\//, ''));
      return { _Items: object.items.map((item) => this.query(item, { Select: ofItems })) };
    }
    const answer: { [name: string]: unknown } = { ...this.identify(object) };
    for (const path of Select) {
      if (path === '$none') continue;
      const [name, ...rest] = path.split('/') as [string, ...string[]];
      const key = name.charAt(0).toUpperCase() + name.slice(1);
      const value = this.get(object, name);
      if (rest.length === 0) answer[key] = value instanceof ExcelObject ? this.identify(value) : (value ?? null);
      else
        answer[key] = { ...(answer[key] as object), ...this.query(value as ExcelObject, { Select: [rest.join('/')] }) };
    }
    return answer;
  }
}
