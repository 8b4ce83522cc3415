import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./Tabs.css";

export type TabEntry<Id extends string> = { readonly id: Id; readonly title: ReactNode };

export type TabsProps<Id extends string> = {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab shows; the others are not in the page. */
  readonly children: ReactNode;
};

/** Views of one thing, one at a time. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab) onSelect(tab.id);
      }}
    >
      <TabList aria-label={label} className="tabs-list no-print">
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className="tabs-tab">
            {title}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected} id={selected} className="tabs-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
