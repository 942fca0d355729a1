import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { type ReactNode, useId, useRef, useState } from 'react';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { canOpenFolder, filesIn, type GivenFile, openFolder } from './open-folder.ts';
import { useSurface } from './surface.styles.ts';
import { useLanguage, useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const useStyles = makeStyles({
  zone: {
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    alignItems: 'flex-start',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 480px)': { padding: '16px' },
  },
  over: {
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  input: { display: 'none' },
});

/** A place to drop files, and real buttons that do the same. */
export function FileDrop(props: {
  children: ReactNode;
  button: string;
  folderButton?: string;
  accept: string;
  multiple: boolean;
  onFiles: (files: readonly GivenFile[]) => void;
  beside?: ReactNode;
}) {
  const { onFiles } = props;
  const styles = useStyles();
  const surface = useSurface();
  const say = useSay();
  const language = useLanguage();
  const [over, setOver] = useState(false);
  const [found, setFound] = useState<number | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (given: readonly GivenFile[]): void => {
    setFound(null);
    if (given.length > 0) onFiles(given);
  };
  const chooseFolder = async (): Promise<void> => {
    try {
      const opened = await openFolder();
      if (opened !== null) take(await filesIn(opened, setFound));
    } catch {
      // The form's field does the same where the browser may open no folder here.
      setFound(null);
      folder.current?.click();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons do the same
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer, setFound).then(take, () => setFound(null));
      }}
    >
      {props.children}
      <div className={surface.row}>
        <Button appearance="primary" size="large" onClick={() => files.current?.click()}>
          {props.button}
        </Button>
        {props.folderButton !== undefined && (
          <Button
            size="large"
            onClick={() => {
              if (canOpenFolder) void chooseFolder();
              else folder.current?.click();
            }}
          >
            {props.folderButton}
          </Button>
        )}
        {props.beside}
      </div>
      <span aria-live="polite" className={surface.hidden}>
        {over ? say(words.drop) : ''}
      </span>
      {found !== null && (
        <span className={surface.muted}>{say(words.filesFound(formatCount(found, language)))}</span>
      )}
      <input
        ref={files}
        id={`${id}files`}
        className={styles.input}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-label={props.button}
        onChange={(event) => {
          take(chosenFiles(event.target.files));
          event.target.value = '';
        }}
      />
      {props.folderButton !== undefined && (
        <input
          ref={folder}
          className={styles.input}
          type="file"
          aria-label={props.folderButton}
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            take(chosenFiles(event.target.files));
            event.target.value = '';
          }}
        />
      )}
    </div>
  );
}
