import { type ReactNode, useDeferredValue, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { Keys } from './Keys.tsx';
import { matching, type PaletteEntry } from './matching.ts';

interface PaletteProps {
  readonly label: string;
  readonly placeholder: string;
  readonly nothing: string;
  readonly entries: readonly PaletteEntry[];
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** Finds one of many things by a few letters; arrows walk, Enter chooses, Escape closes. */
export function Palette(props: PaletteProps): ReactNode {
  const { label, placeholder, nothing, entries, onChoose, onClose } = props;
  const [typed, setTyped] = useState('');
  // The field is there at once; the list of all follows in pieces, unless letters come first.
  const mayListAll = useDeferredValue(true, false);
  const groups = typed !== '' || mayListAll ? matching(entries, typed) : [];
  return (
    <ModalOverlay
      className="modal-ground palette-ground"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal palette">
        <Dialog className="palette-body" aria-label={label}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-search" aria-label={label} autoFocus>
              <Input className="palette-input" placeholder={placeholder} />
            </SearchField>
            <Menu
              className="palette-list"
              aria-label={label}
              renderEmptyState={() =>
                typed === '' ? null : <p className="palette-nothing">{nothing}</p>
              }
              onAction={(key) => onChoose(String(key))}
            >
              {groups.map((group) => (
                <MenuSection key={group.name}>
                  <Header className="palette-group">{group.name}</Header>
                  {group.entries.map((entry) => (
                    <MenuItem
                      key={entry.key}
                      id={entry.key}
                      textValue={entry.name}
                      className="palette-entry"
                    >
                      <Text slot="label">{entry.name}</Text>
                      {entry.keys === undefined ? null : <Keys keys={entry.keys} />}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
