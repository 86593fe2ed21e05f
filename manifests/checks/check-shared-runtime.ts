import { type Fault, fault } from './fault';

/**
 * Pane, buttons and functions share one runtime only if all name the same resid; otherwise the runtime does not load.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 */
export function checkSharedRuntime(root: Element): readonly Fault[] {
  const runtime = root.querySelector('Runtimes > Runtime');
  const resid = runtime?.getAttribute('resid') ?? '';
  const others = [...root.querySelectorAll('Page > SourceLocation, FunctionFile')];
  const page = [...root.querySelectorAll('Resources > * > *')].find(({ id }) => id === resid);
  const opened = root.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue');
  const sets = [...root.querySelectorAll('Requirements Set')].map((set) => set.getAttribute('Name'));
  return [
    ...(runtime?.getAttribute('lifetime') === 'long' ? [] : [fault('missing', { where: 'Runtime', what: 'long' })]),
    ...others
      .filter((element) => element.getAttribute('resid') !== resid)
      .map((element) => fault('badValue', { where: element.tagName, value: element.getAttribute('resid') ?? '' })),
    ...(page?.getAttribute('DefaultValue') === opened
      ? []
      : [fault('badValue', { where: 'DefaultSettings/SourceLocation', value: opened ?? '' })]),
    ...['SharedRuntime', 'CustomFunctionsRuntime']
      .filter((name) => !sets.includes(name))
      .map((name) => fault('missing', { where: 'Requirements', what: name })),
  ];
}
