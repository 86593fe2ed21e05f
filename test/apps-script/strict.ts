/** A service with only these members: reading another throws, as it would in a sheet. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw new Error(`You do not have permission to call ${name}.${key}`);
    },
  });
}
