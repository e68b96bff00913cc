import { memo, type ReactElement, useEffect, useId, useMemo, useRef } from 'react';
import { classColours, classOf } from './classes.ts';
import type { LoadedMap } from './shapes/LoadedMap.ts';
import { areaPaths } from './shapes/svgPath.ts';
import type { BaseMapId, ChartValue, ValueClasses } from './spec.ts';
import { chartThemes } from './theme.ts';
import { useBaseMap } from './useBaseMap.ts';

/** The area under the pointer, and where the pointer is in pixels from the map's top left. */
export interface AreaHover {
  readonly area: string;
  readonly x: number;
  readonly y: number;
}

interface AreaMapProps {
  readonly baseMap: BaseMapId;
  /** Values by area; an area that is not listed is drawn as not in the set. */
  readonly values: ReadonlyMap<string, ChartValue>;
  readonly classes: ValueClasses;
  readonly theme: 'light' | 'dark';
  /** What the map shows, in a sentence. */
  readonly label: string;
  readonly highlighted: string | null;
  readonly selected: string | null;
  readonly onHover: (hover: AreaHover | null) => void;
  readonly onChoose: (area: string | null) => void;
}

/**
 * A map that is recoloured many times a second: its outlines are drawn once, and only the fill of
 * areas that change class is set anew. Printed figures are drawn from the choropleth's spec.
 */
export function AreaMap(props: AreaMapProps): ReactElement {
  const { values, classes, theme, highlighted, selected, onHover, onChoose } = props;
  const map = useBaseMap(props.baseMap);
  const holder = useRef<SVGSVGElement>(null);
  const hatch = useId();

  useEffect(() => {
    const svg = holder.current;
    if (svg === null || map === null) return;
    const colours = classColours(classes, chartThemes[theme]);
    for (const path of svg.querySelectorAll<SVGPathElement>('[data-area]')) {
      const value = values.get(path.dataset['area'] ?? '');
      const fill =
        value === undefined
          ? path.dataset['marker'] === 'true'
            ? 'none'
            : chartThemes[theme].land
          : typeof value === 'number'
            ? (colours[classOf(value, classes.breaks)] ?? 'none')
            : `url(#${hatch})`;
      if (path.getAttribute('fill') !== fill) path.setAttribute('fill', fill);
    }
  }, [map, values, classes, theme, hatch]);
  useEffect(() => {
    mark(holder.current, 'data-hovered', highlighted);
  }, [map, highlighted]);
  useEffect(() => {
    mark(holder.current, 'data-chosen', selected);
  }, [map, selected]);

  const areaOf = (target: EventTarget): string | null => {
    const area = target instanceof SVGPathElement ? target.dataset['area'] : undefined;
    return area !== undefined && values.has(area) ? area : null;
  };
  const { width = 2, height = 1 } = map?.file.geometry ?? {};
  return (
    <svg
      ref={holder}
      className="area-map"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${width} ${height}`}
      onPointerMove={(event) => {
        const area = areaOf(event.target);
        const box = event.currentTarget.getBoundingClientRect();
        onHover(
          area === null ? null : { area, x: event.clientX - box.left, y: event.clientY - box.top },
        );
      }}
      onPointerLeave={() => onHover(null)}
      onClick={(event) => onChoose(areaOf(event.target))}
    >
      <defs>
        <pattern
          id={hatch}
          width={width / 160}
          height={width / 160}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={width} height={width} fill={chartThemes[theme].gap} />
          <rect width={width / 640} height={width} fill={chartThemes[theme].gapLine} />
        </pattern>
      </defs>
      {map === null ? null : <Outlines map={map} border={chartThemes[theme].border} />}
    </svg>
  );
}

interface OutlinesProps {
  readonly map: LoadedMap;
  readonly border: string;
}

const Outlines = memo(function Outlines({ map, border }: OutlinesProps) {
  const paths = useMemo(() => areaPaths(map.file.geometry), [map]);
  return (
    <g stroke={border}>
      {paths.map(({ code, path, marker }) => (
        <path key={code} data-area={code} data-marker={marker} d={path} fill="none" />
      ))}
    </g>
  );
});

/** Marks one outline; it is drawn above its neighbours for as long. */
function mark(svg: SVGSVGElement | null, name: string, area: string | null): void {
  for (const path of svg?.querySelectorAll(`[${name}]`) ?? []) path.removeAttribute(name);
  if (area === null) return;
  svg?.querySelector(`[data-area="${CSS.escape(area)}"]`)?.setAttribute(name, 'true');
}
