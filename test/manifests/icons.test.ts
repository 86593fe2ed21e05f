import { readdirSync, readFileSync } from 'node:fs';
import { addIn } from '../../manifests/add-in';
import { iconDrawings } from '../../manifests/icons/icon-drawings';
import { toFingerprint } from '../../manifests/icons/to-fingerprint';
import { pngSize } from '../../manifests/png-size';

const folder = 'manifests/icons';
const drawn: { readonly [name: string]: string } = JSON.parse(readFileSync(`${folder}/png/drawn.gen.json`, 'utf8'));
const pictures = iconDrawings.flatMap(({ name, sizes }) => sizes.map((size) => [`${name}-${size}.png`, size] as const));

describe('the icons', () => {
  it.each(iconDrawings)('$name.svg is the drawing that the pictures were made from', ({ name }) => {
    expect(drawn[name]).toBe(toFingerprint(readFileSync(`${folder}/${name}.svg`, 'utf8')));
  });

  it.each(pictures)('%s is %d pixels wide and high', (file, size) => {
    expect(pngSize(readFileSync(`${folder}/png/${file}`))).toEqual({ width: size, height: size });
  });

  it('have no picture without a drawing', () => {
    const files = readdirSync(`${folder}/png`).filter((file) => file.endsWith('.png'));
    expect(files.sort()).toEqual(pictures.map(([file]) => file).sort());
  });

  it('have every size that the manifests name', () => {
    for (const { name, sizes } of iconDrawings.filter((each) => each.sizes.length > 1)) {
      expect([name, addIn.iconSizes.filter((size) => !sizes.includes(size))]).toEqual([name, []]);
    }
  });

  it.each(['split', 'scorecards', 'review', 'checks'])('%s stands out on white and on dark ribbons', (name) => {
    const colours = readFileSync(`${folder}/${name}.svg`, 'utf8').match(/#[0-9A-F]{6}\b/g)!;
    const faint = colours.filter((colour) => ['#FFFFFF', '#262626'].some((ribbon) => contrast(colour, ribbon) < 3));
    expect(colours.length).toBeGreaterThan(1);
    expect(faint).toEqual([]);
  });

  it('show the outline of the package only in white, as Teams requires', () => {
    const svg = readFileSync(`${folder}/outline.svg`, 'utf8');
    expect(new Set(svg.match(/#[0-9A-Fa-f]{3,8}\b/g))).toEqual(new Set(['#FFFFFF']));
  });
});

/** WCAG 2.2, 1.4.11. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
