import { Button } from '@fluentui/react-components';
import { useLanguage, useStore, useSurface } from '@nylage/ui';
import { goneFiles, keepGone, leaveOutGone, stopWatching, watchedFolder } from '../state/watched-folder.ts';
import { say } from '../web-words.ts';

/** Says which folder is watched, and stops it. */
export function WatchBar() {
  const surface = useSurface();
  const language = useLanguage();
  const name = useStore(watchedFolder);
  if (name === null) return null;
  return (
    <>
      <p className={surface.row} style={{ margin: '0 0 8px' }}>
        <span role="status">{say.watching(name)[language]}</span>
        <Button size="small" onClick={stopWatching}>
          {say.stopWatching[language]}
        </Button>
      </p>
      <GoneFiles />
    </>
  );
}

/** Says which files have been taken out of the folder, and lets the coordinator choose. */
function GoneFiles() {
  const surface = useSurface();
  const language = useLanguage();
  const gone = useStore(goneFiles);
  return (
    <div className={surface.row} style={gone.length === 0 ? {} : { margin: '0 0 8px' }}>
      <span role="status" style={{ overflowWrap: 'anywhere' }}>
        {gone.length === 0 ? '' : say.goneFromFolder(gone)[language]}
      </span>
      {gone.length > 0 && (
        <>
          <Button size="small" onClick={() => void leaveOutGone()}>
            {say.leaveOutGone[language]}
          </Button>
          <Button size="small" onClick={keepGone}>
            {say.keepGone[language]}
          </Button>
        </>
      )}
    </div>
  );
}
