import type { Text } from '@nylage/core/text';
import { type GivenFile, useLanguage, useSurface } from '@nylage/ui';
import { useState } from 'react';
import { OpenFileButton } from './open-file-button.tsx';

/** Opens a file, and says whether it was one, or what is wrong with it. */
export function Opening(props: {
  label: string;
  accept: string;
  /** What is wrong with the file; nothing where it could be opened. */
  open: (file: GivenFile) => Promise<readonly Text[]>;
  opened: Text;
  onOpened?: () => void;
}) {
  const surface = useSurface();
  const language = useLanguage();
  const [wrong, setWrong] = useState<readonly Text[] | null>(null);
  return (
    <>
      <div className={surface.row}>
        <OpenFileButton
          label={props.label}
          accept={props.accept}
          onFile={(file) => {
            void props.open(file).then((issues) => {
              setWrong(issues);
              if (issues.length === 0) props.onOpened?.();
            });
          }}
        />
        <span role="status">{wrong?.length === 0 ? props.opened[language] : ''}</span>
      </div>
      {wrong !== null && wrong.length > 0 && (
        <div role="alert" className={surface.breakable}>
          {wrong.map((issue) => (
            <p key={issue.sv} className={surface.plain}>
              {issue[language]}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
