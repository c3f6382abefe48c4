// Keeps the tables of a release, so that later ones can be compared with them where there is no history (a shallow clone).
//   node scripts/datasets/release.mjs          the tables as they are, under the version of datapackage.json
//   node scripts/datasets/release.mjs COMMIT   as they were then

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { datasetsFolder } from './tables.mjs';

/**
 * @import { Package, Row } from './tables.mjs'
 * @typedef {{version: string, date: string, tables: Record<string, {columns: string[], rows: Row[]}>}} Release
 */

const releasesFolder = (/** @type {string} */ folder) => join(folder, 'releases');

/** @param {(file: string) => string} read @returns {Release} */
export function releaseOf(read) {
  const { version, created, resources } = /** @type {Package} */ (JSON.parse(read('datapackage.json')));
  const tables = resources.map(({ name, path, schema }) => [
    name,
    { columns: schema.fields.map((field) => field.name), rows: JSON.parse(read(path)) },
  ]);
  return { version, date: created.slice(0, 10), tables: Object.fromEntries(tables) };
}

/** The tables of a folder. */
export const releaseIn = (folder = datasetsFolder) => releaseOf((file) => readFileSync(join(folder, file), 'utf8'));

/** The one release that is kept: the last. @returns {Release} */
export function lastRelease(folder = datasetsFolder) {
  const kept = readdirSync(releasesFolder(folder)).filter((name) => name.endsWith('.json.gz'));
  if (kept.length !== 1) throw new Error(`datasets/releases: expected one release, found ${kept.length}`);
  return JSON.parse(gunzipSync(readFileSync(join(releasesFolder(folder), String(kept[0])))).toString());
}

/** Replaces the release that is kept. @param {Release} release */
export function keep(release, folder = datasetsFolder) {
  rmSync(releasesFolder(folder), { recursive: true, force: true });
  mkdirSync(releasesFolder(folder));
  const file = join(releasesFolder(folder), `${release.version}.json.gz`);
  writeFileSync(file, gzipSync(JSON.stringify(release), { level: 9 }));
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const commit = process.argv[2];
  const inCommit = (/** @type {string} */ file) =>
    execFileSync('git', ['show', `${commit}:datasets/${file}`], {
      cwd: datasetsFolder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  console.log(keep(commit ? releaseOf(inCommit) : releaseIn()));
}
