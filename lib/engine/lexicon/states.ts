/** States and provinces whose names are nobody's. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;' +
    'louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;nebraska;nevada;new hampshire;new jersey;new mexico;' +
    'north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;' +
    'west virginia;wisconsin;wyoming;new south wales;queensland;tasmania;south australia;western australia;ontario;quebec;british columbia;' +
    'nova scotia;manitoba;saskatchewan;newfoundland'
  ).split(';'),
);
