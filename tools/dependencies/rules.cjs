const swc = require('@swc/core');
const floors = require('./rooms.json');

// dependency-cruiser asks swc for TypeScript without JSX.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const rooms = floors.flatMap((floor) => floor.rooms);
const within = (names) => `^(${names.join('|').replaceAll('.', '\\.')})(/|$)`;

/** The files of a room without those of rooms inside it. */
function filesOf(room) {
  const inner = rooms.filter((other) => other.startsWith(`${room}/`));
  return { path: within([room]), ...(inner.length > 0 && { pathNot: within(inner) }) };
}

const arrows = floors.flatMap(({ rooms: same, imports }, i) => {
  const lower = imports === 'below' ? floors.slice(0, i).flatMap((floor) => floor.rooms) : imports;
  return same.map((room) => ({
    name: `${room} imports a room that it may not`,
    severity: 'error',
    from: filesOf(room),
    to: { path: '^(core|addin|apps-script|manifests|tools|test)/', pathNot: within([room, ...lower]) },
  }));
});

const libraries = floors
  .filter((floor) => floor.rooms[0].startsWith('core/'))
  .map(({ rooms: same, libraries: known = [] }) => ({
    name: `${same.join(', ')} imports a library that it may not`,
    severity: 'error',
    from: { path: within(same) },
    to: {
      pathNot: [
        '^(core|addin|apps-script|manifests|tools|test)/',
        ...known.map((name) => `node_modules/${name.replace('/', '/(v\\d/)?')}/`),
      ],
    },
  }));

/** With this parser, dependency-cruiser also sees type imports, because it reads sources instead of compiled code. */
module.exports = {
  forbidden: [
    // The stand-ins for Excel and Sheets model objects that refer to each other, such as a sheet and its ranges.
    { name: 'a circle of files', severity: 'error', from: { pathNot: '^test/' }, to: { circular: true } },
    { name: 'a file outside all rooms', severity: 'error', from: { pathNot: [within(rooms), '^[^/]+$'] }, to: {} },
    ...arrows,
    ...libraries,
  ],
  options: {
    parser: 'swc',
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
