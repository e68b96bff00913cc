import { createRequire } from "node:module";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { readFileSync } from "node:fs";
import "fontkit";
import { createHash } from "node:crypto";
import atan from "@stdlib/math-base-special-atan";
import "@stdlib/math-base-special-betainc";
import "@stdlib/math-base-special-betaincinv";
import cos from "@stdlib/math-base-special-cos";
import "@stdlib/math-base-special-erfc";
import "@stdlib/math-base-special-erfcinv";
import "@stdlib/math-base-special-exp";
import "@stdlib/math-base-special-expm1";
import "@stdlib/math-base-special-gamma";
import "@stdlib/math-base-special-gammaln";
import "@stdlib/math-base-special-ln";
import "@stdlib/math-base-special-log1p";
import "@stdlib/math-base-special-log10";
import "@stdlib/math-base-special-pow";
import sin from "@stdlib/math-base-special-sin";
import { feature, mergeArcs } from "topojson-client";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
/** The font file that draws every exported figure. */
const figureFontPath = createRequire("file:///tmp/wt/compare/renderer/build/advanceRuns.ts").resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
// renderer/build/servedFiles.ts
/**
* Serves files that are made rather than kept: in development on request, in a build as assets.
*
* @param name -  of the plugin
* @param files - by path below the page, each with what makes its bytes
*/
function servedFiles(name, files) {
	return {
		name,
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = request.url?.replace(/[?#].*$/, "").replace(/^\//, "") ?? "";
				const make = files.get(path);
				if (make === void 0) {
					next();
					return;
				}
				if (path.endsWith(".json")) response.setHeader("Content-Type", "application/json");
				if (path.endsWith(".wasm")) response.setHeader("Content-Type", "application/wasm");
				response.end(make());
			});
		},
		generateBundle() {
			for (const [fileName, make] of files) this.emitFile({
				type: "asset",
				fileName,
				source: make()
			});
		}
	};
}
const rasteriserPath = createRequire("file:///tmp/wt/compare/renderer/build/figureFiles.ts").resolve("@resvg/resvg-wasm/index_bg.wasm");
/** Serves what figures are drawn with: the whole font, and the rasteriser. */
function figureFiles() {
	return servedFiles("riskbelt-figure-files", /* @__PURE__ */ new Map([["figures/NotoSansSC-Regular.ttf", () => readFileSync(figureFontPath)], ["figures/resvg.wasm", () => readFileSync(rasteriserPath)]]));
}
// renderer/chart/baseMaps.ts
/** The records of the base maps that ship with the program, for specs. */
const baseMaps = {
	"natural-earth": {
		id: "natural-earth",
		credit: "Natural Earth 1:50m (world-atlas 2.0.2)",
		mapNumber: null,
		reviewed: false
	},
	"chinese-standard": {
		id: "chinese-standard",
		credit: "world-geo-json-zh 2.1.5 (Surbowl)",
		mapNumber: null,
		reviewed: false
	}
};
// renderer/build/areaOutlines.ts
/** The polygons of a GeoJSON geometry, whether it holds one or several. */
function polygonsOf(geometry) {
	return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
/** Moves every point of the outlines. */
function mapPoints(outlines, move) {
	return outlines.map(({ code, polygons }) => ({
		code,
		polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [...move(x, y)])))
	}));
}
/** Twice the signed area inside a closed ring. */
function doubleArea(ring) {
	let sum = 0;
	ring.forEach(([x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		sum += x * nextY - nextX * y;
	});
	return sum;
}
/** The centroid of an area's largest polygon. */
function representativePoint(outline) {
	let best = [];
	for (const [outer = []] of outline.polygons) if (Math.abs(doubleArea(outer)) > Math.abs(doubleArea(best))) best = outer;
	const [originX = 0, originY = 0] = best[0] ?? outline.polygons[0]?.[0]?.[0] ?? [];
	let area = 0;
	let momentX = 0;
	let momentY = 0;
	best.forEach(([x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = best[(i + 1) % best.length] ?? [];
		const cross = (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
		area += cross;
		momentX += cross * (x + nextX - 2 * originX);
		momentY += cross * (y + nextY - 2 * originY);
	});
	if (area === 0) return [originX, originY];
	return [originX + momentX / (3 * area), originY + momentY / (3 * area)];
}
/** Area of an outline's largest polygon, holes not taken off. */
function largestPiece({ polygons }) {
	return Math.max(0, ...polygons.map(([outer = []]) => Math.abs(doubleArea(outer)) / 2));
}
// renderer/build/chineseStandard.ts
/** Outlines without a code that lie in a state which keeps its figures for the whole. */
const uncoded = /* @__PURE__ */ new Map([["索马里兰", "SOM"], ["北塞浦路斯", "CYP"]]);
/**
* Outlines by country from the map drawn after the Chinese standard map, in degrees.
*
* Every outline of the file is kept as it is drawn there, islands and dashes in the South China
* Sea included; only Antarctica is left out. Outlines of one code are listed together.
*/
function chineseStandard(world) {
	const parts = /* @__PURE__ */ new Map();
	for (const { properties, geometry } of world.features) {
		const { iso_a3: alpha3, name } = properties;
		const code = alpha3 === "-99" ? uncoded.get(name) ?? name : alpha3;
		if (code === "ATA") continue;
		parts.set(code, [...parts.get(code) ?? [], ...polygonsOf(geometry)]);
	}
	return [...parts.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([code, polygons]) => ({
		code,
		polygons
	}));
}
// renderer/build/cutAtAntimeridian.ts
/** Turns jumps over the 180th meridian into longitudes beyond it, so that the ring holds together. */
function unrolled(ring) {
	let turn = 0;
	return ring.map(([longitude = 0, latitude = 0], i) => {
		const previous = ring[i - 1]?.[0] ?? longitude;
		if (longitude - previous > 180) turn -= 360;
		if (previous - longitude > 180) turn += 360;
		return [longitude + turn, latitude];
	});
}
/** Keeps what lies on one side of a meridian. */
function clipped(ring, meridian, side) {
	const inside = ([longitude = 0]) => (longitude - meridian) * side >= 0;
	return ring.flatMap((point, i) => {
		const before = ring.at(i - 1) ?? point;
		if (inside(point) === inside(before)) return inside(point) ? [point] : [];
		const [x = 0, y = 0] = point;
		const [lastX = 0, lastY = 0] = before;
		const crossing = [meridian, lastY + (y - lastY) * (meridian - lastX) / (x - lastX)];
		return inside(point) ? [crossing, point] : [crossing];
	});
}
/** The part of an unrolled ring that falls on the map after a whole turn. */
function onMap(ring, turn) {
	const kept = clipped(clipped(ring.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude]).slice(0, -1), -180, 1), 180, -1);
	const [first] = kept;
	return first === void 0 || kept.length < 3 ? [] : [...kept, first];
}
/**
* Cuts outlines that lie across the 180th meridian into the parts on either side of the map.
*
* @param outline - in degrees, closed rings; none may enclose a pole
* @returns the same area with all longitudes from -180 to 180
*/
function cutAtAntimeridian({ code, polygons }) {
	return {
		code,
		polygons: polygons.flatMap((rings) => {
			const flat = rings.map(unrolled);
			if (!flat.some((ring) => ring.some(([longitude = 0]) => longitude > 180 || longitude < -180))) return [rings];
			return [
				-360,
				0,
				360
			].map((turn) => flat.map((ring) => onMap(ring, turn)).filter((ring) => ring.length > 0)).filter((parts) => parts.length > 0);
		})
	};
}
// renderer/build/equalEarth.ts
const A1 = 1.340264;
const A2 = -.081106;
const A3 = 893e-6;
const A4 = .003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;
/**
* Projects a place to the plane, keeping areas in proportion.
*
* Equal Earth on the unit sphere: areas compare, so a choropleth does not inflate the far north.
*
* @param longitude - degrees east, from -180 to 180, central meridian 0
* @param latitude -  degrees north
* @returns x to the right and y up, in radii of the sphere
* @cost O(1)
* @source savric2018, equations 1 to 4
* @example equalEarth(180, 0) // 2.7066299836960748, 0
*/
function equalEarth(longitude, latitude) {
	const s = M * sin(latitude * RADIANS);
	const theta = atan(s / Math.sqrt(1 - s * s));
	const t2 = theta * theta;
	const t6 = t2 * t2 * t2;
	const slope = M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
	return [longitude * RADIANS * cos(theta) / slope, theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))];
}
// renderer/build/isoCodes.ts
/** ISO 3166-1 numeric code (three digits) to alpha-3. */
const alpha3OfNumeric = new Map(codes.map((row) => [row[2] ?? "", row[1] ?? ""]));
// renderer/build/naturalEarth.ts
/**
* Outlines without an ISO number in the file, by the only mark they carry. Two belong to a state
* that keeps its figures for the whole; the others are drawn and hold no data.
*/
const unnumbered = /* @__PURE__ */ new Map([
	["Kosovo", "XKX"],
	["N. Cyprus", "CYP"],
	["Cyprus U.N. Buffer Zone", "CYP"],
	["Akrotiri", "CYP"],
	["Dhekelia", "CYP"],
	["Somaliland", "SOM"],
	["Baikonur", "KAZ"],
	["USNB Guantanamo Bay", "CUB"]
]);
/**
* Outlines by country from a `world-atlas` file, in degrees, in the order of the code.
*
* Joined by ISO number, never by name. Outlines that share a code become one, without the border
* between them. Antarctica is left out.
*/
function naturalEarth(atlas) {
	const parts = /* @__PURE__ */ new Map();
	for (const geometry of atlas.objects.countries.geometries) {
		if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
		const name = geometry.properties?.name ?? "";
		const code = (typeof geometry.id === "string" ? alpha3OfNumeric.get(geometry.id) : void 0) ?? unnumbered.get(name) ?? name.toLowerCase();
		if (code === "ATA") continue;
		parts.set(code, [...parts.get(code) ?? [], geometry]);
	}
	return [...parts.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([code, geometries]) => {
		const merged = mergeArcs(atlas, geometries);
		const { geometry } = feature(atlas, merged);
		return {
			code,
			polygons: polygonsOf(geometry)
		};
	});
}
// renderer/build/simplifyOutlines.ts
/**
* Drops points that make triangles, and rings that enclose less, than the areas given.
*
* Borders are simplified once for both neighbours, so that no slit opens between them. An outline
* whose rings are all too small is left out; it gets a marker instead.
*
* @param outlines -      projected outlines, codes unique
* @param leastTriangle - in squared units of the plane
* @param leastRing -     in squared units of the plane
*/
function simplifyOutlines(outlines, leastTriangle, leastRing) {
	const drawn = {};
	for (const { code, polygons } of outlines) drawn[code] = {
		type: "MultiPolygon",
		coordinates: polygons.map((rings) => rings.map((ring) => ring.map((p) => [...p])))
	};
	const full = topology(drawn);
	const areas = {};
	for (const [code, area] of Object.entries(full.objects)) if (area.type === "MultiPolygon") areas[code] = {
		type: area.type,
		arcs: area.arcs
	};
	const simplified = simplify(presimplify({
		...full,
		objects: areas
	}), leastTriangle);
	const kept = filter(simplified, filterWeight(simplified, leastRing));
	return Object.entries(kept.objects).flatMap(([code, area]) => area.type === "MultiPolygon" ? [{
		code,
		polygons: feature(kept, area).geometry.coordinates
	}] : []);
}
// renderer/build/smallAreas.ts
const smallAreas = [
	[
		"BES",
		-68.27,
		12.18
	],
	[
		"BVT",
		3.36,
		-54.42
	],
	[
		"CCK",
		96.83,
		-12.17
	],
	[
		"CXR",
		105.63,
		-10.49
	],
	[
		"GLP",
		-61.5,
		16.2
	],
	[
		"GUF",
		-53.1,
		4
	],
	[
		"MTQ",
		-61.02,
		14.65
	],
	[
		"MYT",
		45.15,
		-12.83
	],
	[
		"REU",
		55.54,
		-21.13
	],
	[
		"SJM",
		16,
		78.6
	],
	[
		"TKL",
		-171.85,
		-9.2
	]
];
// renderer/build/spreadMarkers.ts
const ROUNDS = 60;
/**
* Pushes markers apart that would cover each other, each pair by the same amount.
*
* @param markers -  in the order of the code
* @param distance - least distance between two, in grid steps
* @returns the markers on whole grid steps, same order
* @cost O(n²) in each of sixty rounds
*/
function spreadMarkers(markers, distance) {
	const moved = markers.map((marker) => ({ ...marker }));
	for (let round = 0; round < ROUNDS; round += 1) moved.forEach((a, i) => {
		for (const b of moved.slice(i + 1)) {
			const [dx, dy] = [b.x - a.x, b.y - a.y];
			const apart = Math.sqrt(dx * dx + dy * dy);
			if (apart >= distance) continue;
			const push = (distance - apart) / 2;
			const [stepX, stepY] = apart === 0 ? [push, 0] : [dx / apart * push, dy / apart * push];
			a.x -= stepX;
			a.y -= stepY;
			b.x += stepX;
			b.y += stepY;
		}
	});
	return moved.map(({ code, x, y }) => ({
		code,
		x: Math.round(x),
		y: Math.round(y)
	}));
}
// renderer/build/baseMap.ts
/** The plane from the 180th meridian west to the 180th east. */
const HALF_WIDTH = equalEarth(180, 0)[0];
/** Details are half a pixel of a map 1000 and 2000 pixels wide. */
const grids = {
	"natural-earth small": {
		width: 4096,
		detail: 4
	},
	"natural-earth large": {
		width: 16384,
		detail: 8
	},
	"chinese-standard small": {
		width: 65536,
		detail: null
	},
	"chinese-standard large": {
		width: 65536,
		detail: null
	}
};
/** Areas whose largest piece is smaller than a square of this part of the map's width get a marker. */
const MARKER_SIDE = 1 / 400;
function pack(ring) {
	const packed = [];
	let [lastX, lastY] = [0, 0];
	ring.forEach(([x = 0, y = 0], i) => {
		const [gridX, gridY] = [Math.round(x), Math.round(y)];
		if (i > 0 && gridX === lastX && gridY === lastY) return;
		packed.push(gridX - lastX, gridY - lastY);
		[lastX, lastY] = [gridX, gridY];
	});
	return packed;
}
/** Rounds rings to the grid; a ring that falls on fewer than three points cannot be drawn. */
function packShapes(outlines) {
	return outlines.flatMap(({ code, polygons }) => {
		const packed = polygons.map((rings) => rings.map(pack).filter((ring) => ring.length >= 8)).filter((rings) => rings.length > 0);
		return packed.length > 0 ? [{
			code,
			polygons: packed
		}] : [];
	});
}
function geometryOf(outlines, places, { width, detail }) {
	const steps = width / (2 * HALF_WIDTH);
	const projected = mapPoints(outlines.map(cutAtAntimeridian), equalEarth);
	const ys = projected.flatMap(({ polygons }) => polygons.flat(2).map(([, y = 0]) => y));
	const south = ys.reduce((least, y) => Math.min(least, y), Infinity);
	const north = ys.reduce((greatest, y) => Math.max(greatest, y), -Infinity);
	const toGrid = (x, y) => [(x + HALF_WIDTH) * steps, (y - south) * steps];
	const full = mapPoints(projected, toGrid);
	const drawn = detail === null ? full : simplifyOutlines(full, detail * detail * .5, detail * detail * .8);
	const sizes = new Map(drawn.map((outline) => [outline.code, largestPiece(outline)]));
	const least = (MARKER_SIDE * width) ** 2;
	const tooSmall = (code) => /^[A-Z]{3}$/.test(code) && (sizes.get(code) ?? 0) < least;
	const markers = [...new Map([...smallAreas.map(([code, longitude, latitude]) => [code, [longitude, latitude]]), ...places.filter(({ code }) => tooSmall(code)).map((outline) => [outline.code, representativePoint(outline)])]).entries()].filter(([code]) => tooSmall(code)).map(([code, place]) => {
		const [x, y] = toGrid(...equalEarth(...place));
		return {
			code,
			x: Math.round(x),
			y: Math.round(y)
		};
	}).sort((a, b) => a.code < b.code ? -1 : 1);
	return {
		projection: "equal-earth",
		width,
		height: Math.ceil((north - south) * steps),
		shapes: packShapes(drawn),
		markers: spreadMarkers(markers, width / 130)
	};
}
/**
* Makes a base map to be drawn: outlines by code on an equal-area plane, small areas as markers.
*
* The map drawn after the Chinese standard map is never simplified: whatever it draws is kept.
*/
function buildBaseMap(id, level, { atlas50m, places, chineseWorld }) {
	const { credit, mapNumber, reviewed } = baseMaps[id];
	const geometry = geometryOf(id === "natural-earth" ? naturalEarth(atlas50m) : chineseStandard(chineseWorld), places, grids[`${id} ${level}`]);
	return {
		version: 1,
		id,
		level,
		credit,
		licence: licences[id],
		mapNumber,
		reviewed,
		sha256: createHash("sha256").update(JSON.stringify(geometry)).digest("hex"),
		geometry
	};
}
const licences = {
	"natural-earth": "public domain",
	"chinese-standard": "Unlicense"
};
const require = createRequire("file:///tmp/wt/compare/renderer/build/mapSources.ts");
function readJson(specifier) {
	return JSON.parse(readFileSync(require.resolve(specifier), "utf8"));
}
/** Reads the files of the map packages, whose versions the lockfile pins. */
function readMapSources() {
	return {
		atlas50m: readJson("world-atlas/countries-50m.json"),
		places: naturalEarth(readJson("world-atlas/countries-10m.json")),
		chineseWorld: readJson("@surbowl/world-geo-json-zh")
	};
}
// renderer/build/mapShapes.ts
/** The base maps that are served, by their place below the window's page. */
const servedMaps = [
	[
		"maps/natural-earth-small.json",
		"natural-earth",
		"small"
	],
	[
		"maps/natural-earth-large.json",
		"natural-earth",
		"large"
	],
	[
		"maps/chinese-standard-large.json",
		"chinese-standard",
		"large"
	]
];
/** Makes the base maps from the map packages and serves them as files beside the window's page. */
function mapShapes() {
	const sources = memoised(readMapSources);
	return servedFiles("riskbelt-map-shapes", new Map(servedMaps.map(([path, id, level]) => [path, memoised(() => Buffer.from(JSON.stringify(buildBaseMap(id, level, sources())), "utf8"))])));
}
function memoised(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// electron.vite.config.ts
const here = import.meta.dirname;
var electron_vite_config_default = defineConfig({
	main: { build: {
		outDir: "out/main",
		externalizeDeps: false,
		reportCompressedSize: false,
		lib: {
			entry: resolve(here, "electron/main/index.ts"),
			formats: ["es"]
		}
	} },
	preload: { build: {
		outDir: "out/preload",
		externalizeDeps: false,
		reportCompressedSize: false,
		lib: {
			entry: resolve(here, "electron/preload/index.ts"),
			formats: ["cjs"]
		},
		rolldownOptions: { output: { entryFileNames: "index.cjs" } }
	} },
	renderer: {
		root: resolve(here, "renderer"),
		base: "./",
		plugins: [
			react(),
			mapShapes(),
			figureFiles()
		],
		worker: { format: "es" },
		build: {
			outDir: resolve(here, "out/renderer"),
			target: "chrome148",
			minify: true,
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			modulePreload: { polyfill: false },
			reportCompressedSize: false,
			chunkSizeWarningLimit: 4096,
			rolldownOptions: { input: resolve(here, "renderer/index.html") }
		}
	}
});
export { electron_vite_config_default as default };

//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZWxlY3Ryb24udml0ZS5jb25maWcuanMiLCJuYW1lcyI6WyJfX2VsZWN0cm9uX3ZpdGVfaW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsIiwiX19lbGVjdHJvbl92aXRlX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybCJdLCJzb3VyY2VzIjpbIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9idWlsZC9hZHZhbmNlUnVucy50cyIsIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9idWlsZC9zZXJ2ZWRGaWxlcy50cyIsIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9idWlsZC9maWd1cmVGaWxlcy50cyIsIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9jaGFydC9iYXNlTWFwcy50cyIsIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9idWlsZC9hcmVhT3V0bGluZXMudHMiLCIvdG1wL3d0L2NvbXBhcmUvcmVuZGVyZXIvYnVpbGQvY2hpbmVzZVN0YW5kYXJkLnRzIiwiL3RtcC93dC9jb21wYXJlL3JlbmRlcmVyL2J1aWxkL2N1dEF0QW50aW1lcmlkaWFuLnRzIiwiL3RtcC93dC9jb21wYXJlL3JlbmRlcmVyL2J1aWxkL2VxdWFsRWFydGgudHMiLCIvdG1wL3d0L2NvbXBhcmUvcmVuZGVyZXIvYnVpbGQvaXNvQ29kZXMudHMiLCIvdG1wL3d0L2NvbXBhcmUvcmVuZGVyZXIvYnVpbGQvbmF0dXJhbEVhcnRoLnRzIiwiL3RtcC93dC9jb21wYXJlL3JlbmRlcmVyL2J1aWxkL3NpbXBsaWZ5T3V0bGluZXMudHMiLCIvdG1wL3d0L2NvbXBhcmUvcmVuZGVyZXIvYnVpbGQvc21hbGxBcmVhcy50cyIsIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9idWlsZC9zcHJlYWRNYXJrZXJzLnRzIiwiL3RtcC93dC9jb21wYXJlL3JlbmRlcmVyL2J1aWxkL2Jhc2VNYXAudHMiLCIvdG1wL3d0L2NvbXBhcmUvcmVuZGVyZXIvYnVpbGQvbWFwU291cmNlcy50cyIsIi90bXAvd3QvY29tcGFyZS9yZW5kZXJlci9idWlsZC9tYXBTaGFwZXMudHMiLCIvdG1wL3d0L2NvbXBhcmUvZWxlY3Ryb24udml0ZS5jb25maWcudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgY3JlYXRlUmVxdWlyZSB9IGZyb20gJ25vZGU6bW9kdWxlJztcbmltcG9ydCB7IG9wZW5TeW5jIH0gZnJvbSAnZm9udGtpdCc7XG5cbi8qKiBUaGUgZm9udCBmaWxlIHRoYXQgZHJhd3MgZXZlcnkgZXhwb3J0ZWQgZmlndXJlLiAqL1xuZXhwb3J0IGNvbnN0IGZpZ3VyZUZvbnRQYXRoID0gY3JlYXRlUmVxdWlyZShpbXBvcnQubWV0YS51cmwpLnJlc29sdmUoXG4gICdAZXhwby1nb29nbGUtZm9udHMvbm90by1zYW5zLXNjLzQwMFJlZ3VsYXIvTm90b1NhbnNTQ180MDBSZWd1bGFyLnR0ZicsXG4pO1xuXG4vKipcbiAqIExpc3RzIHdoaWNoIGNoYXJhY3RlcnMgYSBmb250IGhhcyBhbmQgaG93IHdpZGUgdGhleSBhcmUsIGFzIHJ1bnMgb2YgZXF1YWwgd2lkdGguXG4gKlxuICogQHBhcmFtIHBhdGggLSBvZiBhIFRURiBmaWxlXG4gKiBAcmV0dXJucyBydW5zIHBhcnRlZCBieSBzcGFjZXMsIGVhY2ggYHNraXAuY291bnQuYWR2YW5jZWAgaW4gYmFzZSAzNjogY29kZSBwb2ludHMgbGVmdCBvdXQgc2luY2VcbiAqICAgdGhlIGxhc3QgcnVuLCBjb2RlIHBvaW50cyBpbiB0aGlzIG9uZSwgYW5kIHRoZWlyIGFkdmFuY2UgaW4gZm9udCB1bml0c1xuICovXG5leHBvcnQgZnVuY3Rpb24gYWR2YW5jZVJ1bnMocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgZm9udCA9IG9wZW5TeW5jKHBhdGgpO1xuICBjb25zdCBydW5zOiB7IHNraXA6IG51bWJlcjsgY291bnQ6IG51bWJlcjsgYWR2YW5jZTogbnVtYmVyIH1bXSA9IFtdO1xuICBsZXQgbmV4dCA9IDA7XG4gIGZvciAoY29uc3QgY29kZVBvaW50IG9mIFsuLi5mb250LmNoYXJhY3RlclNldF0uc29ydCgoYSwgYikgPT4gYSAtIGIpKSB7XG4gICAgY29uc3QgYWR2YW5jZSA9IGZvbnQuZ2x5cGhGb3JDb2RlUG9pbnQoY29kZVBvaW50KS5hZHZhbmNlV2lkdGg7XG4gICAgY29uc3QgcnVuID0gcnVucy5hdCgtMSk7XG4gICAgaWYgKHJ1biAhPT0gdW5kZWZpbmVkICYmIGNvZGVQb2ludCA9PT0gbmV4dCAmJiBydW4uYWR2YW5jZSA9PT0gYWR2YW5jZSkgcnVuLmNvdW50ICs9IDE7XG4gICAgZWxzZSBydW5zLnB1c2goeyBza2lwOiBjb2RlUG9pbnQgLSBuZXh0LCBjb3VudDogMSwgYWR2YW5jZSB9KTtcbiAgICBuZXh0ID0gY29kZVBvaW50ICsgMTtcbiAgfVxuICByZXR1cm4gcnVuc1xuICAgIC5tYXAoKHsgc2tpcCwgY291bnQsIGFkdmFuY2UgfSkgPT5cbiAgICAgIFtza2lwLCBjb3VudCwgYWR2YW5jZV0ubWFwKChwYXJ0KSA9PiBwYXJ0LnRvU3RyaW5nKDM2KSkuam9pbignLicpLFxuICAgIClcbiAgICAuam9pbignICcpO1xufVxuIiwiaW1wb3J0IHR5cGUgeyBQbHVnaW4gfSBmcm9tICd2aXRlJztcblxuLyoqXG4gKiBTZXJ2ZXMgZmlsZXMgdGhhdCBhcmUgbWFkZSByYXRoZXIgdGhhbiBrZXB0OiBpbiBkZXZlbG9wbWVudCBvbiByZXF1ZXN0LCBpbiBhIGJ1aWxkIGFzIGFzc2V0cy5cbiAqXG4gKiBAcGFyYW0gbmFtZSAtICBvZiB0aGUgcGx1Z2luXG4gKiBAcGFyYW0gZmlsZXMgLSBieSBwYXRoIGJlbG93IHRoZSBwYWdlLCBlYWNoIHdpdGggd2hhdCBtYWtlcyBpdHMgYnl0ZXNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlcnZlZEZpbGVzKG5hbWU6IHN0cmluZywgZmlsZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgKCkgPT4gQnVmZmVyPik6IFBsdWdpbiB7XG4gIHJldHVybiB7XG4gICAgbmFtZSxcbiAgICBjb25maWd1cmVTZXJ2ZXIoc2VydmVyKSB7XG4gICAgICBzZXJ2ZXIubWlkZGxld2FyZXMudXNlKChyZXF1ZXN0LCByZXNwb25zZSwgbmV4dCkgPT4ge1xuICAgICAgICBjb25zdCBwYXRoID0gcmVxdWVzdC51cmw/LnJlcGxhY2UoL1s/I10uKiQvLCAnJykucmVwbGFjZSgvXlxcLy8sICcnKSA/PyAnJztcbiAgICAgICAgY29uc3QgbWFrZSA9IGZpbGVzLmdldChwYXRoKTtcbiAgICAgICAgaWYgKG1ha2UgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIG5leHQoKTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHBhdGguZW5kc1dpdGgoJy5qc29uJykpIHJlc3BvbnNlLnNldEhlYWRlcignQ29udGVudC1UeXBlJywgJ2FwcGxpY2F0aW9uL2pzb24nKTtcbiAgICAgICAgaWYgKHBhdGguZW5kc1dpdGgoJy53YXNtJykpIHJlc3BvbnNlLnNldEhlYWRlcignQ29udGVudC1UeXBlJywgJ2FwcGxpY2F0aW9uL3dhc20nKTtcbiAgICAgICAgcmVzcG9uc2UuZW5kKG1ha2UoKSk7XG4gICAgICB9KTtcbiAgICB9LFxuICAgIGdlbmVyYXRlQnVuZGxlKCkge1xuICAgICAgZm9yIChjb25zdCBbZmlsZU5hbWUsIG1ha2VdIG9mIGZpbGVzKSB7XG4gICAgICAgIHRoaXMuZW1pdEZpbGUoeyB0eXBlOiAnYXNzZXQnLCBmaWxlTmFtZSwgc291cmNlOiBtYWtlKCkgfSk7XG4gICAgICB9XG4gICAgfSxcbiAgfTtcbn1cbiIsImltcG9ydCB7IHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgY3JlYXRlUmVxdWlyZSB9IGZyb20gJ25vZGU6bW9kdWxlJztcbmltcG9ydCB0eXBlIHsgUGx1Z2luIH0gZnJvbSAndml0ZSc7XG5pbXBvcnQgeyBmaWd1cmVGb250UGF0aCB9IGZyb20gJy4vYWR2YW5jZVJ1bnMudHMnO1xuaW1wb3J0IHsgc2VydmVkRmlsZXMgfSBmcm9tICcuL3NlcnZlZEZpbGVzLnRzJztcblxuY29uc3QgcmFzdGVyaXNlclBhdGggPSBjcmVhdGVSZXF1aXJlKGltcG9ydC5tZXRhLnVybCkucmVzb2x2ZSgnQHJlc3ZnL3Jlc3ZnLXdhc20vaW5kZXhfYmcud2FzbScpO1xuXG4vKiogU2VydmVzIHdoYXQgZmlndXJlcyBhcmUgZHJhd24gd2l0aDogdGhlIHdob2xlIGZvbnQsIGFuZCB0aGUgcmFzdGVyaXNlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWd1cmVGaWxlcygpOiBQbHVnaW4ge1xuICByZXR1cm4gc2VydmVkRmlsZXMoXG4gICAgJ3Jpc2tiZWx0LWZpZ3VyZS1maWxlcycsXG4gICAgbmV3IE1hcChbXG4gICAgICBbJ2ZpZ3VyZXMvTm90b1NhbnNTQy1SZWd1bGFyLnR0ZicsICgpID0+IHJlYWRGaWxlU3luYyhmaWd1cmVGb250UGF0aCldLFxuICAgICAgWydmaWd1cmVzL3Jlc3ZnLndhc20nLCAoKSA9PiByZWFkRmlsZVN5bmMocmFzdGVyaXNlclBhdGgpXSxcbiAgICBdKSxcbiAgKTtcbn1cbiIsImltcG9ydCB0eXBlIHsgQmFzZU1hcCwgQmFzZU1hcElkIH0gZnJvbSAnLi9zcGVjLnRzJztcblxuLyoqIFRoZSByZWNvcmRzIG9mIHRoZSBiYXNlIG1hcHMgdGhhdCBzaGlwIHdpdGggdGhlIHByb2dyYW0sIGZvciBzcGVjcy4gKi9cbmV4cG9ydCBjb25zdCBiYXNlTWFwczogUmVhZG9ubHk8UmVjb3JkPEJhc2VNYXBJZCwgQmFzZU1hcD4+ID0ge1xuICAnbmF0dXJhbC1lYXJ0aCc6IHtcbiAgICBpZDogJ25hdHVyYWwtZWFydGgnLFxuICAgIGNyZWRpdDogJ05hdHVyYWwgRWFydGggMTo1MG0gKHdvcmxkLWF0bGFzIDIuMC4yKScsXG4gICAgbWFwTnVtYmVyOiBudWxsLFxuICAgIHJldmlld2VkOiBmYWxzZSxcbiAgfSxcbiAgJ2NoaW5lc2Utc3RhbmRhcmQnOiB7XG4gICAgaWQ6ICdjaGluZXNlLXN0YW5kYXJkJyxcbiAgICBjcmVkaXQ6ICd3b3JsZC1nZW8tanNvbi16aCAyLjEuNSAoU3VyYm93bCknLFxuICAgIG1hcE51bWJlcjogbnVsbCxcbiAgICByZXZpZXdlZDogZmFsc2UsXG4gIH0sXG59O1xuIiwiLyoqIFR3byBjb29yZGluYXRlczogZGVncmVlcyBlYXN0IGFuZCBub3J0aCwgb3IgeCBhbmQgeSBvbiBhIHBsYW5lLiAqL1xuZXhwb3J0IHR5cGUgUG9zaXRpb24gPSBudW1iZXJbXTtcblxuLyoqIEEgR2VvSlNPTiBnZW9tZXRyeSB3aXRoIGFuIGluc2lkZS4gKi9cbmV4cG9ydCB0eXBlIERlZ3JlZUdlb21ldHJ5ID1cbiAgfCB7IHJlYWRvbmx5IHR5cGU6ICdQb2x5Z29uJzsgcmVhZG9ubHkgY29vcmRpbmF0ZXM6IFBvc2l0aW9uW11bXSB9XG4gIHwgeyByZWFkb25seSB0eXBlOiAnTXVsdGlQb2x5Z29uJzsgcmVhZG9ubHkgY29vcmRpbmF0ZXM6IFBvc2l0aW9uW11bXVtdIH07XG5cbi8qKiBUaGUgb3V0bGluZSBvZiBvbmUgYXJlYSBpbiBkZWdyZWVzIG9yIG9uIGEgcGxhbmU6IHBvbHlnb25zLCBlYWNoIGFuIG91dGVyIHJpbmcgYW5kIGl0cyBob2xlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXJlYU91dGxpbmUge1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBvbHlnb25zOiByZWFkb25seSAocmVhZG9ubHkgKHJlYWRvbmx5IFBvc2l0aW9uW10pW10pW107XG59XG5cbi8qKiBUaGUgcG9seWdvbnMgb2YgYSBHZW9KU09OIGdlb21ldHJ5LCB3aGV0aGVyIGl0IGhvbGRzIG9uZSBvciBzZXZlcmFsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBvbHlnb25zT2YoZ2VvbWV0cnk6IERlZ3JlZUdlb21ldHJ5KTogUG9zaXRpb25bXVtdW10ge1xuICByZXR1cm4gZ2VvbWV0cnkudHlwZSA9PT0gJ1BvbHlnb24nID8gW2dlb21ldHJ5LmNvb3JkaW5hdGVzXSA6IGdlb21ldHJ5LmNvb3JkaW5hdGVzO1xufVxuXG4vKiogTW92ZXMgZXZlcnkgcG9pbnQgb2YgdGhlIG91dGxpbmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hcFBvaW50cyhcbiAgb3V0bGluZXM6IHJlYWRvbmx5IEFyZWFPdXRsaW5lW10sXG4gIG1vdmU6ICh4OiBudW1iZXIsIHk6IG51bWJlcikgPT4gcmVhZG9ubHkgW251bWJlciwgbnVtYmVyXSxcbik6IEFyZWFPdXRsaW5lW10ge1xuICByZXR1cm4gb3V0bGluZXMubWFwKCh7IGNvZGUsIHBvbHlnb25zIH0pID0+ICh7XG4gICAgY29kZSxcbiAgICBwb2x5Z29uczogcG9seWdvbnMubWFwKChyaW5ncykgPT5cbiAgICAgIHJpbmdzLm1hcCgocmluZykgPT4gcmluZy5tYXAoKFt4ID0gMCwgeSA9IDBdKSA9PiBbLi4ubW92ZSh4LCB5KV0pKSxcbiAgICApLFxuICB9KSk7XG59XG5cbi8qKiBUd2ljZSB0aGUgc2lnbmVkIGFyZWEgaW5zaWRlIGEgY2xvc2VkIHJpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gZG91YmxlQXJlYShyaW5nOiByZWFkb25seSBQb3NpdGlvbltdKTogbnVtYmVyIHtcbiAgbGV0IHN1bSA9IDA7XG4gIHJpbmcuZm9yRWFjaCgoW3ggPSAwLCB5ID0gMF0sIGkpID0+IHtcbiAgICBjb25zdCBbbmV4dFggPSAwLCBuZXh0WSA9IDBdID0gcmluZ1soaSArIDEpICUgcmluZy5sZW5ndGhdID8/IFtdO1xuICAgIHN1bSArPSB4ICogbmV4dFkgLSBuZXh0WCAqIHk7XG4gIH0pO1xuICByZXR1cm4gc3VtO1xufVxuXG4vKiogVGhlIGNlbnRyb2lkIG9mIGFuIGFyZWEncyBsYXJnZXN0IHBvbHlnb24uICovXG5leHBvcnQgZnVuY3Rpb24gcmVwcmVzZW50YXRpdmVQb2ludChvdXRsaW5lOiBBcmVhT3V0bGluZSk6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl0ge1xuICBsZXQgYmVzdDogcmVhZG9ubHkgUG9zaXRpb25bXSA9IFtdO1xuICBmb3IgKGNvbnN0IFtvdXRlciA9IFtdXSBvZiBvdXRsaW5lLnBvbHlnb25zKSB7XG4gICAgaWYgKE1hdGguYWJzKGRvdWJsZUFyZWEob3V0ZXIpKSA+IE1hdGguYWJzKGRvdWJsZUFyZWEoYmVzdCkpKSBiZXN0ID0gb3V0ZXI7XG4gIH1cbiAgY29uc3QgW29yaWdpblggPSAwLCBvcmlnaW5ZID0gMF0gPSBiZXN0WzBdID8/IG91dGxpbmUucG9seWdvbnNbMF0/LlswXT8uWzBdID8/IFtdO1xuICBsZXQgYXJlYSA9IDA7XG4gIGxldCBtb21lbnRYID0gMDtcbiAgbGV0IG1vbWVudFkgPSAwO1xuICBiZXN0LmZvckVhY2goKFt4ID0gMCwgeSA9IDBdLCBpKSA9PiB7XG4gICAgY29uc3QgW25leHRYID0gMCwgbmV4dFkgPSAwXSA9IGJlc3RbKGkgKyAxKSAlIGJlc3QubGVuZ3RoXSA/PyBbXTtcbiAgICBjb25zdCBjcm9zcyA9ICh4IC0gb3JpZ2luWCkgKiAobmV4dFkgLSBvcmlnaW5ZKSAtIChuZXh0WCAtIG9yaWdpblgpICogKHkgLSBvcmlnaW5ZKTtcbiAgICBhcmVhICs9IGNyb3NzO1xuICAgIG1vbWVudFggKz0gY3Jvc3MgKiAoeCArIG5leHRYIC0gMiAqIG9yaWdpblgpO1xuICAgIG1vbWVudFkgKz0gY3Jvc3MgKiAoeSArIG5leHRZIC0gMiAqIG9yaWdpblkpO1xuICB9KTtcbiAgaWYgKGFyZWEgPT09IDApIHJldHVybiBbb3JpZ2luWCwgb3JpZ2luWV07XG4gIHJldHVybiBbb3JpZ2luWCArIG1vbWVudFggLyAoMyAqIGFyZWEpLCBvcmlnaW5ZICsgbW9tZW50WSAvICgzICogYXJlYSldO1xufVxuXG4vKiogQXJlYSBvZiBhbiBvdXRsaW5lJ3MgbGFyZ2VzdCBwb2x5Z29uLCBob2xlcyBub3QgdGFrZW4gb2ZmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhcmdlc3RQaWVjZSh7IHBvbHlnb25zIH06IEFyZWFPdXRsaW5lKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGgubWF4KDAsIC4uLnBvbHlnb25zLm1hcCgoW291dGVyID0gW11dKSA9PiBNYXRoLmFicyhkb3VibGVBcmVhKG91dGVyKSkgLyAyKSk7XG59XG4iLCJpbXBvcnQge1xuICB0eXBlIEFyZWFPdXRsaW5lLFxuICB0eXBlIERlZ3JlZUdlb21ldHJ5LFxuICB0eXBlIFBvc2l0aW9uLFxuICBwb2x5Z29uc09mLFxufSBmcm9tICcuL2FyZWFPdXRsaW5lcy50cyc7XG5cbi8qKiBUaGUgZmlsZSBvZiBgQHN1cmJvd2wvd29ybGQtZ2VvLWpzb24temhgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGluZXNlV29ybGQge1xuICByZWFkb25seSBmZWF0dXJlczogcmVhZG9ubHkge1xuICAgIHJlYWRvbmx5IHByb3BlcnRpZXM6IHsgcmVhZG9ubHkgaXNvX2EzOiBzdHJpbmc7IHJlYWRvbmx5IG5hbWU6IHN0cmluZyB9O1xuICAgIHJlYWRvbmx5IGdlb21ldHJ5OiBEZWdyZWVHZW9tZXRyeTtcbiAgfVtdO1xufVxuXG4vKiogT3V0bGluZXMgd2l0aG91dCBhIGNvZGUgdGhhdCBsaWUgaW4gYSBzdGF0ZSB3aGljaCBrZWVwcyBpdHMgZmlndXJlcyBmb3IgdGhlIHdob2xlLiAqL1xuY29uc3QgdW5jb2RlZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+ID0gbmV3IE1hcChbXG4gIFsn57Si6ams6YeM5YWwJywgJ1NPTSddLFxuICBbJ+WMl+Whnua1pui3r+aWrycsICdDWVAnXSxcbl0pO1xuXG4vKipcbiAqIE91dGxpbmVzIGJ5IGNvdW50cnkgZnJvbSB0aGUgbWFwIGRyYXduIGFmdGVyIHRoZSBDaGluZXNlIHN0YW5kYXJkIG1hcCwgaW4gZGVncmVlcy5cbiAqXG4gKiBFdmVyeSBvdXRsaW5lIG9mIHRoZSBmaWxlIGlzIGtlcHQgYXMgaXQgaXMgZHJhd24gdGhlcmUsIGlzbGFuZHMgYW5kIGRhc2hlcyBpbiB0aGUgU291dGggQ2hpbmFcbiAqIFNlYSBpbmNsdWRlZDsgb25seSBBbnRhcmN0aWNhIGlzIGxlZnQgb3V0LiBPdXRsaW5lcyBvZiBvbmUgY29kZSBhcmUgbGlzdGVkIHRvZ2V0aGVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hpbmVzZVN0YW5kYXJkKHdvcmxkOiBDaGluZXNlV29ybGQpOiBBcmVhT3V0bGluZVtdIHtcbiAgY29uc3QgcGFydHMgPSBuZXcgTWFwPHN0cmluZywgUG9zaXRpb25bXVtdW10+KCk7XG4gIGZvciAoY29uc3QgeyBwcm9wZXJ0aWVzLCBnZW9tZXRyeSB9IG9mIHdvcmxkLmZlYXR1cmVzKSB7XG4gICAgY29uc3QgeyBpc29fYTM6IGFscGhhMywgbmFtZSB9ID0gcHJvcGVydGllcztcbiAgICBjb25zdCBjb2RlID0gYWxwaGEzID09PSAnLTk5JyA/ICh1bmNvZGVkLmdldChuYW1lKSA/PyBuYW1lKSA6IGFscGhhMztcbiAgICBpZiAoY29kZSA9PT0gJ0FUQScpIGNvbnRpbnVlO1xuICAgIHBhcnRzLnNldChjb2RlLCBbLi4uKHBhcnRzLmdldChjb2RlKSA/PyBbXSksIC4uLnBvbHlnb25zT2YoZ2VvbWV0cnkpXSk7XG4gIH1cbiAgcmV0dXJuIFsuLi5wYXJ0cy5lbnRyaWVzKCldXG4gICAgLnNvcnQoKFthXSwgW2JdKSA9PiAoYSA8IGIgPyAtMSA6IDEpKVxuICAgIC5tYXAoKFtjb2RlLCBwb2x5Z29uc10pID0+ICh7IGNvZGUsIHBvbHlnb25zIH0pKTtcbn1cbiIsImltcG9ydCB0eXBlIHsgQXJlYU91dGxpbmUsIFBvc2l0aW9uIH0gZnJvbSAnLi9hcmVhT3V0bGluZXMudHMnO1xuXG4vKiogVHVybnMganVtcHMgb3ZlciB0aGUgMTgwdGggbWVyaWRpYW4gaW50byBsb25naXR1ZGVzIGJleW9uZCBpdCwgc28gdGhhdCB0aGUgcmluZyBob2xkcyB0b2dldGhlci4gKi9cbmZ1bmN0aW9uIHVucm9sbGVkKHJpbmc6IHJlYWRvbmx5IFBvc2l0aW9uW10pOiBQb3NpdGlvbltdIHtcbiAgbGV0IHR1cm4gPSAwO1xuICByZXR1cm4gcmluZy5tYXAoKFtsb25naXR1ZGUgPSAwLCBsYXRpdHVkZSA9IDBdLCBpKSA9PiB7XG4gICAgY29uc3QgcHJldmlvdXMgPSByaW5nW2kgLSAxXT8uWzBdID8/IGxvbmdpdHVkZTtcbiAgICBpZiAobG9uZ2l0dWRlIC0gcHJldmlvdXMgPiAxODApIHR1cm4gLT0gMzYwO1xuICAgIGlmIChwcmV2aW91cyAtIGxvbmdpdHVkZSA+IDE4MCkgdHVybiArPSAzNjA7XG4gICAgcmV0dXJuIFtsb25naXR1ZGUgKyB0dXJuLCBsYXRpdHVkZV07XG4gIH0pO1xufVxuXG4vKiogS2VlcHMgd2hhdCBsaWVzIG9uIG9uZSBzaWRlIG9mIGEgbWVyaWRpYW4uICovXG5mdW5jdGlvbiBjbGlwcGVkKHJpbmc6IHJlYWRvbmx5IFBvc2l0aW9uW10sIG1lcmlkaWFuOiBudW1iZXIsIHNpZGU6IDEgfCAtMSk6IFBvc2l0aW9uW10ge1xuICBjb25zdCBpbnNpZGUgPSAoW2xvbmdpdHVkZSA9IDBdOiBQb3NpdGlvbikgPT4gKGxvbmdpdHVkZSAtIG1lcmlkaWFuKSAqIHNpZGUgPj0gMDtcbiAgcmV0dXJuIHJpbmcuZmxhdE1hcCgocG9pbnQsIGkpID0+IHtcbiAgICBjb25zdCBiZWZvcmUgPSByaW5nLmF0KGkgLSAxKSA/PyBwb2ludDtcbiAgICBpZiAoaW5zaWRlKHBvaW50KSA9PT0gaW5zaWRlKGJlZm9yZSkpIHJldHVybiBpbnNpZGUocG9pbnQpID8gW3BvaW50XSA6IFtdO1xuICAgIGNvbnN0IFt4ID0gMCwgeSA9IDBdID0gcG9pbnQ7XG4gICAgY29uc3QgW2xhc3RYID0gMCwgbGFzdFkgPSAwXSA9IGJlZm9yZTtcbiAgICBjb25zdCBjcm9zc2luZyA9IFttZXJpZGlhbiwgbGFzdFkgKyAoKHkgLSBsYXN0WSkgKiAobWVyaWRpYW4gLSBsYXN0WCkpIC8gKHggLSBsYXN0WCldO1xuICAgIHJldHVybiBpbnNpZGUocG9pbnQpID8gW2Nyb3NzaW5nLCBwb2ludF0gOiBbY3Jvc3NpbmddO1xuICB9KTtcbn1cblxuLyoqIFRoZSBwYXJ0IG9mIGFuIHVucm9sbGVkIHJpbmcgdGhhdCBmYWxscyBvbiB0aGUgbWFwIGFmdGVyIGEgd2hvbGUgdHVybi4gKi9cbmZ1bmN0aW9uIG9uTWFwKHJpbmc6IHJlYWRvbmx5IFBvc2l0aW9uW10sIHR1cm46IG51bWJlcik6IFBvc2l0aW9uW10ge1xuICBjb25zdCB0dXJuZWQgPSByaW5nLm1hcCgoW2xvbmdpdHVkZSA9IDAsIGxhdGl0dWRlID0gMF0pID0+IFtsb25naXR1ZGUgKyB0dXJuLCBsYXRpdHVkZV0pO1xuICBjb25zdCBvcGVuID0gdHVybmVkLnNsaWNlKDAsIC0xKTtcbiAgY29uc3Qga2VwdCA9IGNsaXBwZWQoY2xpcHBlZChvcGVuLCAtMTgwLCAxKSwgMTgwLCAtMSk7XG4gIGNvbnN0IFtmaXJzdF0gPSBrZXB0O1xuICByZXR1cm4gZmlyc3QgPT09IHVuZGVmaW5lZCB8fCBrZXB0Lmxlbmd0aCA8IDMgPyBbXSA6IFsuLi5rZXB0LCBmaXJzdF07XG59XG5cbi8qKlxuICogQ3V0cyBvdXRsaW5lcyB0aGF0IGxpZSBhY3Jvc3MgdGhlIDE4MHRoIG1lcmlkaWFuIGludG8gdGhlIHBhcnRzIG9uIGVpdGhlciBzaWRlIG9mIHRoZSBtYXAuXG4gKlxuICogQHBhcmFtIG91dGxpbmUgLSBpbiBkZWdyZWVzLCBjbG9zZWQgcmluZ3M7IG5vbmUgbWF5IGVuY2xvc2UgYSBwb2xlXG4gKiBAcmV0dXJucyB0aGUgc2FtZSBhcmVhIHdpdGggYWxsIGxvbmdpdHVkZXMgZnJvbSAtMTgwIHRvIDE4MFxuICovXG5leHBvcnQgZnVuY3Rpb24gY3V0QXRBbnRpbWVyaWRpYW4oeyBjb2RlLCBwb2x5Z29ucyB9OiBBcmVhT3V0bGluZSk6IEFyZWFPdXRsaW5lIHtcbiAgcmV0dXJuIHtcbiAgICBjb2RlLFxuICAgIHBvbHlnb25zOiBwb2x5Z29ucy5mbGF0TWFwKChyaW5ncykgPT4ge1xuICAgICAgY29uc3QgZmxhdCA9IHJpbmdzLm1hcCh1bnJvbGxlZCk7XG4gICAgICBjb25zdCBjcm9zc2VzID0gZmxhdC5zb21lKChyaW5nKSA9PlxuICAgICAgICByaW5nLnNvbWUoKFtsb25naXR1ZGUgPSAwXSkgPT4gbG9uZ2l0dWRlID4gMTgwIHx8IGxvbmdpdHVkZSA8IC0xODApLFxuICAgICAgKTtcbiAgICAgIGlmICghY3Jvc3NlcykgcmV0dXJuIFtyaW5nc107XG4gICAgICByZXR1cm4gWy0zNjAsIDAsIDM2MF1cbiAgICAgICAgLm1hcCgodHVybikgPT4gZmxhdC5tYXAoKHJpbmcpID0+IG9uTWFwKHJpbmcsIHR1cm4pKS5maWx0ZXIoKHJpbmcpID0+IHJpbmcubGVuZ3RoID4gMCkpXG4gICAgICAgIC5maWx0ZXIoKHBhcnRzKSA9PiBwYXJ0cy5sZW5ndGggPiAwKTtcbiAgICB9KSxcbiAgfTtcbn1cbiIsImltcG9ydCB7IGF0YW4sIGNvcywgc2luIH0gZnJvbSAnLi4vLi4vYW5hbHlzaXMvbWF0aC50cyc7XG5cbmNvbnN0IEExID0gMS4zNDAyNjQ7XG5jb25zdCBBMiA9IC0wLjA4MTEwNjtcbmNvbnN0IEEzID0gMC4wMDA4OTM7XG5jb25zdCBBNCA9IDAuMDAzNzk2O1xuY29uc3QgTSA9IE1hdGguc3FydCgzKSAvIDI7XG5jb25zdCBSQURJQU5TID0gTWF0aC5QSSAvIDE4MDtcblxuLyoqXG4gKiBQcm9qZWN0cyBhIHBsYWNlIHRvIHRoZSBwbGFuZSwga2VlcGluZyBhcmVhcyBpbiBwcm9wb3J0aW9uLlxuICpcbiAqIEVxdWFsIEVhcnRoIG9uIHRoZSB1bml0IHNwaGVyZTogYXJlYXMgY29tcGFyZSwgc28gYSBjaG9yb3BsZXRoIGRvZXMgbm90IGluZmxhdGUgdGhlIGZhciBub3J0aC5cbiAqXG4gKiBAcGFyYW0gbG9uZ2l0dWRlIC0gZGVncmVlcyBlYXN0LCBmcm9tIC0xODAgdG8gMTgwLCBjZW50cmFsIG1lcmlkaWFuIDBcbiAqIEBwYXJhbSBsYXRpdHVkZSAtICBkZWdyZWVzIG5vcnRoXG4gKiBAcmV0dXJucyB4IHRvIHRoZSByaWdodCBhbmQgeSB1cCwgaW4gcmFkaWkgb2YgdGhlIHNwaGVyZVxuICogQGNvc3QgTygxKVxuICogQHNvdXJjZSBzYXZyaWMyMDE4LCBlcXVhdGlvbnMgMSB0byA0XG4gKiBAZXhhbXBsZSBlcXVhbEVhcnRoKDE4MCwgMCkgLy8gMi43MDY2Mjk5ODM2OTYwNzQ4LCAwXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlcXVhbEVhcnRoKGxvbmdpdHVkZTogbnVtYmVyLCBsYXRpdHVkZTogbnVtYmVyKTogcmVhZG9ubHkgW3g6IG51bWJlciwgeTogbnVtYmVyXSB7XG4gIGNvbnN0IHMgPSBNICogc2luKGxhdGl0dWRlICogUkFESUFOUyk7XG4gIGNvbnN0IHRoZXRhID0gYXRhbihzIC8gTWF0aC5zcXJ0KDEgLSBzICogcykpO1xuICBjb25zdCB0MiA9IHRoZXRhICogdGhldGE7XG4gIGNvbnN0IHQ2ID0gdDIgKiB0MiAqIHQyO1xuICBjb25zdCBzbG9wZSA9IE0gKiAoQTEgKyAzICogQTIgKiB0MiArIHQ2ICogKDcgKiBBMyArIDkgKiBBNCAqIHQyKSk7XG4gIHJldHVybiBbKGxvbmdpdHVkZSAqIFJBRElBTlMgKiBjb3ModGhldGEpKSAvIHNsb3BlLCB0aGV0YSAqIChBMSArIEEyICogdDIgKyB0NiAqIChBMyArIEE0ICogdDIpKV07XG59XG4iLCJpbXBvcnQgY29kZXMgZnJvbSAnaTE4bi1pc28tY291bnRyaWVzL2NvZGVzLmpzb24nIHdpdGggeyB0eXBlOiAnanNvbicgfTtcblxuLyoqIElTTyAzMTY2LTEgbnVtZXJpYyBjb2RlICh0aHJlZSBkaWdpdHMpIHRvIGFscGhhLTMuICovXG5leHBvcnQgY29uc3QgYWxwaGEzT2ZOdW1lcmljOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz4gPSBuZXcgTWFwKFxuICBjb2Rlcy5tYXAoKHJvdykgPT4gW3Jvd1syXSA/PyAnJywgcm93WzFdID8/ICcnXSBhcyBjb25zdCksXG4pO1xuIiwiaW1wb3J0IHsgZmVhdHVyZSwgbWVyZ2VBcmNzIH0gZnJvbSAndG9wb2pzb24tY2xpZW50JztcbmltcG9ydCB0eXBlIHsgR2VvbWV0cnlDb2xsZWN0aW9uLCBNdWx0aVBvbHlnb24sIFBvbHlnb24sIFRvcG9sb2d5IH0gZnJvbSAndG9wb2pzb24tc3BlY2lmaWNhdGlvbic7XG5pbXBvcnQgeyB0eXBlIEFyZWFPdXRsaW5lLCBwb2x5Z29uc09mIH0gZnJvbSAnLi9hcmVhT3V0bGluZXMudHMnO1xuaW1wb3J0IHsgYWxwaGEzT2ZOdW1lcmljIH0gZnJvbSAnLi9pc29Db2Rlcy50cyc7XG5cbi8qKiBBIGB3b3JsZC1hdGxhc2AgZmlsZSBvZiBjb3VudHJpZXMuICovXG5leHBvcnQgdHlwZSBXb3JsZEF0bGFzID0gVG9wb2xvZ3k8eyBjb3VudHJpZXM6IEdlb21ldHJ5Q29sbGVjdGlvbjx7IG5hbWU6IHN0cmluZyB9PiB9PjtcblxuLyoqXG4gKiBPdXRsaW5lcyB3aXRob3V0IGFuIElTTyBudW1iZXIgaW4gdGhlIGZpbGUsIGJ5IHRoZSBvbmx5IG1hcmsgdGhleSBjYXJyeS4gVHdvIGJlbG9uZyB0byBhIHN0YXRlXG4gKiB0aGF0IGtlZXBzIGl0cyBmaWd1cmVzIGZvciB0aGUgd2hvbGU7IHRoZSBvdGhlcnMgYXJlIGRyYXduIGFuZCBob2xkIG5vIGRhdGEuXG4gKi9cbmNvbnN0IHVubnVtYmVyZWQ6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPiA9IG5ldyBNYXAoW1xuICBbJ0tvc292bycsICdYS1gnXSxcbiAgWydOLiBDeXBydXMnLCAnQ1lQJ10sXG4gIFsnQ3lwcnVzIFUuTi4gQnVmZmVyIFpvbmUnLCAnQ1lQJ10sXG4gIFsnQWtyb3RpcmknLCAnQ1lQJ10sXG4gIFsnRGhla2VsaWEnLCAnQ1lQJ10sXG4gIFsnU29tYWxpbGFuZCcsICdTT00nXSxcbiAgWydCYWlrb251cicsICdLQVonXSxcbiAgWydVU05CIEd1YW50YW5hbW8gQmF5JywgJ0NVQiddLFxuXSk7XG5cbi8qKlxuICogT3V0bGluZXMgYnkgY291bnRyeSBmcm9tIGEgYHdvcmxkLWF0bGFzYCBmaWxlLCBpbiBkZWdyZWVzLCBpbiB0aGUgb3JkZXIgb2YgdGhlIGNvZGUuXG4gKlxuICogSm9pbmVkIGJ5IElTTyBudW1iZXIsIG5ldmVyIGJ5IG5hbWUuIE91dGxpbmVzIHRoYXQgc2hhcmUgYSBjb2RlIGJlY29tZSBvbmUsIHdpdGhvdXQgdGhlIGJvcmRlclxuICogYmV0d2VlbiB0aGVtLiBBbnRhcmN0aWNhIGlzIGxlZnQgb3V0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gbmF0dXJhbEVhcnRoKGF0bGFzOiBXb3JsZEF0bGFzKTogQXJlYU91dGxpbmVbXSB7XG4gIGNvbnN0IHBhcnRzID0gbmV3IE1hcDxzdHJpbmcsIChQb2x5Z29uIHwgTXVsdGlQb2x5Z29uKVtdPigpO1xuICBmb3IgKGNvbnN0IGdlb21ldHJ5IG9mIGF0bGFzLm9iamVjdHMuY291bnRyaWVzLmdlb21ldHJpZXMpIHtcbiAgICBpZiAoZ2VvbWV0cnkudHlwZSAhPT0gJ1BvbHlnb24nICYmIGdlb21ldHJ5LnR5cGUgIT09ICdNdWx0aVBvbHlnb24nKSBjb250aW51ZTtcbiAgICBjb25zdCBuYW1lID0gZ2VvbWV0cnkucHJvcGVydGllcz8ubmFtZSA/PyAnJztcbiAgICBjb25zdCBudW1lcmljID0gdHlwZW9mIGdlb21ldHJ5LmlkID09PSAnc3RyaW5nJyA/IGFscGhhM09mTnVtZXJpYy5nZXQoZ2VvbWV0cnkuaWQpIDogdW5kZWZpbmVkO1xuICAgIGNvbnN0IGNvZGUgPSBudW1lcmljID8/IHVubnVtYmVyZWQuZ2V0KG5hbWUpID8/IG5hbWUudG9Mb3dlckNhc2UoKTtcbiAgICBpZiAoY29kZSA9PT0gJ0FUQScpIGNvbnRpbnVlO1xuICAgIHBhcnRzLnNldChjb2RlLCBbLi4uKHBhcnRzLmdldChjb2RlKSA/PyBbXSksIGdlb21ldHJ5XSk7XG4gIH1cbiAgcmV0dXJuIFsuLi5wYXJ0cy5lbnRyaWVzKCldXG4gICAgLnNvcnQoKFthXSwgW2JdKSA9PiAoYSA8IGIgPyAtMSA6IDEpKVxuICAgIC5tYXAoKFtjb2RlLCBnZW9tZXRyaWVzXSkgPT4ge1xuICAgICAgY29uc3QgbWVyZ2VkID0gbWVyZ2VBcmNzKGF0bGFzLCBnZW9tZXRyaWVzKTtcbiAgICAgIGNvbnN0IHsgZ2VvbWV0cnkgfSA9IGZlYXR1cmUoYXRsYXMsIG1lcmdlZCk7XG4gICAgICByZXR1cm4geyBjb2RlLCBwb2x5Z29uczogcG9seWdvbnNPZihnZW9tZXRyeSkgfTtcbiAgICB9KTtcbn1cbiIsImltcG9ydCB7IGZlYXR1cmUgfSBmcm9tICd0b3BvanNvbi1jbGllbnQnO1xuaW1wb3J0IHsgdG9wb2xvZ3kgfSBmcm9tICd0b3BvanNvbi1zZXJ2ZXInO1xuaW1wb3J0IHsgZmlsdGVyLCBmaWx0ZXJXZWlnaHQsIHByZXNpbXBsaWZ5LCBzaW1wbGlmeSB9IGZyb20gJ3RvcG9qc29uLXNpbXBsaWZ5JztcbmltcG9ydCB0eXBlIHsgT2JqZWN0cyB9IGZyb20gJ3RvcG9qc29uLXNwZWNpZmljYXRpb24nO1xuaW1wb3J0IHR5cGUgeyBBcmVhT3V0bGluZSwgRGVncmVlR2VvbWV0cnkgfSBmcm9tICcuL2FyZWFPdXRsaW5lcy50cyc7XG5cbi8qKlxuICogRHJvcHMgcG9pbnRzIHRoYXQgbWFrZSB0cmlhbmdsZXMsIGFuZCByaW5ncyB0aGF0IGVuY2xvc2UgbGVzcywgdGhhbiB0aGUgYXJlYXMgZ2l2ZW4uXG4gKlxuICogQm9yZGVycyBhcmUgc2ltcGxpZmllZCBvbmNlIGZvciBib3RoIG5laWdoYm91cnMsIHNvIHRoYXQgbm8gc2xpdCBvcGVucyBiZXR3ZWVuIHRoZW0uIEFuIG91dGxpbmVcbiAqIHdob3NlIHJpbmdzIGFyZSBhbGwgdG9vIHNtYWxsIGlzIGxlZnQgb3V0OyBpdCBnZXRzIGEgbWFya2VyIGluc3RlYWQuXG4gKlxuICogQHBhcmFtIG91dGxpbmVzIC0gICAgICBwcm9qZWN0ZWQgb3V0bGluZXMsIGNvZGVzIHVuaXF1ZVxuICogQHBhcmFtIGxlYXN0VHJpYW5nbGUgLSBpbiBzcXVhcmVkIHVuaXRzIG9mIHRoZSBwbGFuZVxuICogQHBhcmFtIGxlYXN0UmluZyAtICAgICBpbiBzcXVhcmVkIHVuaXRzIG9mIHRoZSBwbGFuZVxuICovXG5leHBvcnQgZnVuY3Rpb24gc2ltcGxpZnlPdXRsaW5lcyhcbiAgb3V0bGluZXM6IHJlYWRvbmx5IEFyZWFPdXRsaW5lW10sXG4gIGxlYXN0VHJpYW5nbGU6IG51bWJlcixcbiAgbGVhc3RSaW5nOiBudW1iZXIsXG4pOiBBcmVhT3V0bGluZVtdIHtcbiAgY29uc3QgZHJhd246IFJlY29yZDxzdHJpbmcsIERlZ3JlZUdlb21ldHJ5PiA9IHt9O1xuICBmb3IgKGNvbnN0IHsgY29kZSwgcG9seWdvbnMgfSBvZiBvdXRsaW5lcykge1xuICAgIGNvbnN0IGNvb3JkaW5hdGVzID0gcG9seWdvbnMubWFwKChyaW5ncykgPT4gcmluZ3MubWFwKChyaW5nKSA9PiByaW5nLm1hcCgocCkgPT4gWy4uLnBdKSkpO1xuICAgIGRyYXduW2NvZGVdID0geyB0eXBlOiAnTXVsdGlQb2x5Z29uJywgY29vcmRpbmF0ZXMgfTtcbiAgfVxuICBjb25zdCBmdWxsID0gdG9wb2xvZ3koZHJhd24pO1xuICBjb25zdCBhcmVhczogT2JqZWN0cyA9IHt9O1xuICBmb3IgKGNvbnN0IFtjb2RlLCBhcmVhXSBvZiBPYmplY3QuZW50cmllcyhmdWxsLm9iamVjdHMpKSB7XG4gICAgaWYgKGFyZWEudHlwZSA9PT0gJ011bHRpUG9seWdvbicpIGFyZWFzW2NvZGVdID0geyB0eXBlOiBhcmVhLnR5cGUsIGFyY3M6IGFyZWEuYXJjcyB9O1xuICB9XG4gIGNvbnN0IHNpbXBsaWZpZWQgPSBzaW1wbGlmeShwcmVzaW1wbGlmeSh7IC4uLmZ1bGwsIG9iamVjdHM6IGFyZWFzIH0pLCBsZWFzdFRyaWFuZ2xlKTtcbiAgY29uc3Qga2VwdCA9IGZpbHRlcihzaW1wbGlmaWVkLCBmaWx0ZXJXZWlnaHQoc2ltcGxpZmllZCwgbGVhc3RSaW5nKSk7XG4gIHJldHVybiBPYmplY3QuZW50cmllcyhrZXB0Lm9iamVjdHMpLmZsYXRNYXAoKFtjb2RlLCBhcmVhXSkgPT5cbiAgICBhcmVhLnR5cGUgPT09ICdNdWx0aVBvbHlnb24nXG4gICAgICA/IFt7IGNvZGUsIHBvbHlnb25zOiBmZWF0dXJlKGtlcHQsIGFyZWEpLmdlb21ldHJ5LmNvb3JkaW5hdGVzIH1dXG4gICAgICA6IFtdLFxuICApO1xufVxuIiwiLyoqXG4gKiBQbGFjZXMsIGluIGRlZ3JlZXMgZWFzdCBhbmQgbm9ydGgsIG9mIGFyZWFzIHRoYXQgZGF0YSBhcmUga2VwdCBmb3IgYW5kIHRoYXQgdGhlIG91dGxpbmVzIGRyYXcgYXNcbiAqIGEgcGFydCBvZiBhbm90aGVyIHN0YXRlIG9yIG5vdCBhdCBhbGwuXG4gKi9cbmV4cG9ydCBjb25zdCBzbWFsbEFyZWFzOiByZWFkb25seSAocmVhZG9ubHkgW2NvZGU6IHN0cmluZywgbG9uZ2l0dWRlOiBudW1iZXIsIGxhdGl0dWRlOiBudW1iZXJdKVtdID1cbiAgW1xuICAgIFsnQkVTJywgLTY4LjI3LCAxMi4xOF0sXG4gICAgWydCVlQnLCAzLjM2LCAtNTQuNDJdLFxuICAgIFsnQ0NLJywgOTYuODMsIC0xMi4xN10sXG4gICAgWydDWFInLCAxMDUuNjMsIC0xMC40OV0sXG4gICAgWydHTFAnLCAtNjEuNSwgMTYuMl0sXG4gICAgWydHVUYnLCAtNTMuMSwgNF0sXG4gICAgWydNVFEnLCAtNjEuMDIsIDE0LjY1XSxcbiAgICBbJ01ZVCcsIDQ1LjE1LCAtMTIuODNdLFxuICAgIFsnUkVVJywgNTUuNTQsIC0yMS4xM10sXG4gICAgWydTSk0nLCAxNiwgNzguNl0sXG4gICAgWydUS0wnLCAtMTcxLjg1LCAtOS4yXSxcbiAgXTtcbiIsImltcG9ydCB0eXBlIHsgQXJlYU1hcmtlciB9IGZyb20gJy4uL2NoYXJ0L3NoYXBlcy9CYXNlTWFwRmlsZS50cyc7XG5cbmNvbnN0IFJPVU5EUyA9IDYwO1xuXG4vKipcbiAqIFB1c2hlcyBtYXJrZXJzIGFwYXJ0IHRoYXQgd291bGQgY292ZXIgZWFjaCBvdGhlciwgZWFjaCBwYWlyIGJ5IHRoZSBzYW1lIGFtb3VudC5cbiAqXG4gKiBAcGFyYW0gbWFya2VycyAtICBpbiB0aGUgb3JkZXIgb2YgdGhlIGNvZGVcbiAqIEBwYXJhbSBkaXN0YW5jZSAtIGxlYXN0IGRpc3RhbmNlIGJldHdlZW4gdHdvLCBpbiBncmlkIHN0ZXBzXG4gKiBAcmV0dXJucyB0aGUgbWFya2VycyBvbiB3aG9sZSBncmlkIHN0ZXBzLCBzYW1lIG9yZGVyXG4gKiBAY29zdCBPKG7CsikgaW4gZWFjaCBvZiBzaXh0eSByb3VuZHNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwcmVhZE1hcmtlcnMobWFya2VyczogcmVhZG9ubHkgQXJlYU1hcmtlcltdLCBkaXN0YW5jZTogbnVtYmVyKTogQXJlYU1hcmtlcltdIHtcbiAgY29uc3QgbW92ZWQgPSBtYXJrZXJzLm1hcCgobWFya2VyKSA9PiAoeyAuLi5tYXJrZXIgfSkpO1xuICBmb3IgKGxldCByb3VuZCA9IDA7IHJvdW5kIDwgUk9VTkRTOyByb3VuZCArPSAxKSB7XG4gICAgbW92ZWQuZm9yRWFjaCgoYSwgaSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBiIG9mIG1vdmVkLnNsaWNlKGkgKyAxKSkge1xuICAgICAgICBjb25zdCBbZHgsIGR5XSA9IFtiLnggLSBhLngsIGIueSAtIGEueV07XG4gICAgICAgIGNvbnN0IGFwYXJ0ID0gTWF0aC5zcXJ0KGR4ICogZHggKyBkeSAqIGR5KTtcbiAgICAgICAgaWYgKGFwYXJ0ID49IGRpc3RhbmNlKSBjb250aW51ZTtcbiAgICAgICAgY29uc3QgcHVzaCA9IChkaXN0YW5jZSAtIGFwYXJ0KSAvIDI7XG4gICAgICAgIGNvbnN0IFtzdGVwWCwgc3RlcFldID0gYXBhcnQgPT09IDAgPyBbcHVzaCwgMF0gOiBbKGR4IC8gYXBhcnQpICogcHVzaCwgKGR5IC8gYXBhcnQpICogcHVzaF07XG4gICAgICAgIGEueCAtPSBzdGVwWDtcbiAgICAgICAgYS55IC09IHN0ZXBZO1xuICAgICAgICBiLnggKz0gc3RlcFg7XG4gICAgICAgIGIueSArPSBzdGVwWTtcbiAgICAgIH1cbiAgICB9KTtcbiAgfVxuICByZXR1cm4gbW92ZWQubWFwKCh7IGNvZGUsIHgsIHkgfSkgPT4gKHsgY29kZSwgeDogTWF0aC5yb3VuZCh4KSwgeTogTWF0aC5yb3VuZCh5KSB9KSk7XG59XG4iLCJpbXBvcnQgeyBjcmVhdGVIYXNoIH0gZnJvbSAnbm9kZTpjcnlwdG8nO1xuaW1wb3J0IHsgYmFzZU1hcHMgfSBmcm9tICcuLi9jaGFydC9iYXNlTWFwcy50cyc7XG5pbXBvcnQgdHlwZSB7XG4gIEFyZWFNYXJrZXIsXG4gIEJhc2VNYXBGaWxlLFxuICBNYXBHZW9tZXRyeSxcbiAgTWFwTGV2ZWwsXG4gIFBhY2tlZFJpbmcsXG59IGZyb20gJy4uL2NoYXJ0L3NoYXBlcy9CYXNlTWFwRmlsZS50cyc7XG5pbXBvcnQgdHlwZSB7IEJhc2VNYXBJZCB9IGZyb20gJy4uL2NoYXJ0L3NwZWMudHMnO1xuaW1wb3J0IHsgdHlwZSBBcmVhT3V0bGluZSwgbGFyZ2VzdFBpZWNlLCBtYXBQb2ludHMsIHJlcHJlc2VudGF0aXZlUG9pbnQgfSBmcm9tICcuL2FyZWFPdXRsaW5lcy50cyc7XG5pbXBvcnQgeyB0eXBlIENoaW5lc2VXb3JsZCwgY2hpbmVzZVN0YW5kYXJkIH0gZnJvbSAnLi9jaGluZXNlU3RhbmRhcmQudHMnO1xuaW1wb3J0IHsgY3V0QXRBbnRpbWVyaWRpYW4gfSBmcm9tICcuL2N1dEF0QW50aW1lcmlkaWFuLnRzJztcbmltcG9ydCB7IGVxdWFsRWFydGggfSBmcm9tICcuL2VxdWFsRWFydGgudHMnO1xuaW1wb3J0IHsgbmF0dXJhbEVhcnRoLCB0eXBlIFdvcmxkQXRsYXMgfSBmcm9tICcuL25hdHVyYWxFYXJ0aC50cyc7XG5pbXBvcnQgeyBzaW1wbGlmeU91dGxpbmVzIH0gZnJvbSAnLi9zaW1wbGlmeU91dGxpbmVzLnRzJztcbmltcG9ydCB7IHNtYWxsQXJlYXMgfSBmcm9tICcuL3NtYWxsQXJlYXMudHMnO1xuaW1wb3J0IHsgc3ByZWFkTWFya2VycyB9IGZyb20gJy4vc3ByZWFkTWFya2Vycy50cyc7XG5cbi8qKiBUaGUgZmlsZXMgdGhhdCBiYXNlIG1hcHMgYXJlIG1hZGUgZnJvbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFwU291cmNlcyB7XG4gIHJlYWRvbmx5IGF0bGFzNTBtOiBXb3JsZEF0bGFzO1xuICAvKiogT3V0bGluZXMgaW4gdGhlIGZpbmVzdCBkZXRhaWwsIGluIGRlZ3JlZXM6IHdoZXJlIGFyZWFzIGFyZSBtYXJrZWQuICovXG4gIHJlYWRvbmx5IHBsYWNlczogcmVhZG9ubHkgQXJlYU91dGxpbmVbXTtcbiAgcmVhZG9ubHkgY2hpbmVzZVdvcmxkOiBDaGluZXNlV29ybGQ7XG59XG5cbi8qKiBUaGUgcGxhbmUgZnJvbSB0aGUgMTgwdGggbWVyaWRpYW4gd2VzdCB0byB0aGUgMTgwdGggZWFzdC4gKi9cbmNvbnN0IEhBTEZfV0lEVEggPSBlcXVhbEVhcnRoKDE4MCwgMClbMF07XG5cbmludGVyZmFjZSBHcmlkIHtcbiAgcmVhZG9ubHkgd2lkdGg6IG51bWJlcjtcbiAgLyoqIFNtYWxsZXN0IGRldGFpbCB0aGF0IGlzIGtlcHQsIGluIGdyaWQgc3RlcHM7IG51bGwga2VlcHMgZXZlcnkgcG9pbnQuICovXG4gIHJlYWRvbmx5IGRldGFpbDogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIERldGFpbHMgYXJlIGhhbGYgYSBwaXhlbCBvZiBhIG1hcCAxMDAwIGFuZCAyMDAwIHBpeGVscyB3aWRlLiAqL1xuY29uc3QgZ3JpZHM6IFJlYWRvbmx5PFJlY29yZDxgJHtCYXNlTWFwSWR9ICR7TWFwTGV2ZWx9YCwgR3JpZD4+ID0ge1xuICAnbmF0dXJhbC1lYXJ0aCBzbWFsbCc6IHsgd2lkdGg6IDQwOTYsIGRldGFpbDogNCB9LFxuICAnbmF0dXJhbC1lYXJ0aCBsYXJnZSc6IHsgd2lkdGg6IDE2Mzg0LCBkZXRhaWw6IDggfSxcbiAgJ2NoaW5lc2Utc3RhbmRhcmQgc21hbGwnOiB7IHdpZHRoOiA2NTUzNiwgZGV0YWlsOiBudWxsIH0sXG4gICdjaGluZXNlLXN0YW5kYXJkIGxhcmdlJzogeyB3aWR0aDogNjU1MzYsIGRldGFpbDogbnVsbCB9LFxufTtcblxuLyoqIEFyZWFzIHdob3NlIGxhcmdlc3QgcGllY2UgaXMgc21hbGxlciB0aGFuIGEgc3F1YXJlIG9mIHRoaXMgcGFydCBvZiB0aGUgbWFwJ3Mgd2lkdGggZ2V0IGEgbWFya2VyLiAqL1xuY29uc3QgTUFSS0VSX1NJREUgPSAxIC8gNDAwO1xuXG5mdW5jdGlvbiBwYWNrKHJpbmc6IHJlYWRvbmx5IChyZWFkb25seSBudW1iZXJbXSlbXSk6IFBhY2tlZFJpbmcge1xuICBjb25zdCBwYWNrZWQ6IG51bWJlcltdID0gW107XG4gIGxldCBbbGFzdFgsIGxhc3RZXSA9IFswLCAwXTtcbiAgcmluZy5mb3JFYWNoKChbeCA9IDAsIHkgPSAwXSwgaSkgPT4ge1xuICAgIGNvbnN0IFtncmlkWCwgZ3JpZFldID0gW01hdGgucm91bmQoeCksIE1hdGgucm91bmQoeSldO1xuICAgIGlmIChpID4gMCAmJiBncmlkWCA9PT0gbGFzdFggJiYgZ3JpZFkgPT09IGxhc3RZKSByZXR1cm47XG4gICAgcGFja2VkLnB1c2goZ3JpZFggLSBsYXN0WCwgZ3JpZFkgLSBsYXN0WSk7XG4gICAgW2xhc3RYLCBsYXN0WV0gPSBbZ3JpZFgsIGdyaWRZXTtcbiAgfSk7XG4gIHJldHVybiBwYWNrZWQ7XG59XG5cbi8qKiBSb3VuZHMgcmluZ3MgdG8gdGhlIGdyaWQ7IGEgcmluZyB0aGF0IGZhbGxzIG9uIGZld2VyIHRoYW4gdGhyZWUgcG9pbnRzIGNhbm5vdCBiZSBkcmF3bi4gKi9cbmZ1bmN0aW9uIHBhY2tTaGFwZXMob3V0bGluZXM6IHJlYWRvbmx5IEFyZWFPdXRsaW5lW10pOiBNYXBHZW9tZXRyeVsnc2hhcGVzJ10ge1xuICByZXR1cm4gb3V0bGluZXMuZmxhdE1hcCgoeyBjb2RlLCBwb2x5Z29ucyB9KSA9PiB7XG4gICAgY29uc3QgcGFja2VkID0gcG9seWdvbnNcbiAgICAgIC5tYXAoKHJpbmdzKSA9PiByaW5ncy5tYXAocGFjaykuZmlsdGVyKChyaW5nKSA9PiByaW5nLmxlbmd0aCA+PSA4KSlcbiAgICAgIC5maWx0ZXIoKHJpbmdzKSA9PiByaW5ncy5sZW5ndGggPiAwKTtcbiAgICByZXR1cm4gcGFja2VkLmxlbmd0aCA+IDAgPyBbeyBjb2RlLCBwb2x5Z29uczogcGFja2VkIH1dIDogW107XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBnZW9tZXRyeU9mKFxuICBvdXRsaW5lczogcmVhZG9ubHkgQXJlYU91dGxpbmVbXSxcbiAgcGxhY2VzOiByZWFkb25seSBBcmVhT3V0bGluZVtdLFxuICB7IHdpZHRoLCBkZXRhaWwgfTogR3JpZCxcbik6IE1hcEdlb21ldHJ5IHtcbiAgY29uc3Qgc3RlcHMgPSB3aWR0aCAvICgyICogSEFMRl9XSURUSCk7XG4gIGNvbnN0IHByb2plY3RlZCA9IG1hcFBvaW50cyhvdXRsaW5lcy5tYXAoY3V0QXRBbnRpbWVyaWRpYW4pLCBlcXVhbEVhcnRoKTtcbiAgY29uc3QgeXMgPSBwcm9qZWN0ZWQuZmxhdE1hcCgoeyBwb2x5Z29ucyB9KSA9PiBwb2x5Z29ucy5mbGF0KDIpLm1hcCgoWywgeSA9IDBdKSA9PiB5KSk7XG4gIGNvbnN0IHNvdXRoID0geXMucmVkdWNlKChsZWFzdCwgeSkgPT4gTWF0aC5taW4obGVhc3QsIHkpLCBJbmZpbml0eSk7XG4gIGNvbnN0IG5vcnRoID0geXMucmVkdWNlKChncmVhdGVzdCwgeSkgPT4gTWF0aC5tYXgoZ3JlYXRlc3QsIHkpLCAtSW5maW5pdHkpO1xuICBjb25zdCB0b0dyaWQgPSAoeDogbnVtYmVyLCB5OiBudW1iZXIpID0+IFsoeCArIEhBTEZfV0lEVEgpICogc3RlcHMsICh5IC0gc291dGgpICogc3RlcHNdIGFzIGNvbnN0O1xuICBjb25zdCBmdWxsID0gbWFwUG9pbnRzKHByb2plY3RlZCwgdG9HcmlkKTtcbiAgY29uc3QgZHJhd24gPVxuICAgIGRldGFpbCA9PT0gbnVsbCA/IGZ1bGwgOiBzaW1wbGlmeU91dGxpbmVzKGZ1bGwsIGRldGFpbCAqIGRldGFpbCAqIDAuNSwgZGV0YWlsICogZGV0YWlsICogMC44KTtcbiAgY29uc3Qgc2l6ZXMgPSBuZXcgTWFwKGRyYXduLm1hcCgob3V0bGluZSkgPT4gW291dGxpbmUuY29kZSwgbGFyZ2VzdFBpZWNlKG91dGxpbmUpXSkpO1xuICBjb25zdCBsZWFzdCA9IChNQVJLRVJfU0lERSAqIHdpZHRoKSAqKiAyO1xuICBjb25zdCB0b29TbWFsbCA9IChjb2RlOiBzdHJpbmcpID0+IC9eW0EtWl17M30kLy50ZXN0KGNvZGUpICYmIChzaXplcy5nZXQoY29kZSkgPz8gMCkgPCBsZWFzdDtcbiAgY29uc3QgcG9pbnRzID0gbmV3IE1hcDxzdHJpbmcsIHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl0+KFtcbiAgICAuLi5zbWFsbEFyZWFzLm1hcCgoW2NvZGUsIGxvbmdpdHVkZSwgbGF0aXR1ZGVdKSA9PiBbY29kZSwgW2xvbmdpdHVkZSwgbGF0aXR1ZGVdXSBhcyBjb25zdCksXG4gICAgLi4ucGxhY2VzXG4gICAgICAuZmlsdGVyKCh7IGNvZGUgfSkgPT4gdG9vU21hbGwoY29kZSkpXG4gICAgICAubWFwKChvdXRsaW5lKSA9PiBbb3V0bGluZS5jb2RlLCByZXByZXNlbnRhdGl2ZVBvaW50KG91dGxpbmUpXSBhcyBjb25zdCksXG4gIF0pO1xuICBjb25zdCBtYXJrZXJzID0gWy4uLnBvaW50cy5lbnRyaWVzKCldXG4gICAgLmZpbHRlcigoW2NvZGVdKSA9PiB0b29TbWFsbChjb2RlKSlcbiAgICAubWFwKChbY29kZSwgcGxhY2VdKTogQXJlYU1hcmtlciA9PiB7XG4gICAgICBjb25zdCBbeCwgeV0gPSB0b0dyaWQoLi4uZXF1YWxFYXJ0aCguLi5wbGFjZSkpO1xuICAgICAgcmV0dXJuIHsgY29kZSwgeDogTWF0aC5yb3VuZCh4KSwgeTogTWF0aC5yb3VuZCh5KSB9O1xuICAgIH0pXG4gICAgLnNvcnQoKGEsIGIpID0+IChhLmNvZGUgPCBiLmNvZGUgPyAtMSA6IDEpKTtcbiAgcmV0dXJuIHtcbiAgICBwcm9qZWN0aW9uOiAnZXF1YWwtZWFydGgnLFxuICAgIHdpZHRoLFxuICAgIGhlaWdodDogTWF0aC5jZWlsKChub3J0aCAtIHNvdXRoKSAqIHN0ZXBzKSxcbiAgICBzaGFwZXM6IHBhY2tTaGFwZXMoZHJhd24pLFxuICAgIG1hcmtlcnM6IHNwcmVhZE1hcmtlcnMobWFya2Vycywgd2lkdGggLyAxMzApLFxuICB9O1xufVxuXG4vKipcbiAqIE1ha2VzIGEgYmFzZSBtYXAgdG8gYmUgZHJhd246IG91dGxpbmVzIGJ5IGNvZGUgb24gYW4gZXF1YWwtYXJlYSBwbGFuZSwgc21hbGwgYXJlYXMgYXMgbWFya2Vycy5cbiAqXG4gKiBUaGUgbWFwIGRyYXduIGFmdGVyIHRoZSBDaGluZXNlIHN0YW5kYXJkIG1hcCBpcyBuZXZlciBzaW1wbGlmaWVkOiB3aGF0ZXZlciBpdCBkcmF3cyBpcyBrZXB0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gYnVpbGRCYXNlTWFwKFxuICBpZDogQmFzZU1hcElkLFxuICBsZXZlbDogTWFwTGV2ZWwsXG4gIHsgYXRsYXM1MG0sIHBsYWNlcywgY2hpbmVzZVdvcmxkIH06IE1hcFNvdXJjZXMsXG4pOiBCYXNlTWFwRmlsZSB7XG4gIGNvbnN0IHsgY3JlZGl0LCBtYXBOdW1iZXIsIHJldmlld2VkIH0gPSBiYXNlTWFwc1tpZF07XG4gIGNvbnN0IG91dGxpbmVzID0gaWQgPT09ICduYXR1cmFsLWVhcnRoJyA/IG5hdHVyYWxFYXJ0aChhdGxhczUwbSkgOiBjaGluZXNlU3RhbmRhcmQoY2hpbmVzZVdvcmxkKTtcbiAgY29uc3QgZ2VvbWV0cnkgPSBnZW9tZXRyeU9mKG91dGxpbmVzLCBwbGFjZXMsIGdyaWRzW2Ake2lkfSAke2xldmVsfWBdKTtcbiAgcmV0dXJuIHtcbiAgICB2ZXJzaW9uOiAxLFxuICAgIGlkLFxuICAgIGxldmVsLFxuICAgIGNyZWRpdCxcbiAgICBsaWNlbmNlOiBsaWNlbmNlc1tpZF0sXG4gICAgbWFwTnVtYmVyLFxuICAgIHJldmlld2VkLFxuICAgIHNoYTI1NjogY3JlYXRlSGFzaCgnc2hhMjU2JykudXBkYXRlKEpTT04uc3RyaW5naWZ5KGdlb21ldHJ5KSkuZGlnZXN0KCdoZXgnKSxcbiAgICBnZW9tZXRyeSxcbiAgfTtcbn1cblxuY29uc3QgbGljZW5jZXM6IFJlYWRvbmx5PFJlY29yZDxCYXNlTWFwSWQsIHN0cmluZz4+ID0ge1xuICAnbmF0dXJhbC1lYXJ0aCc6ICdwdWJsaWMgZG9tYWluJyxcbiAgJ2NoaW5lc2Utc3RhbmRhcmQnOiAnVW5saWNlbnNlJyxcbn07XG4iLCJpbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdub2RlOm1vZHVsZSc7XG5pbXBvcnQgdHlwZSB7IE1hcFNvdXJjZXMgfSBmcm9tICcuL2Jhc2VNYXAudHMnO1xuaW1wb3J0IHsgbmF0dXJhbEVhcnRoLCB0eXBlIFdvcmxkQXRsYXMgfSBmcm9tICcuL25hdHVyYWxFYXJ0aC50cyc7XG5cbmNvbnN0IHJlcXVpcmUgPSBjcmVhdGVSZXF1aXJlKGltcG9ydC5tZXRhLnVybCk7XG5cbmZ1bmN0aW9uIHJlYWRKc29uKHNwZWNpZmllcjogc3RyaW5nKTogdW5rbm93biB7XG4gIHJldHVybiBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhyZXF1aXJlLnJlc29sdmUoc3BlY2lmaWVyKSwgJ3V0ZjgnKSk7XG59XG5cbi8qKiBSZWFkcyB0aGUgZmlsZXMgb2YgdGhlIG1hcCBwYWNrYWdlcywgd2hvc2UgdmVyc2lvbnMgdGhlIGxvY2tmaWxlIHBpbnMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZE1hcFNvdXJjZXMoKTogTWFwU291cmNlcyB7XG4gIHJldHVybiB7XG4gICAgYXRsYXM1MG06IHJlYWRKc29uKCd3b3JsZC1hdGxhcy9jb3VudHJpZXMtNTBtLmpzb24nKSBhcyBNYXBTb3VyY2VzWydhdGxhczUwbSddLFxuICAgIHBsYWNlczogbmF0dXJhbEVhcnRoKHJlYWRKc29uKCd3b3JsZC1hdGxhcy9jb3VudHJpZXMtMTBtLmpzb24nKSBhcyBXb3JsZEF0bGFzKSxcbiAgICBjaGluZXNlV29ybGQ6IHJlYWRKc29uKCdAc3VyYm93bC93b3JsZC1nZW8tanNvbi16aCcpIGFzIE1hcFNvdXJjZXNbJ2NoaW5lc2VXb3JsZCddLFxuICB9O1xufVxuIiwiaW1wb3J0IHR5cGUgeyBQbHVnaW4gfSBmcm9tICd2aXRlJztcbmltcG9ydCB7IGJ1aWxkQmFzZU1hcCB9IGZyb20gJy4vYmFzZU1hcC50cyc7XG5pbXBvcnQgeyByZWFkTWFwU291cmNlcyB9IGZyb20gJy4vbWFwU291cmNlcy50cyc7XG5pbXBvcnQgeyBzZXJ2ZWRGaWxlcyB9IGZyb20gJy4vc2VydmVkRmlsZXMudHMnO1xuXG4vKiogVGhlIGJhc2UgbWFwcyB0aGF0IGFyZSBzZXJ2ZWQsIGJ5IHRoZWlyIHBsYWNlIGJlbG93IHRoZSB3aW5kb3cncyBwYWdlLiAqL1xuZXhwb3J0IGNvbnN0IHNlcnZlZE1hcHMgPSBbXG4gIFsnbWFwcy9uYXR1cmFsLWVhcnRoLXNtYWxsLmpzb24nLCAnbmF0dXJhbC1lYXJ0aCcsICdzbWFsbCddLFxuICBbJ21hcHMvbmF0dXJhbC1lYXJ0aC1sYXJnZS5qc29uJywgJ25hdHVyYWwtZWFydGgnLCAnbGFyZ2UnXSxcbiAgWydtYXBzL2NoaW5lc2Utc3RhbmRhcmQtbGFyZ2UuanNvbicsICdjaGluZXNlLXN0YW5kYXJkJywgJ2xhcmdlJ10sXG5dIGFzIGNvbnN0O1xuXG4vKiogTWFrZXMgdGhlIGJhc2UgbWFwcyBmcm9tIHRoZSBtYXAgcGFja2FnZXMgYW5kIHNlcnZlcyB0aGVtIGFzIGZpbGVzIGJlc2lkZSB0aGUgd2luZG93J3MgcGFnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXBTaGFwZXMoKTogUGx1Z2luIHtcbiAgY29uc3Qgc291cmNlcyA9IG1lbW9pc2VkKHJlYWRNYXBTb3VyY2VzKTtcbiAgcmV0dXJuIHNlcnZlZEZpbGVzKFxuICAgICdyaXNrYmVsdC1tYXAtc2hhcGVzJyxcbiAgICBuZXcgTWFwKFxuICAgICAgc2VydmVkTWFwcy5tYXAoKFtwYXRoLCBpZCwgbGV2ZWxdKSA9PiBbXG4gICAgICAgIHBhdGgsXG4gICAgICAgIG1lbW9pc2VkKCgpID0+IEJ1ZmZlci5mcm9tKEpTT04uc3RyaW5naWZ5KGJ1aWxkQmFzZU1hcChpZCwgbGV2ZWwsIHNvdXJjZXMoKSkpLCAndXRmOCcpKSxcbiAgICAgIF0pLFxuICAgICksXG4gICk7XG59XG5cbmZ1bmN0aW9uIG1lbW9pc2VkPFZhbHVlPihtYWtlOiAoKSA9PiBWYWx1ZSk6ICgpID0+IFZhbHVlIHtcbiAgbGV0IG1hZGU6IHsgcmVhZG9ubHkgdmFsdWU6IFZhbHVlIH0gfCBudWxsID0gbnVsbDtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBtYWRlID8/PSB7IHZhbHVlOiBtYWtlKCkgfTtcbiAgICByZXR1cm4gbWFkZS52YWx1ZTtcbiAgfTtcbn1cbiIsImltcG9ydCB7IHJlc29sdmUgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHJlYWN0IGZyb20gJ0B2aXRlanMvcGx1Z2luLXJlYWN0JztcbmltcG9ydCB7IGRlZmluZUNvbmZpZyB9IGZyb20gJ2VsZWN0cm9uLXZpdGUnO1xuaW1wb3J0IHsgZmlndXJlRmlsZXMgfSBmcm9tICcuL3JlbmRlcmVyL2J1aWxkL2ZpZ3VyZUZpbGVzLnRzJztcbmltcG9ydCB7IG1hcFNoYXBlcyB9IGZyb20gJy4vcmVuZGVyZXIvYnVpbGQvbWFwU2hhcGVzLnRzJztcblxuY29uc3QgaGVyZSA9IGltcG9ydC5tZXRhLmRpcm5hbWU7XG5cbi8qKiBDaHJvbWl1bSBvZiB0aGUgb2xkZXN0IEVsZWN0cm9uIHRoYXQgdGhlIHByb2dyYW0gaXMgcnVuIG9uLiAqL1xuY29uc3Qgd2luZG93ID0gJ2Nocm9tZTE0OCc7XG5cbmV4cG9ydCBkZWZhdWx0IGRlZmluZUNvbmZpZyh7XG4gIG1haW46IHtcbiAgICBidWlsZDoge1xuICAgICAgb3V0RGlyOiAnb3V0L21haW4nLFxuICAgICAgZXh0ZXJuYWxpemVEZXBzOiBmYWxzZSxcbiAgICAgIHJlcG9ydENvbXByZXNzZWRTaXplOiBmYWxzZSxcbiAgICAgIGxpYjogeyBlbnRyeTogcmVzb2x2ZShoZXJlLCAnZWxlY3Ryb24vbWFpbi9pbmRleC50cycpLCBmb3JtYXRzOiBbJ2VzJ10gfSxcbiAgICB9LFxuICB9LFxuICBwcmVsb2FkOiB7XG4gICAgYnVpbGQ6IHtcbiAgICAgIG91dERpcjogJ291dC9wcmVsb2FkJyxcbiAgICAgIGV4dGVybmFsaXplRGVwczogZmFsc2UsXG4gICAgICByZXBvcnRDb21wcmVzc2VkU2l6ZTogZmFsc2UsXG4gICAgICBsaWI6IHsgZW50cnk6IHJlc29sdmUoaGVyZSwgJ2VsZWN0cm9uL3ByZWxvYWQvaW5kZXgudHMnKSwgZm9ybWF0czogWydjanMnXSB9LFxuICAgICAgcm9sbGRvd25PcHRpb25zOiB7IG91dHB1dDogeyBlbnRyeUZpbGVOYW1lczogJ2luZGV4LmNqcycgfSB9LFxuICAgIH0sXG4gIH0sXG4gIHJlbmRlcmVyOiB7XG4gICAgcm9vdDogcmVzb2x2ZShoZXJlLCAncmVuZGVyZXInKSxcbiAgICBiYXNlOiAnLi8nLFxuICAgIHBsdWdpbnM6IFtyZWFjdCgpLCBtYXBTaGFwZXMoKSwgZmlndXJlRmlsZXMoKV0sXG4gICAgd29ya2VyOiB7IGZvcm1hdDogJ2VzJyB9LFxuICAgIGJ1aWxkOiB7XG4gICAgICBvdXREaXI6IHJlc29sdmUoaGVyZSwgJ291dC9yZW5kZXJlcicpLFxuICAgICAgdGFyZ2V0OiB3aW5kb3csXG4gICAgICBtaW5pZnk6IHRydWUsXG4gICAgICBhc3NldHNJbmxpbmVMaW1pdDogMCxcbiAgICAgIGNzc0NvZGVTcGxpdDogZmFsc2UsXG4gICAgICBtb2R1bGVQcmVsb2FkOiB7IHBvbHlmaWxsOiBmYWxzZSB9LFxuICAgICAgcmVwb3J0Q29tcHJlc3NlZFNpemU6IGZhbHNlLFxuICAgICAgY2h1bmtTaXplV2FybmluZ0xpbWl0OiA0MDk2LFxuICAgICAgcm9sbGRvd25PcHRpb25zOiB7IGlucHV0OiByZXNvbHZlKGhlcmUsICdyZW5kZXJlci9pbmRleC5odG1sJykgfSxcbiAgICB9LFxuICB9LFxufSk7XG4iXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUlBLE1BQWEsaUJBQWlCLGNBQUEsc0RBQTZCLENBQUMsQ0FBQyxRQUMzRCxzRUFDRjs7Ozs7Ozs7QUNFQSxTQUFnQixZQUFZLE1BQWMsT0FBa0Q7Q0FDMUYsT0FBTztFQUNMO0VBQ0EsZ0JBQWdCLFFBQVE7R0FDdEIsT0FBTyxZQUFZLEtBQUssU0FBUyxVQUFVLFNBQVM7SUFDbEQsTUFBTSxPQUFPLFFBQVEsS0FBSyxRQUFRLFdBQVcsRUFBRSxDQUFDLENBQUMsUUFBUSxPQUFPLEVBQUUsS0FBSztJQUN2RSxNQUFNLE9BQU8sTUFBTSxJQUFJLElBQUk7SUFDM0IsSUFBSSxTQUFTLEtBQUEsR0FBVztLQUN0QixLQUFLO0tBQ0w7SUFDRjtJQUNBLElBQUksS0FBSyxTQUFTLE9BQU8sR0FBRyxTQUFTLFVBQVUsZ0JBQWdCLGtCQUFrQjtJQUNqRixJQUFJLEtBQUssU0FBUyxPQUFPLEdBQUcsU0FBUyxVQUFVLGdCQUFnQixrQkFBa0I7SUFDakYsU0FBUyxJQUFJLEtBQUssQ0FBQztHQUNyQixDQUFDO0VBQ0g7RUFDQSxpQkFBaUI7R0FDZixLQUFLLE1BQU0sQ0FBQyxVQUFVLFNBQVMsT0FDN0IsS0FBSyxTQUFTO0lBQUUsTUFBTTtJQUFTO0lBQVUsUUFBUSxLQUFLO0dBQUUsQ0FBQztFQUU3RDtDQUNGO0FBQ0Y7QUN4QkEsTUFBTSxpQkFBaUIsY0FBQSxzREFBNkIsQ0FBQyxDQUFDLFFBQVEsaUNBQWlDOztBQUcvRixTQUFnQixjQUFzQjtDQUNwQyxPQUFPLFlBQ0wseUNBQ0EsSUFBSSxJQUFJLENBQ04sQ0FBQyx3Q0FBd0MsYUFBYSxjQUFjLENBQUMsR0FDckUsQ0FBQyw0QkFBNEIsYUFBYSxjQUFjLENBQUMsQ0FDM0QsQ0FBQyxDQUNIO0FBQ0Y7OztBQ2RBLE1BQWEsV0FBaUQ7Q0FDNUQsaUJBQWlCO0VBQ2YsSUFBSTtFQUNKLFFBQVE7RUFDUixXQUFXO0VBQ1gsVUFBVTtDQUNaO0NBQ0Esb0JBQW9CO0VBQ2xCLElBQUk7RUFDSixRQUFRO0VBQ1IsV0FBVztFQUNYLFVBQVU7Q0FDWjtBQUNGOzs7QUNEQSxTQUFnQixXQUFXLFVBQTBDO0NBQ25FLE9BQU8sU0FBUyxTQUFTLFlBQVksQ0FBQyxTQUFTLFdBQVcsSUFBSSxTQUFTO0FBQ3pFOztBQUdBLFNBQWdCLFVBQ2QsVUFDQSxNQUNlO0NBQ2YsT0FBTyxTQUFTLEtBQUssRUFBRSxNQUFNLGdCQUFnQjtFQUMzQztFQUNBLFVBQVUsU0FBUyxLQUFLLFVBQ3RCLE1BQU0sS0FBSyxTQUFTLEtBQUssS0FBSyxDQUFDLElBQUksR0FBRyxJQUFJLE9BQU8sQ0FBQyxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQ25FO0NBQ0YsRUFBRTtBQUNKOztBQUdBLFNBQWdCLFdBQVcsTUFBbUM7Q0FDNUQsSUFBSSxNQUFNO0NBQ1YsS0FBSyxTQUFTLENBQUMsSUFBSSxHQUFHLElBQUksSUFBSSxNQUFNO0VBQ2xDLE1BQU0sQ0FBQyxRQUFRLEdBQUcsUUFBUSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssV0FBVyxDQUFDO0VBQy9ELE9BQU8sSUFBSSxRQUFRLFFBQVE7Q0FDN0IsQ0FBQztDQUNELE9BQU87QUFDVDs7QUFHQSxTQUFnQixvQkFBb0IsU0FBaUQ7Q0FDbkYsSUFBSSxPQUE0QixDQUFDO0NBQ2pDLEtBQUssTUFBTSxDQUFDLFFBQVEsQ0FBQyxNQUFNLFFBQVEsVUFDakMsSUFBSSxLQUFLLElBQUksV0FBVyxLQUFLLENBQUMsSUFBSSxLQUFLLElBQUksV0FBVyxJQUFJLENBQUMsR0FBRyxPQUFPO0NBRXZFLE1BQU0sQ0FBQyxVQUFVLEdBQUcsVUFBVSxLQUFLLEtBQUssTUFBTSxRQUFRLFNBQVMsRUFBRSxHQUFHLEVBQUUsR0FBRyxNQUFNLENBQUM7Q0FDaEYsSUFBSSxPQUFPO0NBQ1gsSUFBSSxVQUFVO0NBQ2QsSUFBSSxVQUFVO0NBQ2QsS0FBSyxTQUFTLENBQUMsSUFBSSxHQUFHLElBQUksSUFBSSxNQUFNO0VBQ2xDLE1BQU0sQ0FBQyxRQUFRLEdBQUcsUUFBUSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssV0FBVyxDQUFDO0VBQy9ELE1BQU0sU0FBUyxJQUFJLFlBQVksUUFBUSxZQUFZLFFBQVEsWUFBWSxJQUFJO0VBQzNFLFFBQVE7RUFDUixXQUFXLFNBQVMsSUFBSSxRQUFRLElBQUk7RUFDcEMsV0FBVyxTQUFTLElBQUksUUFBUSxJQUFJO0NBQ3RDLENBQUM7Q0FDRCxJQUFJLFNBQVMsR0FBRyxPQUFPLENBQUMsU0FBUyxPQUFPO0NBQ3hDLE9BQU8sQ0FBQyxVQUFVLFdBQVcsSUFBSSxPQUFPLFVBQVUsV0FBVyxJQUFJLEtBQUs7QUFDeEU7O0FBR0EsU0FBZ0IsYUFBYSxFQUFFLFlBQWlDO0NBQzlELE9BQU8sS0FBSyxJQUFJLEdBQUcsR0FBRyxTQUFTLEtBQUssQ0FBQyxRQUFRLENBQUMsT0FBTyxLQUFLLElBQUksV0FBVyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdkY7OztBQ2xEQSxNQUFNLDBCQUF1QyxJQUFJLElBQUksQ0FDbkQsQ0FBQyxRQUFRLEtBQUssR0FDZCxDQUFDLFNBQVMsS0FBSyxDQUNqQixDQUFDOzs7Ozs7O0FBUUQsU0FBZ0IsZ0JBQWdCLE9BQW9DO0NBQ2xFLE1BQU0sd0JBQVEsSUFBSSxJQUE0QjtDQUM5QyxLQUFLLE1BQU0sRUFBRSxZQUFZLGNBQWMsTUFBTSxVQUFVO0VBQ3JELE1BQU0sRUFBRSxRQUFRLFFBQVEsU0FBUztFQUNqQyxNQUFNLE9BQU8sV0FBVyxRQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssT0FBUTtFQUM5RCxJQUFJLFNBQVMsT0FBTztFQUNwQixNQUFNLElBQUksTUFBTSxDQUFDLEdBQUksTUFBTSxJQUFJLElBQUksS0FBSyxDQUFDLEdBQUksR0FBRyxXQUFXLFFBQVEsQ0FBQyxDQUFDO0NBQ3ZFO0NBQ0EsT0FBTyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsQ0FBQyxDQUN4QixNQUFNLENBQUMsSUFBSSxDQUFDLE9BQVEsSUFBSSxJQUFJLEtBQUssQ0FBRSxDQUFDLENBQ3BDLEtBQUssQ0FBQyxNQUFNLGVBQWU7RUFBRTtFQUFNO0NBQVMsRUFBRTtBQUNuRDs7O0FDbkNBLFNBQVMsU0FBUyxNQUF1QztDQUN2RCxJQUFJLE9BQU87Q0FDWCxPQUFPLEtBQUssS0FBSyxDQUFDLFlBQVksR0FBRyxXQUFXLElBQUksTUFBTTtFQUNwRCxNQUFNLFdBQVcsS0FBSyxJQUFJLEVBQUUsR0FBRyxNQUFNO0VBQ3JDLElBQUksWUFBWSxXQUFXLEtBQUssUUFBUTtFQUN4QyxJQUFJLFdBQVcsWUFBWSxLQUFLLFFBQVE7RUFDeEMsT0FBTyxDQUFDLFlBQVksTUFBTSxRQUFRO0NBQ3BDLENBQUM7QUFDSDs7QUFHQSxTQUFTLFFBQVEsTUFBMkIsVUFBa0IsTUFBMEI7Q0FDdEYsTUFBTSxVQUFVLENBQUMsWUFBWSxRQUFrQixZQUFZLFlBQVksUUFBUTtDQUMvRSxPQUFPLEtBQUssU0FBUyxPQUFPLE1BQU07RUFDaEMsTUFBTSxTQUFTLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSztFQUNqQyxJQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sTUFBTSxHQUFHLE9BQU8sT0FBTyxLQUFLLElBQUksQ0FBQyxLQUFLLElBQUksQ0FBQztFQUN4RSxNQUFNLENBQUMsSUFBSSxHQUFHLElBQUksS0FBSztFQUN2QixNQUFNLENBQUMsUUFBUSxHQUFHLFFBQVEsS0FBSztFQUMvQixNQUFNLFdBQVcsQ0FBQyxVQUFVLFNBQVUsSUFBSSxVQUFVLFdBQVcsVUFBVyxJQUFJLE1BQU07RUFDcEYsT0FBTyxPQUFPLEtBQUssSUFBSSxDQUFDLFVBQVUsS0FBSyxJQUFJLENBQUMsUUFBUTtDQUN0RCxDQUFDO0FBQ0g7O0FBR0EsU0FBUyxNQUFNLE1BQTJCLE1BQTBCO0NBR2xFLE1BQU0sT0FBTyxRQUFRLFFBRk4sS0FBSyxLQUFLLENBQUMsWUFBWSxHQUFHLFdBQVcsT0FBTyxDQUFDLFlBQVksTUFBTSxRQUFRLENBQ3BFLENBQUMsQ0FBQyxNQUFNLEdBQUcsRUFDRyxHQUFHLE1BQU0sQ0FBQyxHQUFHLEtBQUssRUFBRTtDQUNwRCxNQUFNLENBQUMsU0FBUztDQUNoQixPQUFPLFVBQVUsS0FBQSxLQUFhLEtBQUssU0FBUyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQ3RFOzs7Ozs7O0FBUUEsU0FBZ0Isa0JBQWtCLEVBQUUsTUFBTSxZQUFzQztDQUM5RSxPQUFPO0VBQ0w7RUFDQSxVQUFVLFNBQVMsU0FBUyxVQUFVO0dBQ3BDLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUTtHQUkvQixJQUFJLENBSFksS0FBSyxNQUFNLFNBQ3pCLEtBQUssTUFBTSxDQUFDLFlBQVksT0FBTyxZQUFZLE9BQU8sWUFBWSxJQUFJLENBRXpELEdBQUcsT0FBTyxDQUFDLEtBQUs7R0FDM0IsT0FBTztJQUFDO0lBQU07SUFBRztHQUFHLENBQUMsQ0FDbEIsS0FBSyxTQUFTLEtBQUssS0FBSyxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLFFBQVEsU0FBUyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FDdEYsUUFBUSxVQUFVLE1BQU0sU0FBUyxDQUFDO0VBQ3ZDLENBQUM7Q0FDSDtBQUNGOztBQ3JEQSxNQUFNLEtBQUs7QUFDWCxNQUFNLEtBQUs7QUFDWCxNQUFNLEtBQUs7QUFDWCxNQUFNLEtBQUs7QUFDWCxNQUFNLElBQUksS0FBSyxLQUFLLENBQUMsSUFBSTtBQUN6QixNQUFNLFVBQVUsS0FBSyxLQUFLOzs7Ozs7Ozs7Ozs7O0FBYzFCLFNBQWdCLFdBQVcsV0FBbUIsVUFBbUQ7Q0FDL0YsTUFBTSxJQUFJLElBQUksSUFBSSxXQUFXLE9BQU87Q0FDcEMsTUFBTSxRQUFRLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLENBQUMsQ0FBQztDQUMzQyxNQUFNLEtBQUssUUFBUTtDQUNuQixNQUFNLEtBQUssS0FBSyxLQUFLO0NBQ3JCLE1BQU0sUUFBUSxLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxJQUFJLEtBQUssSUFBSSxLQUFLO0NBQzlELE9BQU8sQ0FBRSxZQUFZLFVBQVUsSUFBSSxLQUFLLElBQUssT0FBTyxTQUFTLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDbEc7OztBQ3pCQSxNQUFhLGtCQUErQyxJQUFJLElBQzlELE1BQU0sS0FBSyxRQUFRLENBQUMsSUFBSSxNQUFNLElBQUksSUFBSSxNQUFNLEVBQUUsQ0FBVSxDQUMxRDs7Ozs7O0FDT0EsTUFBTSw2QkFBMEMsSUFBSSxJQUFJO0NBQ3RELENBQUMsVUFBVSxLQUFLO0NBQ2hCLENBQUMsYUFBYSxLQUFLO0NBQ25CLENBQUMsMkJBQTJCLEtBQUs7Q0FDakMsQ0FBQyxZQUFZLEtBQUs7Q0FDbEIsQ0FBQyxZQUFZLEtBQUs7Q0FDbEIsQ0FBQyxjQUFjLEtBQUs7Q0FDcEIsQ0FBQyxZQUFZLEtBQUs7Q0FDbEIsQ0FBQyx1QkFBdUIsS0FBSztBQUMvQixDQUFDOzs7Ozs7O0FBUUQsU0FBZ0IsYUFBYSxPQUFrQztDQUM3RCxNQUFNLHdCQUFRLElBQUksSUFBd0M7Q0FDMUQsS0FBSyxNQUFNLFlBQVksTUFBTSxRQUFRLFVBQVUsWUFBWTtFQUN6RCxJQUFJLFNBQVMsU0FBUyxhQUFhLFNBQVMsU0FBUyxnQkFBZ0I7RUFDckUsTUFBTSxPQUFPLFNBQVMsWUFBWSxRQUFRO0VBRTFDLE1BQU0sUUFEVSxPQUFPLFNBQVMsT0FBTyxXQUFXLGdCQUFnQixJQUFJLFNBQVMsRUFBRSxJQUFJLEtBQUEsTUFDN0QsV0FBVyxJQUFJLElBQUksS0FBSyxLQUFLLFlBQVk7RUFDakUsSUFBSSxTQUFTLE9BQU87RUFDcEIsTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUssQ0FBQyxHQUFJLFFBQVEsQ0FBQztDQUN4RDtDQUNBLE9BQU8sQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLENBQUMsQ0FDeEIsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFRLElBQUksSUFBSSxLQUFLLENBQUUsQ0FBQyxDQUNwQyxLQUFLLENBQUMsTUFBTSxnQkFBZ0I7RUFDM0IsTUFBTSxTQUFTLFVBQVUsT0FBTyxVQUFVO0VBQzFDLE1BQU0sRUFBRSxhQUFhLFFBQVEsT0FBTyxNQUFNO0VBQzFDLE9BQU87R0FBRTtHQUFNLFVBQVUsV0FBVyxRQUFRO0VBQUU7Q0FDaEQsQ0FBQztBQUNMOzs7Ozs7Ozs7Ozs7QUM5QkEsU0FBZ0IsaUJBQ2QsVUFDQSxlQUNBLFdBQ2U7Q0FDZixNQUFNLFFBQXdDLENBQUM7Q0FDL0MsS0FBSyxNQUFNLEVBQUUsTUFBTSxjQUFjLFVBRS9CLE1BQU0sUUFBUTtFQUFFLE1BQU07RUFBZ0IsYUFEbEIsU0FBUyxLQUFLLFVBQVUsTUFBTSxLQUFLLFNBQVMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQ3ZDO0NBQUU7Q0FFcEQsTUFBTSxPQUFPLFNBQVMsS0FBSztDQUMzQixNQUFNLFFBQWlCLENBQUM7Q0FDeEIsS0FBSyxNQUFNLENBQUMsTUFBTSxTQUFTLE9BQU8sUUFBUSxLQUFLLE9BQU8sR0FDcEQsSUFBSSxLQUFLLFNBQVMsZ0JBQWdCLE1BQU0sUUFBUTtFQUFFLE1BQU0sS0FBSztFQUFNLE1BQU0sS0FBSztDQUFLO0NBRXJGLE1BQU0sYUFBYSxTQUFTLFlBQVk7RUFBRSxHQUFHO0VBQU0sU0FBUztDQUFNLENBQUMsR0FBRyxhQUFhO0NBQ25GLE1BQU0sT0FBTyxPQUFPLFlBQVksYUFBYSxZQUFZLFNBQVMsQ0FBQztDQUNuRSxPQUFPLE9BQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFVBQ2xELEtBQUssU0FBUyxpQkFDVixDQUFDO0VBQUU7RUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxTQUFTO0NBQVksQ0FBQyxJQUM3RCxDQUFDLENBQ1A7QUFDRjs7QUNsQ0EsTUFBYSxhQUNYO0NBQ0U7RUFBQztFQUFPO0VBQVE7Q0FBSztDQUNyQjtFQUFDO0VBQU87RUFBTTtDQUFNO0NBQ3BCO0VBQUM7RUFBTztFQUFPO0NBQU07Q0FDckI7RUFBQztFQUFPO0VBQVE7Q0FBTTtDQUN0QjtFQUFDO0VBQU87RUFBTztDQUFJO0NBQ25CO0VBQUM7RUFBTztFQUFPO0NBQUM7Q0FDaEI7RUFBQztFQUFPO0VBQVE7Q0FBSztDQUNyQjtFQUFDO0VBQU87RUFBTztDQUFNO0NBQ3JCO0VBQUM7RUFBTztFQUFPO0NBQU07Q0FDckI7RUFBQztFQUFPO0VBQUk7Q0FBSTtDQUNoQjtFQUFDO0VBQU87RUFBUztDQUFJO0FBQ3ZCOztBQ2ZGLE1BQU0sU0FBUzs7Ozs7Ozs7O0FBVWYsU0FBZ0IsY0FBYyxTQUFnQyxVQUFnQztDQUM1RixNQUFNLFFBQVEsUUFBUSxLQUFLLFlBQVksRUFBRSxHQUFHLE9BQU8sRUFBRTtDQUNyRCxLQUFLLElBQUksUUFBUSxHQUFHLFFBQVEsUUFBUSxTQUFTLEdBQzNDLE1BQU0sU0FBUyxHQUFHLE1BQU07RUFDdEIsS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxHQUFHO0dBQ2xDLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLENBQUM7R0FDdEMsTUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxFQUFFO0dBQ3pDLElBQUksU0FBUyxVQUFVO0dBQ3ZCLE1BQU0sUUFBUSxXQUFXLFNBQVM7R0FDbEMsTUFBTSxDQUFDLE9BQU8sU0FBUyxVQUFVLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFFLEtBQUssUUFBUyxNQUFPLEtBQUssUUFBUyxJQUFJO0dBQzFGLEVBQUUsS0FBSztHQUNQLEVBQUUsS0FBSztHQUNQLEVBQUUsS0FBSztHQUNQLEVBQUUsS0FBSztFQUNUO0NBQ0YsQ0FBQztDQUVILE9BQU8sTUFBTSxLQUFLLEVBQUUsTUFBTSxHQUFHLFNBQVM7RUFBRTtFQUFNLEdBQUcsS0FBSyxNQUFNLENBQUM7RUFBRyxHQUFHLEtBQUssTUFBTSxDQUFDO0NBQUUsRUFBRTtBQUNyRjs7O0FDRkEsTUFBTSxhQUFhLFdBQVcsS0FBSyxDQUFDLENBQUMsQ0FBQzs7QUFTdEMsTUFBTSxRQUE0RDtDQUNoRSx1QkFBdUI7RUFBRSxPQUFPO0VBQU0sUUFBUTtDQUFFO0NBQ2hELHVCQUF1QjtFQUFFLE9BQU87RUFBTyxRQUFRO0NBQUU7Q0FDakQsMEJBQTBCO0VBQUUsT0FBTztFQUFPLFFBQVE7Q0FBSztDQUN2RCwwQkFBMEI7RUFBRSxPQUFPO0VBQU8sUUFBUTtDQUFLO0FBQ3pEOztBQUdBLE1BQU0sY0FBYyxJQUFJO0FBRXhCLFNBQVMsS0FBSyxNQUFrRDtDQUM5RCxNQUFNLFNBQW1CLENBQUM7Q0FDMUIsSUFBSSxDQUFDLE9BQU8sU0FBUyxDQUFDLEdBQUcsQ0FBQztDQUMxQixLQUFLLFNBQVMsQ0FBQyxJQUFJLEdBQUcsSUFBSSxJQUFJLE1BQU07RUFDbEMsTUFBTSxDQUFDLE9BQU8sU0FBUyxDQUFDLEtBQUssTUFBTSxDQUFDLEdBQUcsS0FBSyxNQUFNLENBQUMsQ0FBQztFQUNwRCxJQUFJLElBQUksS0FBSyxVQUFVLFNBQVMsVUFBVSxPQUFPO0VBQ2pELE9BQU8sS0FBSyxRQUFRLE9BQU8sUUFBUSxLQUFLO0VBQ3hDLENBQUMsT0FBTyxTQUFTLENBQUMsT0FBTyxLQUFLO0NBQ2hDLENBQUM7Q0FDRCxPQUFPO0FBQ1Q7O0FBR0EsU0FBUyxXQUFXLFVBQXlEO0NBQzNFLE9BQU8sU0FBUyxTQUFTLEVBQUUsTUFBTSxlQUFlO0VBQzlDLE1BQU0sU0FBUyxTQUNaLEtBQUssVUFBVSxNQUFNLElBQUksSUFBSSxDQUFDLENBQUMsUUFBUSxTQUFTLEtBQUssVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUNsRSxRQUFRLFVBQVUsTUFBTSxTQUFTLENBQUM7RUFDckMsT0FBTyxPQUFPLFNBQVMsSUFBSSxDQUFDO0dBQUU7R0FBTSxVQUFVO0VBQU8sQ0FBQyxJQUFJLENBQUM7Q0FDN0QsQ0FBQztBQUNIO0FBRUEsU0FBUyxXQUNQLFVBQ0EsUUFDQSxFQUFFLE9BQU8sVUFDSTtDQUNiLE1BQU0sUUFBUSxTQUFTLElBQUk7Q0FDM0IsTUFBTSxZQUFZLFVBQVUsU0FBUyxJQUFJLGlCQUFpQixHQUFHLFVBQVU7Q0FDdkUsTUFBTSxLQUFLLFVBQVUsU0FBUyxFQUFFLGVBQWUsU0FBUyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssR0FBRyxJQUFJLE9BQU8sQ0FBQyxDQUFDO0NBQ3JGLE1BQU0sUUFBUSxHQUFHLFFBQVEsT0FBTyxNQUFNLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBRyxRQUFRO0NBQ2xFLE1BQU0sUUFBUSxHQUFHLFFBQVEsVUFBVSxNQUFNLEtBQUssSUFBSSxVQUFVLENBQUMsR0FBRyxTQUFTO0NBQ3pFLE1BQU0sVUFBVSxHQUFXLE1BQWMsRUFBRSxJQUFJLGNBQWMsUUFBUSxJQUFJLFNBQVMsS0FBSztDQUN2RixNQUFNLE9BQU8sVUFBVSxXQUFXLE1BQU07Q0FDeEMsTUFBTSxRQUNKLFdBQVcsT0FBTyxPQUFPLGlCQUFpQixNQUFNLFNBQVMsU0FBUyxJQUFLLFNBQVMsU0FBUyxFQUFHO0NBQzlGLE1BQU0sUUFBUSxJQUFJLElBQUksTUFBTSxLQUFLLFlBQVksQ0FBQyxRQUFRLE1BQU0sYUFBYSxPQUFPLENBQUMsQ0FBQyxDQUFDO0NBQ25GLE1BQU0sU0FBUyxjQUFjLFVBQVU7Q0FDdkMsTUFBTSxZQUFZLFNBQWlCLGFBQWEsS0FBSyxJQUFJLE1BQU0sTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLO0NBT3ZGLE1BQU0sVUFBVSxDQUFDLEdBQUcsSUFORCxJQUF1QyxDQUN4RCxHQUFHLFdBQVcsS0FBSyxDQUFDLE1BQU0sV0FBVyxjQUFjLENBQUMsTUFBTSxDQUFDLFdBQVcsUUFBUSxDQUFDLENBQVUsR0FDekYsR0FBRyxPQUNBLFFBQVEsRUFBRSxXQUFXLFNBQVMsSUFBSSxDQUFDLENBQUMsQ0FDcEMsS0FBSyxZQUFZLENBQUMsUUFBUSxNQUFNLG9CQUFvQixPQUFPLENBQUMsQ0FBVSxDQUMzRSxDQUN5QixDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FDbEMsUUFBUSxDQUFDLFVBQVUsU0FBUyxJQUFJLENBQUMsQ0FBQyxDQUNsQyxLQUFLLENBQUMsTUFBTSxXQUF1QjtFQUNsQyxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sR0FBRyxXQUFXLEdBQUcsS0FBSyxDQUFDO0VBQzdDLE9BQU87R0FBRTtHQUFNLEdBQUcsS0FBSyxNQUFNLENBQUM7R0FBRyxHQUFHLEtBQUssTUFBTSxDQUFDO0VBQUU7Q0FDcEQsQ0FBQyxDQUFDLENBQ0QsTUFBTSxHQUFHLE1BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxLQUFLLENBQUU7Q0FDNUMsT0FBTztFQUNMLFlBQVk7RUFDWjtFQUNBLFFBQVEsS0FBSyxNQUFNLFFBQVEsU0FBUyxLQUFLO0VBQ3pDLFFBQVEsV0FBVyxLQUFLO0VBQ3hCLFNBQVMsY0FBYyxTQUFTLFFBQVEsR0FBRztDQUM3QztBQUNGOzs7Ozs7QUFPQSxTQUFnQixhQUNkLElBQ0EsT0FDQSxFQUFFLFVBQVUsUUFBUSxnQkFDUDtDQUNiLE1BQU0sRUFBRSxRQUFRLFdBQVcsYUFBYSxTQUFTO0NBRWpELE1BQU0sV0FBVyxXQURBLE9BQU8sa0JBQWtCLGFBQWEsUUFBUSxJQUFJLGdCQUFnQixZQUFZLEdBQ3pELFFBQVEsTUFBTSxHQUFHLEdBQUcsR0FBRyxRQUFRO0NBQ3JFLE9BQU87RUFDTCxTQUFTO0VBQ1Q7RUFDQTtFQUNBO0VBQ0EsU0FBUyxTQUFTO0VBQ2xCO0VBQ0E7RUFDQSxRQUFRLFdBQVcsUUFBUSxDQUFDLENBQUMsT0FBTyxLQUFLLFVBQVUsUUFBUSxDQUFDLENBQUMsQ0FBQyxPQUFPLEtBQUs7RUFDMUU7Q0FDRjtBQUNGO0FBRUEsTUFBTSxXQUFnRDtDQUNwRCxpQkFBaUI7Q0FDakIsb0JBQW9CO0FBQ3RCO0FDcElBLE1BQU0sVUFBVSxjQUFBLHFEQUE2QjtBQUU3QyxTQUFTLFNBQVMsV0FBNEI7Q0FDNUMsT0FBTyxLQUFLLE1BQU0sYUFBYSxRQUFRLFFBQVEsU0FBUyxHQUFHLE1BQU0sQ0FBQztBQUNwRTs7QUFHQSxTQUFnQixpQkFBNkI7Q0FDM0MsT0FBTztFQUNMLFVBQVUsU0FBUyxnQ0FBZ0M7RUFDbkQsUUFBUSxhQUFhLFNBQVMsZ0NBQWdDLENBQWU7RUFDN0UsY0FBYyxTQUFTLDRCQUE0QjtDQUNyRDtBQUNGOzs7QUNaQSxNQUFhLGFBQWE7Q0FDeEI7RUFBQztFQUFpQztFQUFpQjtDQUFPO0NBQzFEO0VBQUM7RUFBaUM7RUFBaUI7Q0FBTztDQUMxRDtFQUFDO0VBQW9DO0VBQW9CO0NBQU87QUFDbEU7O0FBR0EsU0FBZ0IsWUFBb0I7Q0FDbEMsTUFBTSxVQUFVLFNBQVMsY0FBYztDQUN2QyxPQUFPLFlBQ0wsdUJBQ0EsSUFBSSxJQUNGLFdBQVcsS0FBSyxDQUFDLE1BQU0sSUFBSSxXQUFXLENBQ3BDLE1BQ0EsZUFBZSxPQUFPLEtBQUssS0FBSyxVQUFVLGFBQWEsSUFBSSxPQUFPLFFBQVEsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQ3hGLENBQUMsQ0FDSCxDQUNGO0FBQ0Y7QUFFQSxTQUFTLFNBQWdCLE1BQWdDO0NBQ3ZELElBQUksT0FBeUM7Q0FDN0MsYUFBYTtFQUNYLFNBQVMsRUFBRSxPQUFPLEtBQUssRUFBRTtFQUN6QixPQUFPLEtBQUs7Q0FDZDtBQUNGOztBQzFCQSxNQUFNLE9BQU8sWUFBWTtBQUt6QixJQUFBLCtCQUFlLGFBQWE7Q0FDMUIsTUFBTSxFQUNKLE9BQU87RUFDTCxRQUFRO0VBQ1IsaUJBQWlCO0VBQ2pCLHNCQUFzQjtFQUN0QixLQUFLO0dBQUUsT0FBTyxRQUFRLE1BQU0sd0JBQXdCO0dBQUcsU0FBUyxDQUFDLElBQUk7RUFBRTtDQUN6RSxFQUNGO0NBQ0EsU0FBUyxFQUNQLE9BQU87RUFDTCxRQUFRO0VBQ1IsaUJBQWlCO0VBQ2pCLHNCQUFzQjtFQUN0QixLQUFLO0dBQUUsT0FBTyxRQUFRLE1BQU0sMkJBQTJCO0dBQUcsU0FBUyxDQUFDLEtBQUs7RUFBRTtFQUMzRSxpQkFBaUIsRUFBRSxRQUFRLEVBQUUsZ0JBQWdCLFlBQVksRUFBRTtDQUM3RCxFQUNGO0NBQ0EsVUFBVTtFQUNSLE1BQU0sUUFBUSxNQUFNLFVBQVU7RUFDOUIsTUFBTTtFQUNOLFNBQVM7R0FBQyxNQUFNO0dBQUcsVUFBVTtHQUFHLFlBQVk7RUFBQztFQUM3QyxRQUFRLEVBQUUsUUFBUSxLQUFLO0VBQ3ZCLE9BQU87R0FDTCxRQUFRLFFBQVEsTUFBTSxjQUFjO0dBQ3BDLFFBQVE7R0FDUixRQUFRO0dBQ1IsbUJBQW1CO0dBQ25CLGNBQWM7R0FDZCxlQUFlLEVBQUUsVUFBVSxNQUFNO0dBQ2pDLHNCQUFzQjtHQUN0Qix1QkFBdUI7R0FDdkIsaUJBQWlCLEVBQUUsT0FBTyxRQUFRLE1BQU0scUJBQXFCLEVBQUU7RUFDakU7Q0FDRjtBQUNGLENBQUMifQ==