export const firstWords = [
  'Amber',
  'Birch',
  'Cedar',
  'Delta',
  'Ember',
  'Falcon',
  'Granite',
  'Harbor',
  'Indigo',
  'Juniper',
] as const;

export const newFirstWords = ['Kestrel', 'Lagoon', 'Meadow', 'Nimbus', 'Orchid'] as const;

export const moreFirstWords = [
  ...['Acorn', 'Basalt', 'Cobalt', 'Dune', 'Eagle', 'Fjord', 'Garnet', 'Heron', 'Iris', 'Jade'],
  ...['Karst', 'Lotus', 'Maple', 'Nectar', 'Onyx', 'Pearl', 'Quartz', 'Raven', 'Slate', 'Topaz'],
  ...['Umber', 'Violet', 'Willow', 'Yarrow', 'Zephyr', 'Alder', 'Beacon', 'Canyon', 'Dahlia', 'Elm'],
  ...['Fern', 'Glacier', 'Hazel', 'Ivory', 'Jasper', 'Laurel', 'Marble', 'North Star', 'Opal', 'Pine'],
  ...['Reef', 'Sable', 'Timber', 'Vale', 'Walnut', 'Copper', 'Fir', 'Linden'],
] as const;

/** Each six in turn stand for the trades, in the order of the segments. */
export const secondWords = [
  ...['Foods', 'Paper', 'Textiles', 'Tools', 'Water', 'Glass'],
  ...['Dairy', 'Packaging', 'Fabrics', 'Machines', 'Utilities', 'Ceramics'],
  ...['Bakery', 'Print', 'Yarns', 'Castings', 'Filters', 'Optics'],
  ...['Snacks', 'Board', 'Weaving', 'Bearings', 'Pumps', 'Lenses'],
] as const;

export const givenNames = [
  ...['Adele', 'Bao', 'Chidi', 'Dana', 'Emil', 'Farah', 'Gita', 'Hugo', 'Ilse', 'Jun'],
  ...['Kofi', 'Lina', 'Mei', 'Nadia', 'Omar', 'Petra', 'Qiang', 'Rosa', 'Samir', 'Tove'],
  ...['Umar', 'Vera', 'Wei', 'Xenia', 'Yusuf', 'Zora'],
] as const;

export const familyNames = [
  ...['Abara', 'Berg', 'Chen', 'Dubois', 'Eriksen', 'Fuchs', 'Gao', 'Haddad', 'Ito', 'Jansen'],
  ...['Kim', 'Lopez', 'Mbeki', 'Novak', 'Okafor', 'Park', 'Quinn', 'Rossi', 'Silva', 'Tang'],
  ...['Ueda', 'Vargas', 'Weber', 'Xu', 'Yilmaz', 'Zhou'],
] as const;

export const director = 'Helena Brandt';
export const managers = [
  ...['Viktor Sand', 'Yara Haddad', 'Zhou Mingzhe', 'Anouk Visser'],
  ...['Rafael Prado', 'Sun Lihua', 'Tomas Horak', 'Wanjiru Kamau'],
] as const;
export const finance = 'Paula Weiss';
export const competitors = ['Norvane', 'Ardenta', 'Kubrix', 'Solmec'] as const;
