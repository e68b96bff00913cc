import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
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
    <AriaTabs
      className="tabs"
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
      <TabPanel key={open} id={open} className="tab-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
