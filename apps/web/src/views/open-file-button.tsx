import { Button } from '@fluentui/react-components';
import { FolderOpen16Regular } from '@fluentui/react-icons';
import type { GivenFile } from '@nylage/ui';
import { useRef } from 'react';

/** A button that lets a person choose one file. */
export function OpenFileButton(props: { label: string; accept: string; onFile: (file: GivenFile) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FolderOpen16Regular />} onClick={() => input.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        aria-label={props.label}
        onChange={({ target }) => {
          const blob = target.files?.[0];
          target.value = '';
          if (blob !== undefined) props.onFile({ name: blob.name, blob });
        }}
      />
    </>
  );
}
