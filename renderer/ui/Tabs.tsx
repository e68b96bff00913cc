import { type ReactNode, useEffect, useRef } from 'react';
import { Tabs as AriaTabs, Tab, TabList } from 'react-aria-components';
import type { Option } from './Choice.tsx';

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Option<Key>[];
  readonly open: Key;
  readonly onOpen: (key: Key) => void;
  /** What the open tab shows. */
  readonly children: ReactNode;
}

/** Shows one of several contents; the arrow keys walk the tabs. */
export function Tabs<Key extends string>({
  label,
  tabs,
  open,
  onOpen,
  children,
}: TabsProps<Key>): ReactNode {
  return (
    <div className="tabs">
      <AriaTabs
        className="tab-strip"
        selectedKey={open}
        onSelectionChange={(key) => {
          const tab = tabs.find((each) => each.key === key);
          if (tab !== undefined) onOpen(tab.key);
        }}
      >
        <TabList className="tab-list" aria-label={label}>
          {tabs.map(({ key, name }) => (
            <Tab key={key} id={key} className="tab">
              {name}
            </Tab>
          ))}
        </TabList>
      </AriaTabs>
      <OpenPanel>{children}</OpenPanel>
    </div>
  );
}

/**
 * The content of the open tab, beside the library's tabs and not in them: to find its tabs the library
 * draws all that it holds a second time, charts included. Its own panel looks through everything in it
 * for something to focus, and lays the page out for that, whenever a chart inside draws a line.
 */
function OpenPanel({ children }: { readonly children: ReactNode }): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  // The library draws the tabs a step later than what stands beside them: they are waited for.
  useEffect(() => {
    let waiting = 0;
    const join = (): void => {
      const tab = panel.current?.parentElement?.querySelector('[role=tab][aria-selected=true]');
      const id = tab?.getAttribute('aria-controls');
      if (panel.current === null) return;
      if (tab === null || tab === undefined || id === null || id === undefined) {
        waiting = requestAnimationFrame(join);
        return;
      }
      panel.current.id = id;
      panel.current.setAttribute('aria-labelledby', tab.id);
    };
    join();
    return () => cancelAnimationFrame(waiting);
  });
  return (
    <div ref={panel} role="tabpanel" className="tab-panel">
      {children}
    </div>
  );
}
