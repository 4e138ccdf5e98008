import { EmptyBackendContext, Event, type GeneralBehavior } from 'glass-easel';
import { type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { Package } from './package';
import type { Realm } from './realm';

/** One `setData` as it would cross between WeChat's two threads. */
export interface Crossing {
  /** The page or component that called. */
  readonly from: string;
  readonly bytes: number;
}

type Method = (...args: unknown[]) => unknown;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

const nodeOf = (target: { readonly id: string; readonly dataset: unknown }) => ({
  id: target.id,
  dataset: target.dataset ?? {},
  offsetLeft: 0,
  offsetTop: 0,
});

/** WeChat hands plain objects to listeners, not the framework's own events. */
function plainEvent(realm: Realm, event: unknown): unknown {
  if (!(event instanceof Event)) return event;
  const { type, timeStamp, detail } = event;
  const target = Reflect.get(event, 'target');
  const currentTarget = Reflect.get(event, 'currentTarget');
  return realm.clone({ type, timeStamp, detail, target: nodeOf(target), currentTarget: nodeOf(currentTarget) });
}

function withPlainEvents(realm: Realm, members: object): Record<string, unknown> {
  const wrap = (value: unknown) =>
    isMethod(value)
      ? function listen(this: unknown, ...args: unknown[]) {
          return value.apply(
            this,
            args.map((arg) => plainEvent(realm, arg)),
          );
        }
      : value;
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, wrap(value)]));
}

const CONSTRUCTORS = new Map<unknown, unknown>(
  [String, Number, Boolean, Object, Array].map((each) => [each.name, each]),
);

/** The framework knows property types by this world's own constructors, not by those of the realm. */
function withOurTypes(properties: object): Record<string, unknown> {
  const ours = (type: unknown) => (isMethod(type) ? CONSTRUCTORS.get(type.name) : type);
  const change = (property: unknown) => {
    if (isMethod(property) || property === null) return ours(property);
    return Object.assign({}, property, { type: ours(Reflect.get(Object(property), 'type')) });
  };
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, change(property)]));
}

/** The components of a package: WeChat's own framework over templates, without any screen. */
export function openComponents(pack: Package, getRealm: () => Realm, crossed: (crossing: Crossing) => void) {
  const env = new MiniProgramEnv();
  const space: CodeSpace = env.createCodeSpace('', true);
  const backend = env.associateBackend(new EmptyBackendContext());
  const loaded = new Set<string>();
  let loading = '';

  /** Copies what is set, as WeChat does, and notes its size. */
  function copySetData(owner: object, from: string) {
    const setData: unknown = Reflect.get(owner, 'setData');
    if (!isMethod(setData)) return;
    const copying: Method = (data, done) => {
      const json = JSON.stringify(data);
      crossed({ from, bytes: Buffer.byteLength(json) });
      const byPath = Object.entries<unknown>(JSON.parse(json)).map(([path, value]) => [
        path.replaceAll('.[', '['),
        value,
      ]);
      setData.call(owner, Object.fromEntries(byPath), done);
    };
    Reflect.set(owner, 'setData', copying);
  }
  const copying: GeneralBehavior = space
    .getComponentSpace()
    .define()
    .lifetime('created', function created() {
      copySetData(this, this.is);
    })
    .registerBehavior();
  space.setOverallBehavior(copying);

  const define = (kind: 'Page' | 'Component') => (definition: object) =>
    space.componentEnv(loading, (make) => {
      const members = withPlainEvents(getRealm(), definition);
      if (kind === 'Page') return make.Page(members);
      const methods = withPlainEvents(getRealm(), Object(Reflect.get(definition, 'methods')));
      const properties = withOurTypes(Object(Reflect.get(definition, 'properties')));
      Reflect.apply(make.Component, undefined, [{ ...members, methods, properties }]);
    });

  /** Loads a page or component with everything it uses, once; only then may it be created. */
  function load(path: string) {
    if (loaded.has(path)) return;
    loaded.add(path);
    const settings = pack.settingsOf(path);
    space.addComponentStaticConfig(path, settings);
    const content = pack.templates[path];
    // Taro writes `bindtap`, without a colon.
    const legacy = { fallbackListenerOnNativeNode: true };
    if (content) space.addCompiledTemplate(path, { groupList: pack.templates, content, ...legacy });
    for (const used of Object.values(settings.usingComponents)) load(locate(path, used));
    loading = path;
    getRealm().load(path);
  }

  return {
    globals: { Page: define('Page'), Component: define('Component'), Behavior: (definition: object) => definition },
    create(path: string) {
      load(path);
      return backend.createRoot('page', space, path);
    },
  };
}

/** The path of a component as another names it: `../../comp` seen from `a/b/index` is `comp`. */
function locate(from: string, named: string): string {
  return new URL(named, `file:///${from}`).pathname.slice(1);
}
